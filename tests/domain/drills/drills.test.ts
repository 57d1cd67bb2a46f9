import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { shippedReviewModel } from '../../../scripts/shipped-review-model';
import { DRILL_CHECKS, OUR_DRILLS, ourDrills, ownDrill } from '../../../src/domain/drills';
import { Drill, EMPTY_PROFILE, SKILL_IDS } from '../../../src/domain/model';
import { CHECKS } from '../../../src/domain/review/review';
import { TRADES } from '../../../src/domain/trades';
import { rubricOf, scoreChoice, scoreReply } from '../../../src/domain/training/rubric';
import { PASSED } from '../../../src/domain/training/tried';
import { practicePosts } from '../../../src/practice/posts';
import { speak } from '../../support/speak';
import { WRONG_REPLIES } from './wrong-replies';

afterEach(() => speak('en'));

const MODEL = shippedReviewModel();

const NOW = new Date(2026, 10, 24, 9);
const PROFILES = [
  EMPTY_PROFILE,
  { ...EMPTY_PROFILE, store: 'Bäckerei Ulrich', area: 'Porto', trade: 'sourdough bread' },
  ...TRADES.map(({ id }) => ({ ...EMPTY_PROFILE, trade: id })),
];
const DRILLS = ourDrills(EMPTY_PROFILE);
const REPLIES = DRILLS.filter(({ kind }) => kind === 'reply');

describe('our drills', () => {
  it('are at least 40, four and every kind for each skill', () => {
    expect(OUR_DRILLS.length).toBeGreaterThanOrEqual(40);
    for (const skill of SKILL_IDS) {
      const its = OUR_DRILLS.filter((one) => one.skill === skill);
      expect(its.length, skill).toBeGreaterThanOrEqual(4);
      expect(new Set(its.map(({ kind }) => kind)).size, skill).toBe(3);
    }
    expect(new Set(OUR_DRILLS.map(({ id }) => id)).size).toBe(OUR_DRILLS.length);
  });

  it('are complete and fit where the user’s own are kept, in the words of every trade', () => {
    const fields = Drill.omit({ createdAt: true, updatedAt: true, deletedAt: true, order: true }).partial();
    for (const profile of PROFILES) {
      for (const { id, ...drill } of ourDrills(profile)) {
        expect(fields.safeParse(drill).error, id).toBeUndefined();
        expect(JSON.stringify(drill), id).not.toMatch(/\{[a-z]+\}|undefined/i);
        expect(drill.answers.length, id).toBeGreaterThan(30);
        if (drill.kind !== 'matters') expect(`${drill.author}|${drill.post}`, id).toMatch(/^.+\|.{10}/);
        if (drill.kind === 'wrong') expect(drill.reply, id).not.toBe('');
      }
    }
  });

  it('have people of their own, so that nobody is in the practice feed twice', () => {
    const there = new Set(practicePosts(EMPTY_PROFILE).map(({ name }) => name));
    const open = DRILLS.filter((drill) => drill.public && drill.post !== '');
    expect(open.filter(({ author }) => there.has(author)).map(({ id }) => id)).toEqual([]);
  });

  it('have one right choice where one is asked, and say why of each', () => {
    for (const { id, choices } of DRILLS.filter(({ kind }) => kind !== 'reply')) {
      expect(
        choices.filter(({ right }) => right),
        id,
      ).toHaveLength(1);
      expect(choices.length, id).toBeGreaterThanOrEqual(3);
      expect(new Set(choices.map(({ says }) => says)).size, id).toBe(choices.length);
      for (const { why } of choices) expect(why.length, id).toBeGreaterThan(10);
    }
  });

  it('do not give the right choice away by its length', () => {
    const ours = OUR_DRILLS.flatMap((drill) => (drill.kind === 'reply' ? [] : [drill]));
    const longest = ours.filter(({ right, wrong }) =>
      wrong.every(({ says }) => says.length < right.says.length),
    );
    const shortest = ours.filter(({ right, wrong }) =>
      wrong.every(({ says }) => says.length > right.says.length),
    );
    expect(longest.length / ours.length, longest.map(({ id }) => id).join(' ')).toBeLessThan(0.4);
    expect(shortest.length / ours.length, shortest.map(({ id }) => id).join(' ')).toBeLessThan(0.4);
  });

  it('do not give the right choice away by its place', () => {
    const places = DRILLS.filter(({ kind }) => kind !== 'reply').map(({ choices }) =>
      choices.findIndex(({ right }) => right),
    );
    for (const place of [0, 1, 2, 3]) {
      const there = places.filter((one) => one === place).length;
      expect(there, `place ${place}`).toBeGreaterThan(places.length / 10);
      expect(there, `place ${place}`).toBeLessThan(places.length / 2);
    }
  });
});

