import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FoundPromise } from '../../src/domain/promise/promise';
import { CoachState } from '../../src/ui/coach/coach-state';
import { dropDraft } from '../../src/ui/coach/drafts';
import { fakePort, KEY, VIEW } from './support/coach-fixtures';

const WORDS = 'I’ll tell you Tuesday.';
const found: FoundPromise = { start: 0, end: WORDS.length, words: WORDS, day: '2026-12-01', time: null };

describe('promises in the draft', () => {
  let port: ReturnType<typeof fakePort>;
  let coach: CoachState;
  beforeEach(async () => {
    vi.useFakeTimers({ now: new Date(2026, 10, 24, 14, 30) });
    dropDraft(KEY);
    port = fakePort();
    port.promises.mockImplementation(async (text) => (text.includes(WORDS) ? [found] : []));
    coach = new CoachState(VIEW, port);
    await vi.runAllTimersAsync();
  });
  afterEach(() => vi.useRealTimers());

  const write = async (text: string): Promise<void> => {
    coach.drafting.write(text);
    await vi.runAllTimersAsync();
  };

  it('propose the next step that keeps them, and the usual one when they go', async () => {
    await write(`Hi Ana. ${WORDS}`);
    expect(coach.nextStep.value).toMatchObject({
      on: true,
      day: '2026-12-01',
      kind: 'promise',
      words: WORDS,
      note: `You promised: ${WORDS}`,
    });
    await write('Hi Ana.');
    expect(coach.nextStep.value).toEqual({ on: true, day: '2026-11-24', note: 'Ask again' });
  });

  it('leave a step alone that the user chose, and offer theirs beside it', async () => {
    coach.nextStep.value = { on: true, day: '2026-11-30', note: 'My own' };
    await write(WORDS);
    expect(coach.nextStep.value.note).toBe('My own');
    expect(coach.promising.found.value?.words).toBe(WORDS);
    coach.promising.take(new Date());
    expect(coach.nextStep.value).toMatchObject({ day: '2026-12-01', words: WORDS });
  });

  it('are no promises once the user says so, however the draft goes on', async () => {
    await write(WORDS);
    coach.promising.decline(found);
    expect(coach.nextStep.value).toEqual({ on: true, day: '2026-11-24', note: 'Ask again' });
    await write(`${WORDS} Bye`);
    expect(coach.promising.found.value).toBeNull();
    expect(coach.nextStep.value.kind).toBeUndefined();
  });

  it('written a moment before Insert are kept with it', async () => {
    coach.drafting.write(WORDS);
    await coach.insert();
    expect(port.log.mock.calls[0]?.[0].followUp).toMatchObject({ kind: 'promise', words: WORDS });
  });

  it('keep no inserted reply waiting where the worker does not answer', async () => {
    port.promises.mockImplementation(() => new Promise(() => undefined));
    coach.drafting.write(WORDS);
    const inserted = coach.insert();
    await vi.runAllTimersAsync();
    await inserted;
    expect(port.log).toHaveBeenCalledTimes(1);
    expect(coach.stage.value.at).toBe('kept');
  });

  it('that a complaint waits longer for do not take the place of putting it right', async () => {
    const complaint = { ...VIEW.followUp, kind: 'recovery' as const };
    coach.see({ ...VIEW, followUp: complaint });
    await write(WORDS);
    expect(coach.nextStep.value).toMatchObject({ day: '2026-11-24', kind: 'recovery' });
    coach.promising.take(new Date());
    expect(coach.nextStep.value).toMatchObject({ day: '2026-12-01', kind: 'recovery', words: WORDS });
  });

  it('are no promises however their words go on, and are again when that is taken back', async () => {
    port.promises.mockImplementation(async (text) => (text === '' ? [] : [at(0, text)]));
    await write('I’ll tell you Tue');
    const declined = coach.promising.found.value;
    if (!declined) throw new Error('no promise');
    coach.promising.decline(declined);
    expect(coach.promising.declined.value).toBe(declined);
    await write('I’ll tell you Tuesday after lunch');
    await write('I’ll tell you Tuesday after');
    expect([coach.promising.found.value, coach.promising.declined.value]).toEqual([null, null]);
    await write('I’ll call you');
    expect(coach.promising.found.value?.words).toBe('I’ll call you');
    coach.promising.decline(at(0, 'I’ll call you'));
    coach.promising.decline(at(0, 'I’ll call you'), true);
    expect(coach.promising.found.value?.words).toBe('I’ll call you');
  });

  it('are not read once the coach is closed', async () => {
    coach.drafting.write(WORDS);
    coach.close();
    port.promises.mockClear();
    await vi.runAllTimersAsync();
    expect(port.promises).not.toHaveBeenCalled();
    await write(`Hi. ${WORDS}`);
    expect(port.promises).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('that are answered after the coach was closed change nothing', async () => {
    let answer: (found: FoundPromise[]) => void = () => undefined;
    port.promises.mockImplementation(() => new Promise((resolve) => (answer = resolve)));
    await write(WORDS);
    coach.close();
    answer([found]);
    await vi.runAllTimersAsync();
    expect(coach.promising.found.value).toBeNull();
  });
});

function at(start: number, words: string, day: string | null = '2026-12-01'): FoundPromise {
  return { start, end: start + words.length, words, day, time: null };
}

describe('several promises in the draft', () => {
  const CALL = at(0, 'I’ll call you today', '2026-11-24');
  const BRING = at(20, 'bring the samples on Friday.', '2026-11-27');
  let port: ReturnType<typeof fakePort>;
  let coach: CoachState;
  const others = () => coach.promising.others.value.map(({ promise, kept }) => [promise.words, kept]);
  const logged = () => port.log.mock.calls[0]?.[0];

  beforeEach(async () => {
    vi.useFakeTimers({ now: new Date(2026, 10, 24, 9, 30) });
    dropDraft(KEY);
    port = fakePort();
    port.promises.mockImplementation(async (text) =>
      [BRING, CALL].filter(({ words }) => text.includes(words)),
    );
    coach = new CoachState({ ...VIEW, followUp: { ...VIEW.followUp, day: '2026-11-30' } }, port);
    coach.drafting.write('I’ll call you today and bring the samples on Friday.');
    await vi.runAllTimersAsync();
  });
  afterEach(() => vi.useRealTimers());

  it('are all shown: the earliest is the next step, others wait for a word', async () => {
    expect(coach.nextStep.value).toMatchObject({ day: '2026-11-24', words: CALL.words });
    expect(others()).toEqual([[BRING.words, false]]);
    await coach.insert();
    expect(logged()).not.toHaveProperty('promises');
  });

  it('are kept by follow-ups of their own, or let go, with the reply', async () => {
    coach.promising.keep(BRING, true);
    expect(others()).toEqual([[BRING.words, true]]);
    expect(coach.nextStep.value.words).toBe(CALL.words);
    coach.promising.decline(CALL);
    // What has a follow-up of its own does not take the next step as well.
    expect([coach.promising.found.value, coach.nextStep.value.day]).toEqual([null, '2026-11-30']);
    await coach.insert();
    expect(logged()?.promises).toEqual([
      { words: BRING.words, day: '2026-11-27', time: null, kept: true },
      { words: CALL.words, day: '2026-11-24', time: null, kept: false },
    ]);
    expect(coach.promisesSent.list.value).toMatchObject([
      { promise: { words: BRING.words }, as: 'kept', asked: false },
    ]);
  });

  it('move up when the first is declined, and are let go by a click as well', () => {
    coach.promising.decline(CALL);
    expect([coach.promising.found.value?.words, others()]).toEqual([BRING.words, []]);
    expect(coach.nextStep.value).toMatchObject({ day: '2026-11-27', words: BRING.words });
    coach.promising.decline(CALL, true);
    coach.promising.keep(BRING, true);
    coach.promising.keep(BRING, false);
    expect(others()).toEqual([[BRING.words, false]]);
  });

  it('that “No next step” was chosen for are not asked about again', async () => {
    coach.nextStep.value = { ...coach.nextStep.value, on: false };
    await coach.insert();
    expect(logged()?.promises).toEqual([{ words: CALL.words, day: '2026-11-24', time: null, kept: false }]);
  });

  it('that name no day are not asked about where a next step is planned, and are where none is', async () => {
    const ask = at(60, 'I’ll ask about the stairs.', null);
    port.promises.mockImplementation(async () => [CALL, ask]);
    const settled = (words: string) => ({ words, time: null, kept: false });
    for (const on of [true, false]) {
      dropDraft(KEY);
      const other = new CoachState(VIEW, port);
      other.drafting.write(`I’ll call you today. ${ask.words}`);
      await vi.runAllTimersAsync();
      other.nextStep.value = { ...other.nextStep.value, on };
      await other.insert();
      expect(port.log.mock.lastCall?.[0].promises).toMatchObject([settled((on ? ask : CALL).words)]);
    }
  });

  it('nobody settled are asked about once the reply went out, each by itself, and each can be undone', async () => {
    coach.promising.keep(BRING, true);
    await coach.insert();
    const waiting = { words: 'I’ll ask.', day: null, time: null, key: KEY, contactId: 'a', name: 'Ana' };
    port.promised.mockResolvedValue([waiting, { ...waiting, words: BRING.words }]);
    await coach.confirmSent();
    const list = () => coach.promisesSent.list.value.map(({ promise, as }) => [promise.words, as]);
    expect(list()).toEqual([
      [BRING.words, 'kept'],
      ['I’ll ask.', 'waiting'],
    ]);
    const [kept, asked] = coach.promisesSent.list.value;
    if (!kept || !asked) throw new Error('not listed');
    port.settlePromise.mockResolvedValueOnce({ ok: false, why: 'The disk is full.' });
    await coach.promisesSent.settle(asked, 'kept');
    expect([coach.problem.value, list()[1]]).toEqual(['The disk is full.', ['I’ll ask.', 'waiting']]);
    await coach.promisesSent.settle(asked, 'kept');
    await coach.promisesSent.settle(kept, 'let-go');
    expect(port.settlePromise).toHaveBeenLastCalledWith(BRING.words, 'let-go');
    expect([coach.problem.value, ...list()]).toEqual(['', [BRING.words, 'let-go'], ['I’ll ask.', 'kept']]);
  });
});
