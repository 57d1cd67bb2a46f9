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
    coach.write(text);
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
    coach.promising.decline();
    expect(coach.nextStep.value).toEqual({ on: true, day: '2026-11-24', note: 'Ask again' });
    await write(`${WORDS} Bye`);
    expect(coach.promising.found.value).toBeNull();
    expect(coach.nextStep.value.kind).toBeUndefined();
  });

  it('written a moment before Insert are kept with it', async () => {
    coach.write(WORDS);
    await coach.insert();
    expect(port.log.mock.calls[0]?.[0].followUp).toMatchObject({ kind: 'promise', words: WORDS });
  });

  it('keep no inserted reply waiting where the worker does not answer', async () => {
    port.promises.mockImplementation(() => new Promise(() => undefined));
    coach.write(WORDS);
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

  it('made beyond the draft are asked about once the reply is seen to go out', async () => {
    const waiting = { words: WORDS, day: '2026-12-01', time: null, key: KEY, contactId: 'a', name: 'Ana' };
    port.promised.mockResolvedValue(waiting);
    await coach.promising.lookAtSent();
    expect(coach.promising.waiting.value).toEqual(waiting);
    port.settlePromise.mockResolvedValueOnce({ ok: false, why: 'The disk is full.' });
    await coach.promising.settle(true);
    expect([coach.problem.value, coach.promising.settledAs.value]).toEqual(['The disk is full.', null]);
    port.settlePromise.mockResolvedValueOnce({ ok: true, due: '2026-12-01T08:00:00Z' });
    await coach.promising.settle(true);
    expect(coach.promising.settledAs.value).toEqual({ due: '2026-12-01T08:00:00Z' });
  });
});
