import type { Protocol } from '@mail-protocol/core';
import { ProtocolChooser } from '@mail-protocol/react';
import { useEffect, useState, version } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { keepProgress, keptProgress, type Progress } from './progress.ts';

/** A mailbox to be created. */
export interface Mailbox {
  readonly address: string;
  readonly protocol: Protocol;
}

interface SignUpProps {
  /** Called once, with the finished sign-up. */
  readonly onCreate: (mailbox: Mailbox) => void;
}

/** The sign-up: one form of react-hook-form with three steps. The chooser is one of its fields. */
export function SignUp({ onCreate }: SignUpProps) {
  const [start] = useState(keptProgress);
  const form = useForm<Progress>({ defaultValues: start });
  const [created, setCreated] = useState<Mailbox | null>(null);
  const progress = form.watch();
  const { step, answers } = progress;

  useEffect(() => keepProgress(created ? null : progress));

  if (created)
    return (
      <section>
        <p className="progress">Step 3 of 3</p>
        <h1>Your mailbox is ready</h1>
        <p role="status">
          {created.address} is read with {created.protocol.toUpperCase()}.
        </p>
      </section>
    );

  if (step === 'address')
    return (
      <form key={step} onSubmit={form.handleSubmit(() => form.setValue('step', 'reading'))}>
        <p className="progress">Step 1 of 3, React {version}</p>
        <h1>Your new address</h1>
        <label>
          Address
          <input type="email" required autoComplete="off" {...form.register('address')} />
        </label>
        <div className="row">
          <button type="submit">Next</button>
        </div>
      </form>
    );

  const create = ({ address, protocol }: Progress) => {
    if (!protocol) return;
    const mailbox = { address, protocol };
    setCreated(mailbox);
    onCreate(mailbox);
  };
  return (
    <form key={step} onSubmit={form.handleSubmit(create)}>
      <p className="progress">Step 2 of 3, React {version}</p>
      <h1>How will you read your mail?</h1>
      <Controller
        control={form.control}
        name="protocol"
        // The chooser checks `required` itself: it says what is missing, and also checks the box to tick.
        render={({ field: { name, value, onChange } }) => (
          <ProtocolChooser
            name={name}
            required
            layout="steps"
            value={value}
            onValueChange={(protocol) => onChange(protocol)}
            answers={answers}
            onAnswersChange={(next) => form.setValue('answers', next)}
          />
        )}
      />
      <div className="row">
        <button type="button" className="plain" onClick={() => form.setValue('step', 'address')}>
          Back
        </button>
        <button type="submit">Create mailbox</button>
      </div>
    </form>
  );
}
