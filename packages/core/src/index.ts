export {
  answersFromMailbox,
  type CheckedAnswers,
  checkAnswers,
  type Dropped,
  type Mailbox,
  parseAnswers,
  serializeAnswers,
} from './answers.ts';
export {
  type ComparisonGroup,
  type ComparisonRow,
  comparison,
  comparisonSources,
  type Mark,
  type RowId,
  type SameId,
  sameForBoth,
} from './comparison.ts';
export { type Diagnostic, type DiagnosticCode, diagnose, diagnostics } from './diagnostics.ts';
export { type Explanation, explain, type Step, stepsFor } from './explain.ts';
export { type Interview, interviewState, isSettled, nextQuestion } from './interview.ts';
export { englishTable } from './locales/en.table.ts';
export { english } from './locales/en.ts';
export type { MessageArguments } from './messageArguments.ts';
export {
  answerLabel,
  checkMessages,
  languageOf,
  type MessageKey,
  type Messages,
  mergeMessages,
  optionalText,
} from './messages.ts';
export { keepDays, leavesMailUnprotected, type Plan, type Protocol, planFor, samePlan } from './plan.ts';
export { type ProgramSetting, programSettings, settingsReadIn } from './programSettings.ts';
export {
  type AnswerOf,
  type AnswerOption,
  type Answers,
  type AnswerTokens,
  answerOption,
  answerTo,
  decisiveWeight,
  isAnswer,
  type Question,
  type QuestionId,
  questions,
  type RemedyCode,
} from './questions.ts';
export {
  type Alternative,
  type AlternativeCode,
  type Evidence,
  type Flip,
  type Reason,
  type Recommendation,
  recommend,
  type Status,
  type Strength,
  type Tradeoff,
} from './recommend.ts';
export { offeredProtocols, protocols, type Situation } from './situation.ts';
export { summarize } from './summarize.ts';
export { text } from './text.ts';
