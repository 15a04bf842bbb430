import { questions } from '@mail-protocol/core';
import { act, renderHook } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { interviewOf } from '../test/interviewOf.ts';
import { type InterviewEvent, useProtocolRecommendation } from './useProtocolRecommendation.ts';

describe('when handlers are called', () => {
  test('onAnswersChange is called in the event, before anything renders, and never during a render', () => {
    const order: string[] = [];
    let rendering = false;
    const view = renderHook(() => {
      rendering = true;
      const interview = useProtocolRecommendation({
        onAnswersChange: () => order.push(rendering ? 'handler during a render' : 'handler'),
      });
      order.push('render');
      rendering = false;
      return interview;
    });
    order.length = 0;
    act(() => {
      view.result.current.answer('devices', 'one');
      order.push('event ends');
    });
    expect(order.slice(0, 3)).toEqual(['handler', 'event ends', 'render']);
    expect(order.filter((entry) => entry.startsWith('handler'))).toEqual(['handler']);
  });

  test('the latest handler is the one that is called', () => {
    const [before, after] = [vi.fn(), vi.fn()];
    const view = interviewOf({ onAnswersChange: before });
    view.rerender({ onAnswersChange: after });
    act(() => view.now.answer('devices', 'one'));
    expect(before).not.toHaveBeenCalled();
    expect(after).toHaveBeenCalledOnce();
  });

  test('new props alone call nothing', () => {
    const onAnswersChange = vi.fn();
    const onEvent = vi.fn();
    const view = interviewOf({ answers: {}, onAnswersChange, onEvent });
    onEvent.mockReset();
    view.rerender({ answers: { devices: 'one' }, facts: { serverSpace: 'tight' }, onAnswersChange, onEvent });
    expect(onAnswersChange).not.toHaveBeenCalled();
    expect(onEvent).not.toHaveBeenCalled();
  });
});

describe('events', () => {
  test.each([false, true])('are reported in order, StrictMode %s', (strict) => {
    const events: InterviewEvent[] = [];
    const onEvent = (event: InterviewEvent): void => void events.push(event);
    const view = interviewOf({ onEvent }, strict);
    act(() => view.now.answer('devices', 'one'));
    act(() => view.now.answer('sharedMailbox', 'no'));
    act(() => view.now.clear('sharedMailbox'));
    act(() => view.now.reset());
    expect(
      events.map((event) => (event.type === 'answered' ? `${event.question} ${event.answer}` : event.type)),
    ).toEqual(['shown', 'devices one', 'recommended', 'sharedMailbox no', 'sharedMailbox null', 'recommended']);
    expect(events.filter(({ type }) => type === 'shown')).toHaveLength(1);
  });

  test('`recommended` is reported if protocol, plan, strength or status changed, and only then', () => {
    const events: InterviewEvent[] = [];
    const view = interviewOf({ defaultAnswers: { devices: 'in-step' }, onEvent: (event) => events.push(event) });
    events.length = 0;
    act(() => view.now.answer('sharedMailbox', 'together'));
    expect(events.map(({ type }) => type)).toEqual(['answered']);
    act(() => view.now.answer('offline', 'rarely'));
    expect(events.map(({ type }) => type)).toEqual(['answered', 'answered', 'recommended']);
    expect(events.at(-1)).toMatchObject({ recommendation: { plan: { offlineCopy: 'recent' } } });
  });

  test('contain only tokens, never words', () => {
    const events: InterviewEvent[] = [];
    const view = interviewOf({ onEvent: (event) => events.push(event) });
    for (const { id, answers } of questions)
      for (const { token } of answers) act(() => view.now.answer(id, token as 'unsure'));
    act(() => view.now.report({ type: 'chosen', protocol: 'imap' }));
    const texts = JSON.stringify(events).match(/"[^"]*"/g) ?? [];
    expect(texts.length).toBeGreaterThan(50);
    expect(texts.filter((text) => !/^"[a-z][a-zA-Z0-9-]*"$/.test(text))).toEqual([]);
  });
});
