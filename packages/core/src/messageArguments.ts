// Written by `npx pnpm --filter core messages` from en.json and en.context.json.
import type { Protocol } from './plan.ts';

/** The arguments of each message that takes some. */
export interface MessageArguments {
  readonly 'interview.plan.optional': { readonly count: number };
  readonly 'interview.not-needed': { readonly count: number };
  readonly 'interview.so-far': { readonly protocol: Protocol };
  readonly 'steps.progress': { readonly number: number; readonly atMost: number };
  readonly 'steps.progress.last': { readonly number: number };
  readonly 'steps.more': { readonly count: number };
  readonly 'result.choose': { readonly protocol: Protocol };
  readonly 'result.only': { readonly protocol: Protocol };
  readonly 'result.only.meaning': { readonly protocol: Protocol };
  readonly 'result.meaning.pop3.days': { readonly days: number };
  readonly 'result.set-up': { readonly protocol: Protocol };
  readonly 'result.scale.side': { readonly answer: string; readonly protocol: Protocol };
  readonly 'result.flip': { readonly answer: string; readonly topic: string; readonly protocol: Protocol };
  readonly 'result.flip.neither': { readonly answer: string; readonly topic: string };
  readonly 'result.provider': { readonly provider: string };
  readonly 'risk.older-mail': { readonly days: number };
  readonly 'risk.places-differ.cure': { readonly days: number };
  readonly 'step.keep-copies.website': { readonly provider: string };
  readonly 'step.let-copies-go': { readonly days: number };
  readonly 'step.let-copies-go-main': { readonly days: number };
  readonly 'step.let-copies-go.website': { readonly provider: string };
  readonly 'alternative.room': { readonly days: number };
  readonly 'provider.turn-on': { readonly provider: string };
  readonly 'provider.browser-only': { readonly provider: string };
  readonly 'provider.browser-or-app-password': { readonly provider: string };
  readonly 'provider.app-password': { readonly provider: string };
  readonly 'provider.app-password-two-step': { readonly provider: string };
  readonly 'provider.mail-password': { readonly provider: string };
  readonly 'provider.no-pop3': { readonly provider: string };
  readonly 'provider.web-setting-decides': { readonly provider: string };
  readonly 'provider.handed-out-once': { readonly provider: string };
  readonly 'provider.stops-collecting': { readonly provider: string };
  readonly 'provider.large-inbox': { readonly provider: string };
  readonly 'setting.name': { readonly program: string; readonly label: string };
  readonly 'setting.removes': { readonly program: string; readonly label: string };
  readonly 'setting.dated': { readonly month: string };
  readonly 'choice.choose': { readonly protocol: Protocol };
  readonly 'choice.chosen': { readonly protocol: Protocol };
  readonly 'choice.overruled': { readonly protocol: Protocol };
  readonly 'choice.advice-changed': { readonly protocol: Protocol };
  readonly 'acknowledge.older-mail': { readonly days: number };
  readonly 'announce.recommendation': { readonly protocol: Protocol };
  readonly 'announce.set-up': { readonly protocol: Protocol };
  readonly 'announce.strength': { readonly protocol: Protocol };
  readonly 'picture.pop3.days': { readonly days: number };
  readonly 'table.caption.one': { readonly protocol: Protocol };
  readonly 'table.because': { readonly answer: string; readonly topic: string };
  readonly 'table.more': { readonly count: number };
  readonly 'table.short.pro': { readonly protocol: Protocol };
  readonly 'table.short.con': { readonly protocol: Protocol };
}
