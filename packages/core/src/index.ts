export {
  type AnswerSource,
  type CheckedAnswers,
  checkAnswers,
  type Dropped,
  parseAnswers,
  serializeAnswers,
} from './answers.ts';
export { answersFromMailbox, type Mailbox } from './answersFromMailbox.ts';
export { checkMessages, type FaultyMessage } from './checkMessages.ts';
export {
  type ComparisonGroup,
  type ComparisonRow,
  comparison,
  comparisonSources,
  type Mark,
  type Point,
  prosAndCons,
  type RowId,
  type SameId,
  sameForBoth,
} from './comparison.ts';
export { type Diagnostic, type DiagnosticCode, diagnose, diagnostics } from './diagnostics.ts';
export { explain, meaningOf, stepsFor, watchOutFor } from './explain.ts';
export type { ExplainOptions, Explanation, NotNeededId, Step, WatchOut } from './explanation.ts';
export { languageOf, type TextPiece, textPieces } from './fallback.ts';
export { type Interview, interviewState, isSettled, nextQuestion } from './interview.ts';
export { englishChooser } from './locales/en.chooser.ts';
export { englishTable } from './locales/en.table.ts';
export { english } from './locales/en.ts';
export { mergeMessages } from './mergeMessages.ts';
export type { MessageArguments } from './messageArguments.ts';
export { answerLabel, type MessageKey, type Messages, optionalText } from './messages.ts';
export { newComputerSteps } from './newComputerSteps.ts';
export { type Places, placesOf } from './places.ts';
export {
  type ImapPlan,
  keepDays,
  leavesMailUnprotected,
  type Move,
  type Plan,
  type Pop3Plan,
  planFor,
  samePlan,
} from './plan.ts';
export { type PlanStep, planSteps } from './planSteps.ts';
export { type ProgramSources, programSources } from './programSources.ts';
export {
  type Control,
  type Program,
  type ProgramId,
  type ProgramSetting,
  programs,
  type SettingId,
  settingIds,
  settingOf,
  settingsReadIn,
} from './programs.ts';
export { type Protocol, protocols } from './protocols.ts';
export { type ProviderDomains, providerDomains } from './providerDomains.ts';
export { providerNotesFor } from './providerNotesFor.ts';
export { providerOf } from './providerOf.ts';
export { providerProtocols } from './providerProtocols.ts';
export { type ProviderSources, providerSources } from './providerSources.ts';
export { type Provider, type ProviderFact, type ProviderFactCode, type ProviderId, providers } from './providers.ts';
export {
  type AnswerOf,
  type AnswerOption,
  type Answers,
  type AnswerTokens,
  answerOption,
  answerTo,
  bearsOnProtocol,
  decisiveWeight,
  isAnswer,
  type Question,
  type QuestionId,
  questions,
  setUpQuestion,
} from './questions.ts';
export { type ReadProtocols, readProtocols } from './readProtocols.ts';
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
} from './recommend.ts';
export { type Harm, type Risk, type RiskId, type RiskOptions, risksOf } from './risks.ts';
export { offeredProtocols, type Situation } from './situation.ts';
export type { Sourced } from './sourced.ts';
export type { Presence, Removal, StepId, StepPurpose } from './stepRow.ts';
export { summarize } from './summarize.ts';
export { text } from './text.ts';
