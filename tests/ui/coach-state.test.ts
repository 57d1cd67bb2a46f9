import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CoachView } from '../../src/domain/coach-view';
import { CoachState } from '../../src/ui/coach/coach-state';
import { dropDraft } from '../../src/ui/coach/drafts';
import type { CoachPort } from '../../src/ui/coach/port';
import { post, verdict } from '../support/log-fixtures';

const KEY = 'x:1';
const VIEW: CoachView = {
  mention: {
    id: '018f0000-0000-7000-8000-000000000001',
    createdAt: '2026-11-21T12:00:00Z',
    updatedAt: '2026-11-21T12:00:00Z',
    device: 'test',
    key: KEY,
    post: post(),
    verdict: verdict(),
    status: 'waiting',
    expiresAt: null,
    contactId: null,
  },
  contact: null,
  history: [],
  openFollowUp: null,
  advice: '',
  suggestions: [
    {
      templateId: 'a',
      title: 'With gaps',
      text: 'It is ⟦price⟧, yes ⟦price⟧, on ⟦day⟧.',
      gaps: ['price', 'day'],
    },
    { templateId: 'b', title: 'Without', text: 'Drop in any day.', gaps: [] },
  ],
  followUp: { day: '2026-11-24', note: 'Ask again', why: 'Soon.' },
};

function fakePort(): { [K in keyof CoachPort]: ReturnType<typeof vi.fn<CoachPort[K]>> } {
  return {
    insert: vi.fn<CoachPort['insert']>().mockResolvedValue({ ok: true }),
    copy: vi.fn<CoachPort['copy']>().mockResolvedValue(true),
    log: vi.fn<CoachPort['log']>().mockResolvedValue({ ok: true, due: '2026-11-24T09:00:00Z' }),
    replan: vi.fn<CoachPort['replan']>().mockResolvedValue({ ok: true, due: null }),
    dismiss: vi.fn<CoachPort['dismiss']>().mockResolvedValue(true),
    sent: vi.fn<CoachPort['sent']>().mockResolvedValue(undefined),
  };
}

describe('the coach for one mention', () => {
  let port: ReturnType<typeof fakePort>;
  let coach: CoachState;
  const [withGaps, without] = VIEW.suggestions as [CoachView['suggestions'][0], CoachView['suggestions'][0]];
  beforeEach(() => {
    dropDraft(KEY);
    port = fakePort();
    coach = new CoachState(VIEW, port);
  });

  it('starts from the best suggestion and is blocked, in words, by its gaps', () => {
    expect(coach.draft.value.text).toBe(withGaps.text);
    expect(coach.blocked.value).toMatchObject({ at: 'gap', why: 'Fill in “price”, “day” first.' });
  });

  it('fills a gap everywhere, and takes it back', () => {
    coach.fill('price', '80 €');
    expect(coach.draft.value.text).toBe('It is 80 €, yes 80 €, on ⟦day⟧.');
    coach.undo();
    expect(coach.draft.value.text).toBe(withGaps.text);
  });

  it('never throws away what the user wrote: another suggestion can be undone', () => {
    coach.write('My own words');
    coach.choose(without);
    expect(coach.draft.value.text).toBe('Drop in any day.');
    expect(coach.before.value?.says).toBe('Your own text was replaced.');
    coach.undo();
    expect(coach.draft.value.text).toBe('My own words');
  });

  it('finds the draft again when the coach was closed and opened', () => {
    coach.write('Half a thought');
    expect(new CoachState(VIEW, port).draft.value.text).toBe('Half a thought');
  });

  it('blocks an empty reply, one over the limit, and a next step without a day', () => {
    coach.write('   ');
    expect(coach.blocked.value?.why).toBe('Write a reply first.');
    coach.write('a'.repeat(281));
    expect(coach.blocked.value?.why).toBe('1 too long for X. Shorten it first.');
    coach.write('Fine');
    expect(coach.blocked.value).toBeNull();
    coach.nextStep.value = { on: true, day: '', note: '' };
    expect(coach.blocked.value?.at).toBe('day');
  });

  it('inserts first, then logs what was inserted with the next step', async () => {
    coach.choose(without);
    await coach.insert();
    expect(port.insert).toHaveBeenCalledWith('Drop in any day.');
    expect(port.log.mock.calls[0]?.[0]).toMatchObject({
      key: KEY,
      how: 'inserted',
      text: 'Drop in any day.',
      templateId: 'b',
      followUp: { day: '2026-11-24', note: 'Ask again' },
    });
    expect(coach.stage.value).toMatchObject({ at: 'kept', due: '2026-11-24T09:00:00Z' });
  });

  it('logs nothing and keeps the draft when the text could not be put in', async () => {
    port.insert.mockResolvedValue({ ok: false, why: 'The box is gone.', link: 'https://x.com/intent/post' });
    coach.write('My reply');
    await coach.insert();
    expect(port.log).not.toHaveBeenCalled();
    expect(coach.stage.value).toEqual({
      at: 'not-inserted',
      why: 'The box is gone.',
      link: 'https://x.com/intent/post',
    });
    expect(coach.draft.value.text).toBe('My reply');
  });

  it('inserts once however often it is asked while it works', async () => {
    await Promise.all([coach.insert(), coach.insert(), coach.insert()]);
    expect(port.insert).toHaveBeenCalledTimes(1);
  });

  it('asks again with the same idempotency key after the log failed, without inserting twice', async () => {
    port.log.mockResolvedValueOnce({ ok: false, why: 'No room.' });
    await coach.insert();
    expect(coach.stage.value).toMatchObject({ at: 'not-kept', why: 'No room.' });
    await coach.keepAgain();
    expect(port.insert).toHaveBeenCalledTimes(1);
    const [first, second] = port.log.mock.calls.map(([request]) => request.idempotencyKey);
    expect(first).toBe(second);
    expect(coach.stage.value.at).toBe('kept');
  });

  it('says so when nothing answers, whatever it was asked', async () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    port.insert.mockRejectedValue(new Error('gone'));
    await coach.insert();
    expect(coach.stage.value).toMatchObject({ at: 'not-inserted' });
    port.dismiss.mockResolvedValue(false);
    await coach.dismiss(false);
    expect(coach.problem.value).not.toBe('');
    port.copy.mockResolvedValue(false);
    await coach.copy();
    expect(coach.problem.value).toContain('copy it yourself');
    quiet.mockRestore();
  });

  it('takes the kept next step back and changes it', async () => {
    coach.choose(without);
    await coach.insert();
    await coach.replan({ on: false, day: '2026-11-24', note: '' });
    expect(port.replan).toHaveBeenCalledWith(null);
    expect(coach.stage.value).toMatchObject({ at: 'kept', due: null });
  });

  it('notes a conversation without a reply', async () => {
    coach.nextStep.value = { ...coach.nextStep.value, on: false };
    await coach.log('logged');
    expect(port.log.mock.calls[0]?.[0]).toMatchObject({
      how: 'logged',
      text: '',
      templateId: null,
      followUp: null,
    });
    expect(port.insert).not.toHaveBeenCalled();
  });
});