describe('the rubric', () => {
  it('is made of checks that there are, and of what the drill is about', () => {
    const ids = new Set([...CHECKS, ...DRILL_CHECKS].map(({ id }) => id));
    for (const drill of REPLIES) {
      for (const id of drill.checks) expect(ids, drill.id).toContain(id);
      const lines = rubricOf(drill);
      expect(lines.length, drill.id).toBe(drill.checks.length);
      expect(lines.length, drill.id).toBeLessThanOrEqual(10);
      expect(lines[0]?.key, drill.id).toBe(true);
      expect(lines.every(({ met }) => met === null)).toBe(true);
    }
  });

  it('is passed whole by the answer we give, in the words of every trade', () => {
    for (const profile of PROFILES) {
      for (const drill of ourDrills(profile).filter(({ kind }) => kind === 'reply')) {
        const { lines, score } = scoreReply(drill, drill.answers, profile, MODEL, NOW);
        expect(
          lines.filter(({ met }) => met !== true),
          `${drill.id}: ${drill.answers}`,
        ).toEqual([]);
        expect(score).toBe(1);
      }
    }
  });

  it.each(REPLIES.map((drill) => [drill.id, drill] as const))(
    '%s is failed by wrong replies',
    (id, drill) => {
      expect(WRONG_REPLIES[id]?.length ?? 0).toBeGreaterThan(0);
      for (const reply of WRONG_REPLIES[id] ?? []) {
        const { score, missed } = scoreReply(drill, reply, EMPTY_PROFILE, MODEL, NOW);
        expect(score, reply).toBeLessThan(PASSED);
        expect(missed, reply).not.toEqual([]);
      }
    },
  );

  it('counts what else the coach would mark, on a line of its own', () => {
    const drill = REPLIES.find(({ id }) => id === 'listening-moving');
    if (!drill) throw new Error('no such drill');
    const loud = `${drill.answers} PLEASE THINK ABOUT THAT`;
    const { lines, score } = scoreReply(drill, loud, EMPTY_PROFILE, MODEL, NOW);
    expect(lines.find(({ id }) => id === 'shouting')).toMatchObject({ met: false, key: false });
    expect(score).toBeLessThan(1);
    expect(score).toBeGreaterThan(PASSED);
  });

  it('shows the words that are wrong, and none where something is missing', () => {
    const drill = REPLIES.find(({ id }) => id === 'complaints-broken');
    if (!drill) throw new Error('no such drill');
    const rude = 'Patrick, that is your own fault. You should have read the terms.';
    const { lines } = scoreReply(drill, rude, EMPTY_PROFILE, MODEL, NOW);
    const words = Object.fromEntries(
      lines.filter(({ met }) => met === false).map((one) => [one.id, one.words]),
    );
    expect(words).toMatchObject({ 'no-apology': '', 'no-next-step': '' });
    expect(words.blames).toContain('your own fault');
    const loud = scoreReply(drill, `${drill.answers} PLEASE THINK ABOUT THAT`, EMPTY_PROFILE, MODEL, NOW);
    expect(loud.lines.find(({ id }) => id === 'shouting')?.words).toBe('PLEASE THINK ABOUT THAT');
  });

  it('gives nothing to who says nothing', () => {
    for (const drill of REPLIES) {
      expect(scoreReply(drill, 'ok', EMPTY_PROFILE, MODEL, NOW)).toMatchObject({
        score: 0,
        missed: ['own-words'],
      });
    }
  });

  it('answers any text with a score from 0 to 1, and every line met or missed or not looked at', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...REPLIES),
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        (drill, text) => {
          const { score, lines, missed } = scoreReply(drill, text, EMPTY_PROFILE, MODEL, NOW);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(missed).toEqual(lines.filter(({ met }) => met === false).map(({ id }) => id));
        },
      ),
    );
  });
});

