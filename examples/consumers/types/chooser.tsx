import {
  type ChoiceDetails,
  ProtocolChooser,
  type ProtocolChooserHandle,
  type ProtocolChooserProps,
} from '@mail-protocol/react';
import { german } from '@mail-protocol/react/locales/de';
import { useRef, useState } from 'react';
import '@mail-protocol/react/styles.css';

export function CreateMailbox({ density }: Pick<ProtocolChooserProps, 'density'>) {
  const [protocol, setProtocol] = useState<ChoiceDetails['recommendation']['protocol']>(null);
  const [acknowledged, setAcknowledged] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const chooser = useRef<ProtocolChooserHandle>(null);
  const refuse = (): void => {
    setError('This server has no POP3.');
    chooser.current?.focus();
    chooser.current?.element?.scrollIntoView();
  };
  return (
    <form action="/mailboxes" method="post" onSubmit={refuse}>
      <ProtocolChooser
        ref={chooser}
        name="protocol"
        required
        value={protocol}
        acknowledged={acknowledged}
        onAcknowledgedChange={setAcknowledged}
        error={error}
        onValueChange={(value, { cause, plan, overruled, acknowledgement, answers }) => {
          setProtocol(value);
          const copies: 'keep' | number | null =
            plan?.protocol !== 'pop3' ? null : plan.serverCopies === 'keep' ? 'keep' : plan.serverCopies.keepDays;
          const words: readonly (string | undefined)[] = [cause, acknowledgement, answers.devices];
          console.log(copies, words.join(), overruled ? 1 : 0);
        }}
        onEvent={(event) => {
          if (event.type === 'overruled') console.log(event.protocol, event.recommended);
          if (event.type === 'answered') console.log(event.question, event.answer ?? 'taken back');
        }}
        onInvalidAnswers={(dropped) => console.log(dropped.map(({ code }) => code).join())}
        facts={{ serverSpace: 'ample' }}
        offered={['imap', 'pop3']}
        messages={{ ...german, 'choice.title': 'Abrufart', 'choice.choose': '{protocol} nehmen' }}
        settings={(chosen) => <p>{chosen === 'imap' ? 993 : 995}</p>}
        density={density}
        className="chooser"
        data-testid="chooser"
      />
      <button type="submit">Create mailbox</button>
    </form>
  );
}
