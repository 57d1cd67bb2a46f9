import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Finding, Reviewed } from '../../src/domain/review/review';
import { CoachState } from '../../src/ui/coach/coach-state';
import { dropDraft } from '../../src/ui/coach/drafts';
import { fakePort, KEY, VIEW } from './support/coach-fixtures';

/** One finding wherever a word stands. */
function at(text: string, word: string, better: string | null, check = word): Finding[] {
  const start = text.indexOf(word);
  if (start < 0) return [];
  return [{ check, skill: 'tone', start, end: start + word.length, says: 'Why.', source: 'Where', better }];
}

describe('the review of the draft', () => {
  let port: ReturnType<typeof fakePort>;
  let coach: CoachState;
  const open = async (): Promise<CoachState> => {
    const opened = new CoachState(VIEW, port);
    await vi.runAllTimersAsync();
    return opened;
  };
  beforeEach(async () => {
    vi.useFakeTimers({ now: new Date(2026, 10, 24, 14, 30) });
    dropDraft(KEY);
    port = fakePort();
    port.review.mockImplementation(async (text) => ({
      findings: [
        ...at(text, 'HURRY', 'hurry'),
        ...at(text, 'Trust me.', ''),
        ...at(text, 'cheap', null),
        ...at(text, 'best', null),
      ],
      usp: text.includes('for life'),
    }));
    coach = await open();
    coach.reviewing.logged();
  });
  afterEach(() => {
    coach.close();
    vi.useRealTimers();
  });

  const write = async (text: string): Promise<void> => {
    coach.drafting.write(text);
    await vi.runAllTimersAsync();
  };
  const shown = (): string[] => coach.reviewing.shown.value.map(({ words }) => words);

  it('holds back what comes while the user aims at something below, until they type on or ask', async () => {
    const { reviewing, drafting } = coach;
    drafting.write('HURRY up');
    reviewing.aim(true);
    await vi.runAllTimersAsync();
    expect([reviewing.unfolded.value, reviewing.waiting.value]).toEqual([false, 1]);
    reviewing.unfold();
    expect([reviewing.unfolded.value, reviewing.waiting.value]).toEqual([true, 1]);

    await write('HURRY up, cheap');
    expect([reviewing.unfolded.value, shown()]).toEqual([true, ['HURRY', 'cheap']]);
    // They stand there already, and a click on one of their buttons is no reason to fold them.
    drafting.write('HURRY up, best and cheap');
    reviewing.aim(true);
    await vi.runAllTimersAsync();
    expect(reviewing.unfolded.value).toBe(true);

    await write('up');
    drafting.write('HURRY');
    reviewing.aim(true);
    reviewing.aim(false);
    await vi.runAllTimersAsync();
    expect(reviewing.unfolded.value).toBe(true);
  });

  it('tells each claim that goes against another fact, and leaves alone only the one that is dismissed', async () => {
    const says = (fact: string) => (one: Finding) => ({ ...one, says: `Your facts say otherwise: ${fact}.` });
    port.review.mockImplementation(async (text) => ({
      findings: [
        ...at(text, '790 €', '890 €', 'contradicts-fact').map(says('Oak table: 890 €')),
        ...at(text, 'Sunday', null, 'contradicts-fact').map(says('Monday to Saturday')),
        ...at(text, 'HURRY', 'hurry', 'shouting'),
        ...at(text, 'NOW', 'now', 'shouting'),
      ],
      usp: false,
    }));
    await write('It is 790 €, HURRY, NOW, until Sunday');
    expect(shown()).toEqual(['790 €', 'Sunday', 'HURRY']);
    const [price] = coach.reviewing.shown.value;
    if (price) coach.reviewing.dismiss(price);
    expect(shown()).toEqual(['Sunday', 'HURRY']);
    await write('It is 790 € on Sunday');
    expect(shown()).toEqual(['Sunday']);
    coach.reviewing.logged();
  });

  it('waits until the typing pauses, and asks once', async () => {
    port.review.mockClear();
    for (const text of ['H', 'HU', 'HURRY', 'HURRY u', 'HURRY up']) {
      coach.drafting.write(text);
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(port.review).not.toHaveBeenCalled();
    await vi.runAllTimersAsync();
    expect(port.review.mock.calls).toEqual([['HURRY up']]);
    expect(shown()).toEqual(['HURRY']);
  });

  it('shows three, the rest when asked, and says only how many', async () => {
    await write('HURRY, cheap and best. Trust me.');
    expect(shown()).toEqual(['HURRY', 'Trust me.', 'cheap']);
    expect(coach.reviewing.told.value).toBe('4 things worth another look.');
    expect(coach.reviewing.more.value).toBe(1);
    coach.reviewing.all.value = true;
    expect(shown()).toHaveLength(4);
    expect(coach.reviewing.more.value).toBe(1);
    await write('HURRY now.');
    expect(coach.reviewing.told.value).toBe('1 thing worth another look.');
    expect(coach.reviewing.more.value).toBe(0);
    await write('Come by.');
    expect(coach.reviewing.told.value).toBe('');
  });

  it('waits behind a button while nobody has touched the draft, for each suggestion anew', async () => {
    port.review.mockImplementation(async (text) => ({
      findings: [...at(text, 'Drop in', 'Come'), ...at(text, 'It is', null)],
      usp: false,
    }));
    const [withGaps, without] = VIEW.suggestions;
    if (!withGaps || !without) throw new Error('no suggestions');
    const stands = () => ({
      waiting: coach.reviewing.waiting.value,
      unfolded: coach.reviewing.unfolded.value,
    });
    const choose = async (suggestion: typeof withGaps): Promise<void> => {
      coach.drafting.choose(suggestion);
      // What was found in the suggestion before it is not said of this one.
      expect(stands()).toEqual({ waiting: 0, unfolded: false });
      await vi.runAllTimersAsync();
      expect(stands()).toEqual({ waiting: 1, unfolded: false });
    };
    await choose(without);
    coach.reviewing.unfold();
    expect(stands()).toEqual({ waiting: 1, unfolded: true });
    await choose(withGaps);
    await choose(without);
    coach.reviewing.unfold();
    coach.reviewing.unfold();
    expect(stands()).toEqual({ waiting: 1, unfolded: false });
    await write('Drop in on Friday.');
    expect(stands()).toEqual({ waiting: 0, unfolded: true });
    coach.close();
    // Kept from before: nobody has touched it since the coach was opened.
    coach = await open();
    expect(stands()).toEqual({ waiting: 1, unfolded: false });
    await write('Drop in on Monday.');
    expect(stands()).toEqual({ waiting: 0, unfolded: true });
  });

  it('stays unfolded where a wording is taken back', async () => {
    port.review.mockImplementation(async (text) => ({ findings: at(text, 'Drop in', 'Come'), usp: false }));
    coach.drafting.choose({ templateId: 'b', title: 'Without', text: 'Drop in any day.', gaps: [] });
    await vi.runAllTimersAsync();
    coach.reviewing.unfold();
    const [remark] = coach.reviewing.shown.value;
    expect(remark && coach.reviewing.use(remark)).toBe('Come'.length);
    coach.drafting.undo();
    await vi.runAllTimersAsync();
    expect(coach.drafting.draft.value.edited).toBe(false);
    expect(coach.reviewing.unfolded.value).toBe(true);
    expect(coach.reviewing.waiting.value).toBe(1);
  });

  it('puts a better wording in, and the coach’s undo takes it out again', async () => {
    await write('Please HURRY up, Ana.');
    const [remark] = coach.reviewing.shown.value;
    expect(remark && coach.reviewing.use(remark)).toBe('Please hurry'.length);
    expect(coach.drafting.draft.value.text).toBe('Please hurry up, Ana.');
    expect(shown()).toEqual([]);
    coach.drafting.undo();
    expect(coach.drafting.draft.value.text).toBe('Please HURRY up, Ana.');
    await vi.runAllTimersAsync();
    expect(shown()).toEqual(['HURRY']);
  });

  it('leaves words out without leaving a hole', async () => {
    await write('It fits. Trust me. See you.');
    const [remark] = coach.reviewing.shown.value;
    expect(remark && coach.reviewing.use(remark)).toBe('It fits.'.length);
    expect(coach.drafting.draft.value.text).toBe('It fits. See you.');
  });

  it('says one thing of the same words for the same skill', async () => {
    port.review.mockImplementation(async (text) => ({
      findings: [
        ...at(text, 'you were told', null, 'blames'),
        ...at(text, 'you were told twice', null, 'argues'),
      ],
      usp: false,
    }));
    await write('Well, you were told twice.');
    expect(shown()).toEqual(['you were told']);
  });

  it('says what a wording only adds', async () => {
    const adds = async (words: string, better: string) => {
      port.review.mockImplementation(async (text) => ({ findings: at(text, words, better), usp: false }));
      await write(`${words} ${words}`);
      return coach.reviewing.shown.value[0]?.adds;
    };
    expect(await adds('Hi Ana, please', 'Hi Ana, I’m sorry. Please')).toBe('I’m sorry.');
    expect(await adds('Bye', 'Bye. May I call you?')).toBe('May I call you?');
    expect(await adds('twice.', 'twice. May I call you?')).toBe('May I call you?');
    expect(await adds('That', 'Ana, that')).toBe('Ana');
    expect(await adds('Calm down', 'I understand')).toBeNull();
    expect(await adds('!!', '!')).toBeNull();
  });

  it('changes nothing where the words have changed since', async () => {
    await write('HURRY up');
    const [remark] = coach.reviewing.shown.value;
    coach.drafting.write('Oh, HURRY up');
    expect(remark && coach.reviewing.use(remark)).toBeNull();
    expect(coach.drafting.draft.value.text).toBe('Oh, HURRY up');
  });

  it('says nothing more of what was dismissed for this draft, also when the coach is opened again', async () => {
    await write('HURRY, it is cheap');
    const [remark] = coach.reviewing.shown.value;
    if (!remark) throw new Error('no remark');
    coach.reviewing.dismiss(remark);
    expect(shown()).toEqual(['cheap']);
    expect(coach.reviewing.leftAlone.value).toBe(remark);
    await write('HURRY, it is cheap now');
    expect(shown()).toEqual(['cheap']);
    expect(coach.reviewing.leftAlone.value).toBeNull();
    coach.close();
    coach = await open();
    expect(shown()).toEqual(['cheap']);
    coach.reviewing.dismiss(remark, true);
    expect(shown()).toEqual(['HURRY', 'cheap']);
  });

  it('never stands in the way of inserting', async () => {
    await write('HURRY, cheap and best. Trust me.');
    expect(coach.blocked.value).toBeNull();
    await coach.insert();
    expect(port.insert).toHaveBeenCalledWith('HURRY, cheap and best. Trust me.');
    expect(coach.stage.value.at).toBe('kept');
  });

  it('says nothing where the background does not answer, and nothing of an older draft', async () => {
    await write('HURRY up');
    port.review.mockResolvedValueOnce(null);
    await write('HURRY up now');
    expect(shown()).toEqual([]);
    let late: (found: Reviewed) => void = () => undefined;
    port.review.mockImplementationOnce(() => new Promise((resolve) => (late = resolve)));
    coach.drafting.write('HURRY one');
    await vi.advanceTimersByTimeAsync(1000);
    await write('Come by.');
    late({ findings: at('HURRY one', 'HURRY', null), usp: true });
    await vi.runAllTimersAsync();
    expect(shown()).toEqual([]);
    expect(coach.reviewing.usp.value).toBe(false);
  });

  it('has a good word for a reply that says why to choose the user, while it does', async () => {
    await write('An oak table for life.');
    expect(coach.reviewing.usp.value).toBe(true);
    await write('An oak table.');
    expect(coach.reviewing.usp.value).toBe(false);
    await write('An oak table for life.');
    await write('');
    expect(coach.reviewing.usp.value).toBe(false);
  });

  it('leaves gaps to the fields below the draft, and ends with the coach', async () => {
    port.review.mockImplementation(async (text) => ({
      findings: [...at(text, '⟦price⟧', null, 'unresolved'), ...at(text, '[day]', null, 'unresolved')],
      usp: false,
    }));
    await write('It is ⟦price⟧ on [day].');
    expect(shown()).toEqual(['[day]']);
    port.review.mockClear();
    coach.drafting.write('Another');
    coach.close();
    await vi.runAllTimersAsync();
    expect(port.review).not.toHaveBeenCalled();
  });
});