describe('a choice', () => {
  const choices = (...right: boolean[]) => ({
    choices: right.map((one) => ({ says: 'Words', right: one, why: '' })),
  });

  it('of one is right or wrong', () => {
    expect(scoreChoice(choices(false, true, false), new Set([1]))).toEqual({ score: 1, missed: [] });
    expect(scoreChoice(choices(false, true, false), new Set([0]))).toEqual({ score: 0, missed: ['choice'] });
    expect(scoreChoice(choices(false, true, false), new Set()).score).toBe(0);
  });

  it('of several loses for a wrong one what a right one gives', () => {
    expect(scoreChoice(choices(true, true, false), new Set([0, 1])).score).toBe(1);
    expect(scoreChoice(choices(true, true, false), new Set([0])).score).toBe(0.5);
    expect(scoreChoice(choices(true, true, false), new Set([0, 1, 2])).score).toBe(0.5);
  });
});

describe('a drill of the user’s own', () => {
  const own: Drill = {
    id: '00000000-0000-4000-8000-000000000001',
    createdAt: NOW.toISOString(),
    updatedAt: NOW.toISOString(),
    device: 'here',
    kind: 'reply',
    skill: 'complaints',
    asks: 'Answer Rita.',
    post: 'Nobody called me back.',
    author: 'Rita Moss',
    reply: '',
    choices: [],
    answers: '',
    order: 0,
  };

  it.each([
    [
      'listening',
      'What will it be used for, Rita, and by when?',
      'Rita, come in any day, we have a great range here.',
    ],
    [
      'gaps',
      'What is it like for you now, Rita, on an ordinary day?',
      'You will like this one very much, Rita, take it.',
    ],
    [
      'complaints',
      'I am sorry, Rita. Message me and I will call you today.',
      'Rita, that is your own fault, you had the number.',
    ],
    [
      'referrals',
      'Thank you for that, Rita, I will look after them well.',
      'Rita, our new range has come in this week.',
    ],
    [
      'informing',
      'Yes, Rita, we are open until six today.',
      'Lovely question, Rita, just come by and see us.',
    ],
    [
      'follow-through',
      'I will write to you on Thursday, Rita, whatever comes.',
      'I will write to you soon, Rita, whatever comes.',
    ],
    [
      'tone',
      'That was a long wait, Rita, and nobody told you.',
      'RITA YOU MUST NOT WAIT FOR THIS ANY MORE!!!',
    ],
    [
      'venues',
      'I work at a shop for this, Rita, so I am not neutral.',
      'I have only heard good things of that shop, Rita.',
    ],
  ] as const)(
    'says of %s what it is about, and tells a reply that has it from one that has not',
    (skill, good, bad) => {
      const post = skill === 'informing' ? 'Are you open at five?' : own.post;
      const drill = ownDrill({ ...own, skill, post });
      expect(rubricOf(drill)[0]?.key).toBe(true);
      expect(scoreReply(drill, good, EMPTY_PROFILE, MODEL, NOW)).toMatchObject({ score: 1, missed: [] });
      expect(scoreReply(drill, bad, EMPTY_PROFILE, MODEL, NOW).score).toBeLessThan(PASSED);
    },
  );

  it('asks for no name where none is known', () => {
    expect(ownDrill(own).checks).toContain('no-name');
    expect(ownDrill({ ...own, author: '' }).checks).not.toContain('no-name');
  });

  it('is scored by what its skill asks for', () => {
    const bad = 'Rita, you gave us a wrong number, so that is your own fault.';
    const good = 'I am sorry, Rita. Could you message me your number? I will call you today.';
    expect(scoreReply(ownDrill(own), good, EMPTY_PROFILE, MODEL, NOW).score).toBe(1);
    expect(scoreReply(ownDrill(own), bad, EMPTY_PROFILE, MODEL, NOW).missed).toContain('no-apology');
    const promised = ownDrill({ ...own, skill: 'follow-through' });
    expect(
      scoreReply(promised, 'I will get back to you as soon as I can.', EMPTY_PROFILE, MODEL, NOW).missed,
    ).toContain('names-a-day');
  });

  it('is an English drill whatever language the interface speaks', () => {
    const promised = ownDrill({ ...own, skill: 'follow-through' });
    const missed = (reply: string) => scoreReply(promised, reply, EMPTY_PROFILE, MODEL, NOW).missed;
    speak('es');
    expect(missed('I will call you pasado mañana.')).toContain('names-a-day');
    expect(missed('I will call you on Friday.')).not.toContain('names-a-day');
  });
});
