import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Suggestion } from '../../src/domain/coach-view';
import { CoachState } from '../../src/ui/coach/coach-state';
import { dropDraft } from '../../src/ui/coach/drafts';
import type { CorrectOutcome } from '../../src/ui/coach/port';
import type { Teaching } from '../../src/ui/coach/teaching';
import { fakePort, judged, KEY, VIEW } from './support/coach-fixtures';

const SORRY: Suggestion = { templateId: 'c', title: 'Sorry', text: 'That should not happen.', gaps: [] };
const COMPLAINT = judged(['complaint'], {
  suggestions: [SORRY],
  followUp: { day: '2026-11-22', note: 'Is it mended?', why: 'Trouble.' },
});

/** Lets what is under way come to its end. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('teaching the coach what a post is', () => {
  let port: ReturnType<typeof fakePort>;
  let coach: CoachState;
  let teaching: Teaching;
  beforeEach(() => {
    dropDraft(KEY);
    port = fakePort();
    coach = new CoachState(VIEW, port);
    ({ teaching } = coach);
  });

  it('saves each change at once: these intents and no others, in one order', async () => {
    teaching.toggle('complaint');
    expect(teaching.intents.value).toEqual(['recommendation_request', 'complaint']);
    await settled();
    teaching.toggle('recommendation_request');
    await settled();
    expect(port.correct.mock.calls).toEqual([[['recommendation_request', 'complaint']], [['complaint']]]);
    expect(coach.view.mention.verdict.intents.map(({ intent }) => intent)).toEqual(['complaint']);
    expect(teaching.note.value?.says).toContain('No longer “Asks for a recommendation”');
    expect(coach.spoken.value).toBe(teaching.note.value?.says);
  });

  it('undoes the first correction by taking it back, a later one by the one before', async () => {
    teaching.toggle('complaint');
    await settled();
    teaching.note.value?.undo?.();
    await settled();
    expect(port.correct).toHaveBeenLastCalledWith(null);
    expect(teaching.intents.value).toEqual(['recommendation_request']);
    expect(teaching.note.value).toEqual({ says: 'Taken back.', undo: null });

    port.correct.mockImplementation(async (intents) => ({
      ok: true,
      view: { ...judged(intents ?? ['recommendation_request']), corrected: intents !== null },
    }));
    teaching.toggle('complaint');
    await settled();
    teaching.toggle('praise');
    await settled();
    teaching.note.value?.undo?.();
    await settled();
    expect(port.correct).toHaveBeenLastCalledWith(['recommendation_request', 'complaint']);
  });

  it('keeps up with fast fingers: the newest wish is asked last and is what stands', async () => {
    let answer: (outcome: CorrectOutcome) => void = () => undefined;
    port.correct.mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    teaching.toggle('complaint');
    teaching.toggle('praise');
    teaching.toggle('complaint');
    expect(port.correct).toHaveBeenCalledTimes(1);
    answer({ ok: true, view: judged(['recommendation_request', 'complaint']) });
    await settled();
    expect(port.correct).toHaveBeenCalledTimes(2);
    expect(port.correct).toHaveBeenLastCalledWith(['recommendation_request', 'praise']);
    expect(teaching.intents.value).toEqual(['recommendation_request', 'praise']);
  });

  it('proposes anew what was only proposed', async () => {
    port.correct.mockResolvedValueOnce({ ok: true, view: COMPLAINT });
    teaching.toggle('complaint');
    await settled();
    expect(coach.drafting.draft.value.text).toBe(SORRY.text);
    expect(coach.nextStep.value).toEqual({ on: true, day: '2026-11-22', note: 'Is it mended?' });
    teaching.note.value?.undo?.();
    await settled();
    expect(coach.drafting.draft.value.text).toBe(VIEW.suggestions[0]?.text);
  });

  it('leaves alone what the user wrote, chose or planned', async () => {
    port.correct.mockResolvedValue({ ok: true, view: COMPLAINT });
    coach.drafting.write('My own words');
    coach.nextStep.value = { on: false, day: '', note: '' };
    teaching.toggle('complaint');
    await settled();
    expect(coach.view.suggestions).toEqual([SORRY]);
    expect(coach.drafting.draft.value.text).toBe('My own words');
    expect(coach.nextStep.value.on).toBe(false);

    dropDraft(KEY);
    const other = new CoachState(VIEW, port);
    other.drafting.choose(VIEW.suggestions[1] as Suggestion);
    other.teaching.toggle('complaint');
    await settled();
    expect(other.drafting.draft.value.text).toBe('Drop in any day.');
  });

  it('says why nothing was saved, shows the post as it is judged, and tries again', async () => {
    port.correct.mockResolvedValueOnce({ ok: false, why: 'No room left.', gone: false });
    teaching.toggle('complaint');
    await settled();
    expect(teaching.failed.value?.why).toBe('No room left.');
    expect(teaching.intents.value).toEqual(['recommendation_request']);
    teaching.failed.value?.again?.();
    await settled();
    expect(teaching.failed.value).toBeNull();
    expect(teaching.intents.value).toEqual(['recommendation_request', 'complaint']);

    port.correct.mockResolvedValueOnce({ ok: false, why: 'No longer kept.', gone: true });
    teaching.toggle('praise');
    await settled();
    expect(teaching.failed.value).toEqual({ why: 'No longer kept.', again: null });

    const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    port.correct.mockRejectedValueOnce(new Error('gone'));
    teaching.toggle('praise');
    await settled();
    expect(teaching.failed.value?.why).toContain('did not answer');
    quiet.mockRestore();
  });

  it('mutes the author: the post leaves the list with the others, and undo brings them back', async () => {
    const gone = { ...VIEW, mention: { ...VIEW.mention, status: 'dismissed' as const } };
    port.mute.mockResolvedValueOnce({ ok: true, changed: 3, view: gone });
    await teaching.mute({ kind: 'author' });
    const { value: stage } = coach.stage;
    if (stage.at !== 'dismissed' || !stage.muted) throw new Error(`at ${stage.at}`);
    expect(stage.muted).toEqual({ what: { kind: 'author' }, says: 'Ana Silva', changed: 3 });
    expect(coach.spoken.value.replace(/[\u2068\u2069]/g, '')).toBe(
      'Muted Ana Silva: their posts are left out from now on. 3 posts left your list.',
    );
    port.mute.mockResolvedValueOnce({ ok: true, changed: 3, view: VIEW });
    await teaching.unmute(stage.muted);
    expect(port.mute).toHaveBeenLastCalledWith({ kind: 'author' }, true);
    expect(coach.stage.value).toEqual({ at: 'drafting' });
    expect(coach.spoken.value.replace(/[\u2068\u2069]/g, '')).toBe(
      'Ana Silva is no longer muted. 3 posts came back.',
    );
  });

  it('mutes a word that this post may outweigh: then the coach stays, with a note and its undo', async () => {
    teaching.naming.value = true;
    port.mute.mockResolvedValueOnce({ ok: true, changed: 0, view: VIEW });
    await teaching.mute({ kind: 'word', word: 'laminate' });
    expect(teaching.naming.value).toBe(false);
    expect(coach.stage.value).toEqual({ at: 'drafting' });
    expect(teaching.note.value?.says.replace(/[\u2068\u2069]/g, '')).toBe(
      'Muted “laminate”: posts with it are left out from now on.',
    );
    teaching.note.value?.undo?.();
    await settled();
    expect(port.mute).toHaveBeenLastCalledWith({ kind: 'word', word: 'laminate' }, true);
  });

  it('keeps the word that could not be muted, and tries again', async () => {
    teaching.naming.value = true;
    port.mute.mockResolvedValueOnce({ ok: false, why: 'No room left.' });
    await teaching.mute({ kind: 'word', word: 'laminate' });
    expect(teaching.naming.value).toBe(true);
    expect(teaching.failed.value?.why).toBe('No room left.');
    teaching.failed.value?.again?.();
    await settled();
    expect(teaching.failed.value).toBeNull();
    expect(teaching.naming.value).toBe(false);
  });
});
