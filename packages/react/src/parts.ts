/**
 * Every named part, and the class name that a host may add to it.
 *
 * Each name is also in the `part` attribute: `[part~="option"]` selects a part in the page,
 * and `::part(option)` reaches it in a shadow root. Renaming one is a breaking change.
 */
export interface Parts {
  /** The whole component. Carries `lang`, `dir`, `data-layout`, `data-density` and `data-color-scheme`. */
  readonly root: string;
  /** What the component is for, above the first question. */
  readonly intro: string;
  /** The questions, or the one question that shows with `layout="steps"`. */
  readonly questions: string;
  /** One question with its heading and options. `data-question` holds its id. */
  readonly question: string;
  /** The heading of a question. */
  readonly 'question-heading': string;
  /** The sentence below a heading. */
  readonly help: string;
  /** The options of a question, or the two protocols of the choice. */
  readonly options: string;
  /**
   * One option. `data-state="checked"` when selected, `data-recommended`, `data-quiet` for "I'm not sure",
   * `data-disabled`.
   */
  readonly option: string;
  /** The round mark of an option. */
  readonly 'option-mark': string;
  /** The label of an option. */
  readonly 'option-label': string;
  /** The explanation below the label of an option. */
  readonly 'option-help': string;
  /** A short badge on an option or a column: "recommended". */
  readonly badge: string;
  /** The lines of the answered questions. */
  readonly answers: string;
  /**
   * One answered question on its line. `data-answered` holds its id; `data-known` if the host gave the answer,
   * `data-open` while the question is unfolded.
   */
  readonly answered: string;
  /** Below the questions and the result: the button for the questions that only change the set-up, and "Start over". */
  readonly tuning: string;
  /** Progress, Back and Next, with `layout="steps"`. */
  readonly steps: string;
  /** The answers as a list, with `layout="steps"`. */
  readonly review: string;
  /** The bar at the bottom of a phone that names the advice while the result is out of view. */
  readonly bar: string;
  /**
   * The panel with one stage of the result. `data-stage` names the stage, `data-status` the status of the
   * recommendation.
   */
  readonly result: string;
  /** A short line above the heading of the result. */
  readonly 'result-label': string;
  /** The heading of the stage, such as the advice. */
  readonly 'result-heading': string;
  /** What the advice means, in one line. */
  readonly meaning: string;
  /** One section of the result: the set-up, or folded content such as reasons and risks. */
  readonly section: string;
  /** The heading of a section. */
  readonly 'section-heading': string;
  /** A picture with its caption. */
  readonly picture: string;
  /** The scale that shows how close the recommendation was. */
  readonly scale: string;
  /** The important notice. */
  readonly notice: string;
  /** The choice: buttons, the cards of a form, or the line that says what was chosen. Includes the acknowledgement. */
  readonly choice: string;
  /** The acknowledgement: a box to tick and its sentence. `data-missing` while its error is shown. */
  readonly acknowledgement: string;
  /** An error message. */
  readonly error: string;
  /**
   * Every button except the options and `action`. `data-quiet` if it is less important, `data-primary` if it leads to
   * the next step.
   */
  readonly button: string;
  /** The button that chooses the protocol of the stage. */
  readonly action: string;
  /** This mailbox's settings in the set-up guide, or what the host shows for the chosen protocol. */
  readonly settings: string;
  /** One setting to type into a mail program. `data-setting` is `host`, `port`, `username` or `sign-in`. */
  readonly setting: string;
  /** The list of mail programs, with its label. */
  readonly program: string;
  /** The picture of a code for a mail program, with its caption. */
  readonly code: string;
  /** One step to tick off. `data-step` holds its id; `data-done` once it is ticked. */
  readonly step: string;
  /** The comparison table. `data-recommended` names the protocol, if one is recommended. */
  readonly table: string;
  /** The caption of the table. */
  readonly 'table-caption': string;
  /** The heading of a column, a group or a row. `data-protocol` and `data-recommended` on that of a protocol. */
  readonly 'table-heading': string;
  /** A group of rows of the table. */
  readonly 'table-group': string;
  /** One row of the table. `data-relevant` when an answer made it matter. */
  readonly 'table-row': string;
  /** The cell of a protocol in a row. `data-protocol`, `data-mark`, `data-recommended`. */
  readonly 'table-cell': string;
}

/** The name of one part. */
export type Part = keyof Parts;
