import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CoachView } from '../../src/domain/coach-view';
import { CoachState } from '../../src/ui/coach/coach-state';
import { dropDraft } from '../../src/ui/coach/drafts';
import { fakePort, KEY, VIEW } from './support/coach-fixtures';

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
    expect(coach.drafting.draft.value.text).toBe(withGaps.text);
    expect(coach.blocked.value).toMatchObject({ at: 'gap', why: 'Fill in “price”, “day” first.' });
  });

  it('fills a gap everywhere, and takes it back', () => {
    coach.drafting.fill('price', '80 €');
    expect(coach.drafting.draft.value.text).toBe('It is 80 €, yes 80 €, on ⟦day⟧.');
    coach.drafting.undo();
    expect(coach.drafting.draft.value.text).toBe(withGaps.text);
  });

  it('notes a meeting with what is logged, where one was agreed', async () => {
    await coach.log('logged');
    expect(port.log.mock.lastCall?.[0]).not.toHaveProperty('appointment');
    coach = new CoachState(VIEW, port);
    coach.meeting.value = '2026-11-26';
    await coach.log('logged');
    expect(port.log.mock.lastCall?.[0]).toMatchObject({ how: 'logged', appointment: '2026-11-26' });
  });

  it('brings an information pack in at the end of the draft, and takes it out again', () => {
    const pack = { id: 'p', title: 'Reviews', text: 'What others say: hartwell.example/reviews' };
    coach.drafting.write('Hi Ana.  ');
    coach.drafting.bringIn(pack);
    expect(coach.drafting.draft.value).toMatchObject({ text: `Hi Ana.\n\n${pack.text}`, edited: true });
    expect(coach.spoken.value).toBe('“Reviews” is in your reply.');
    coach.drafting.undo();
    expect(coach.drafting.draft.value.text).toBe('Hi Ana.  ');
    coach.drafting.write('');
    coach.drafting.bringIn(pack);
    expect(coach.drafting.draft.value.text).toBe(pack.text);
  });

  it('opens the contact, and says why it could not', async () => {
    await coach.showContact();
    expect(port.showContact).toHaveBeenCalledTimes(1);
    expect(coach.problem.value).toBe('');
    port.showContact.mockResolvedValueOnce({ ok: false, why: 'They are gone.' });
    await coach.showContact();
    expect(coach.problem.value).toBe('They are gone.');
  });

  it('never throws away what the user wrote: another suggestion can be undone', () => {
    coach.drafting.write('My own words');
    coach.drafting.choose(without);
    expect(coach.drafting.draft.value.text).toBe('Drop in any day.');
    expect(coach.drafting.before.value?.says).toBe('Your own text was replaced.');
    coach.drafting.undo();
    expect(coach.drafting.draft.value.text).toBe('My own words');
  });

  it('finds the draft again when the coach was closed and opened', () => {
    coach.drafting.write('Half a thought');
    expect(new CoachState(VIEW, port).drafting.draft.value.text).toBe('Half a thought');
  });

  it('tells the log what the template asks for, and who sent whom', async () => {
    const ask = { templateId: 'ask', title: 'A review', text: 'Would you?', gaps: [] };
    const moment = { ok: true as const, ask: 'review' as const, says: 'A good moment.', suggestions: [ask] };
    coach = new CoachState({ ...VIEW, moment }, port);
    coach.drafting.choose(without);
    await coach.insert();
    expect(port.log.mock.lastCall?.[0]).not.toHaveProperty('ask');
    expect(port.log.mock.lastCall?.[0]).not.toHaveProperty('referral');
    coach = new CoachState({ ...VIEW, moment }, port);
    coach.drafting.choose(ask);
    const referral = { otherId: 'maria', who: 'sent-author' as const };
    coach.referral.value = referral;
    await coach.insert();
    expect(port.log.mock.lastCall?.[0]).toMatchObject({ templateId: 'ask', ask: 'review', referral });
    expect(coach.problem.value).toBe('');
  });

  it('says when the conversation was kept, but not who sent whom', async () => {
    port.log.mockResolvedValueOnce({ ok: true, due: null, unlinked: 'One of the two is gone.' });
    coach.referral.value = { otherId: 'maria', who: 'sent-author' };
    await coach.log('logged');
    expect(coach.stage.value).toMatchObject({ at: 'kept' });
    expect(coach.problem.value).toBe('One of the two is gone.');
  });

  it('blocks an empty reply, one over the limit, and a next step without a day', () => {
    coach.drafting.write('   ');
    expect(coach.blocked.value?.why).toBe('Write a reply first.');
    coach.drafting.write('a'.repeat(281));
    expect(coach.blocked.value?.why).toBe('1 too long for X. Shorten it first.');
    coach.drafting.write('Fine');
    expect(coach.blocked.value).toBeNull();
    coach.nextStep.value = { on: true, day: '', note: '' };
    expect(coach.blocked.value?.at).toBe('day');
  });

  it('inserts first, then logs what was inserted with the next step', async () => {
    coach.drafting.choose(without);
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
    coach.drafting.write('My reply');
    await coach.insert();
    expect(port.log).not.toHaveBeenCalled();
    expect(coach.stage.value).toEqual({
      at: 'not-inserted',
      why: 'The box is gone.',
      link: 'https://x.com/intent/post',
    });
    expect(coach.drafting.draft.value.text).toBe('My reply');
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
    port.dismiss.mockRejectedValue(new Error('gone'));
    await coach.dismiss(false);
    expect(coach.problem.value).toContain('did not answer');
    port.copy.mockResolvedValue(false);
    await coach.copy();
    expect(coach.problem.value).toContain('copy it yourself');
    quiet.mockRestore();
  });

  it('says why “Not for me” could not be kept, and stays open', async () => {
    port.dismiss.mockResolvedValue({ ok: false, why: 'No room left.' });
    await coach.dismiss(false);
    expect(coach.problem.value).toBe('No room left.');
    expect(coach.stage.value).toEqual({ at: 'drafting' });
  });

  it('takes the kept next step back and changes it', async () => {
    coach.drafting.choose(without);
    await coach.insert();
    await coach.replan({ on: false, day: '2026-11-24', note: '' });
    expect(port.replan).toHaveBeenCalledWith(null);
    expect(coach.stage.value).toMatchObject({ at: 'kept', due: null });
  });

  it('keeps a next step in hand that could not be kept, and says why', async () => {
    await coach.log('logged');
    const step = { on: true, day: '2026-11-30', note: 'Bring the oak' };
    port.replan.mockResolvedValueOnce({ ok: false, why: 'No room.' });
    await coach.replan(step);
    expect(coach.stage.value).toMatchObject({ at: 'kept', unplanned: { step, why: 'No room.' } });
    await coach.replan(step);
    expect(coach.stage.value).toMatchObject({ at: 'kept', unplanned: null });
  });

  it('does not say that a reply is noted as sent when it is not', async () => {
    port.sent.mockResolvedValueOnce({ ok: false, why: 'No room.' });
    await coach.confirmSent();
    expect([coach.saidSent.value, coach.problem.value]).toEqual([false, 'No room.']);
    await coach.confirmSent();
    expect([coach.saidSent.value, coach.problem.value]).toEqual([true, '']);
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
