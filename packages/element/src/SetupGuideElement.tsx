import { type Answers, type Dropped, englishChooser, type Messages } from '@mail-protocol/core';
import { ComponentRoot, useRoot } from '@mail-protocol/react/source/ComponentRoot.tsx';
import type { GuideProgram } from '@mail-protocol/react/source/GuideProgram.ts';
import { Words } from '@mail-protocol/react/source/Words.tsx';
import type { MailServer } from '@mail-protocol/settings/rows';
import type { ReactNode } from 'react';
import { attributes } from './attributes.ts';
import { ComponentElement, readAttribute } from './ComponentElement.ts';
import { loadedGuide, loadGuide } from './loadGuide.ts';
import { readAnswers } from './readAnswers.ts';
import { readServer } from './readServer.ts';
import type { ServerIssue, SetupGuideEventMap } from './SetupGuideEventMap.ts';
import { warn } from './warn.ts';

const own = attributes['mail-protocol-setup'];

/**
 * `<mail-protocol-setup>`: guides a person from the choice to working mail. The guide loads with the first such
 * element.
 */
export class SetupGuideElement extends ComponentElement {
  static readonly observedAttributes: readonly string[] = Object.keys({
    ...own,
    ...attributes.shared,
  });

  #server: MailServer | null = null;
  #facts: Answers = {};
  #answers: Answers = {};
  #program: GuideProgram | null = null;
  #done: readonly string[] = [];

  /** This mailbox's settings. Also accepts JSON. None of them leaves the page. */
  get server(): MailServer | null {
    return this.#server;
  }
  set server(server: MailServer | string | null | undefined) {
    this.#server = readServer(server, this.#leaveOut);
    this.update();
  }

  /** Answers that the page knows. Also accepts the text of the attribute. */
  get facts(): Answers {
    return this.#facts;
  }
  set facts(facts: Answers | string | null | undefined) {
    this.#facts = readAnswers(facts, this.#drop);
    this.update();
  }

  /** The person's answers. Also accepts text from `serializeAnswers`. */
  get answers(): Answers {
    return this.#answers;
  }
  set answers(answers: Answers | string | null | undefined) {
    this.#answers = readAnswers(answers, this.#drop);
    this.update();
  }

  /** The mail program: an id of `programs`, `other`, or `null`. */
  get program(): GuideProgram | null {
    return this.#program;
  }
  set program(program: GuideProgram | null | undefined) {
    const known = attributes['mail-protocol-setup'].program.oneOf.find((each) => each === program);
    if (program && !known) warn('MP-220', program);
    this.#program = known ?? null;
    this.update();
  }

  /** The ids of the ticked steps. Also accepts the text of the attribute. */
  get done(): readonly string[] {
    return this.#done;
  }
  set done(done: readonly string[] | string | null | undefined) {
    this.#done = (typeof done === 'string' ? done.match(/\S+/g) : done) ?? [];
    this.update();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // If it fails, the element already knows.
    if (typeof loadedGuide() !== 'object') loadGuide().catch(() => {});
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (name === 'server') this.#server = readServer(value, this.#leaveOut);
    if (name === 'facts') this.#facts = readAnswers(value, this.#drop);
    if (name === 'program') this.#program = readAttribute(this, own, 'program') ?? null;
    if (name === 'done') this.#done = value?.match(/\S+/g) ?? [];
    super.attributeChangedCallback(name, before, value);
  }

  /** @internal */
  protected override get english(): Partial<Messages> | null | undefined {
    const guide = loadedGuide();
    if (!guide) return undefined;
    return guide === 'failed' ? englishChooser : guide.english;
  }

  /** @internal */
  protected override view(): ReactNode {
    const { offered, ...shared } = this.shared();
    const guide = loadedGuide();
    if (!guide || guide === 'failed')
      return (
        <ComponentRoot {...shared} words={englishChooser}>
          <NotLoaded />
        </ComponentRoot>
      );
    const { SetupGuide } = guide;
    const read = <Name extends keyof typeof own>(name: Name) => readAttribute(this, own, name);
    const protocol = read('protocol');
    return (
      protocol && (
        <SetupGuide
          {...shared}
          protocol={protocol}
          offered={offered}
          provider={read('provider')}
          facts={this.#facts}
          answers={this.#answers}
          onAnswersChange={(answers) => {
            this.answers = answers;
            this.#emit('answers', answers);
          }}
          onInvalidAnswers={this.#drop}
          server={this.#server}
          onInvalidServer={this.#leaveOut}
          settings={this.querySelector(':scope > [slot="settings"]') ? <slot name="settings" /> : undefined}
          profileHref={read('profile-href')}
          omit={read('omit') ?? []}
          density={read('density')}
          program={this.#program}
          onProgramChange={(program) => {
            this.program = program;
            this.#emit('program', program);
          }}
          done={this.#done}
          onDoneChange={(done) => {
            this.done = done;
            this.#emit('done', done);
          }}
        />
      )
    );
  }

  readonly #drop = (dropped: readonly Dropped[]): void => this.#emit('invalid-answers', dropped);

  /** Reports to the page and the console which settings were left out. */
  readonly #leaveOut = (issues: readonly ServerIssue[]): void => {
    for (const { code, at } of issues) warn(code, at);
    this.#emit('invalid-server', issues);
  };

  #emit<Name extends keyof SetupGuideEventMap extends `mail-protocol-${infer Each}` ? Each : never>(
    name: Name,
    detail: SetupGuideEventMap[`mail-protocol-${Name}`]['detail'],
  ): void {
    this.dispatchEvent(new CustomEvent(`mail-protocol-${name}`, { bubbles: true, composed: true, detail }));
  }
}

/** Says that the guide could not be loaded, above the content of the tag. */
function NotLoaded(): ReactNode {
  const { messages, part } = useRoot();
  return (
    <>
      <div {...part('notice')}>
        <Words>{messages['set-up.not-loaded']}</Words>
      </div>
      <slot />
    </>
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'mail-protocol-setup': SetupGuideElement;
  }
}
