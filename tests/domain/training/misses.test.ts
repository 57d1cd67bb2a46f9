import { describe, expect, it, onTestFinished } from 'vitest';
import { intentOf } from '../../../src/domain/intents';
import {
  type Attempt,
  Card,
  EMPTY_PROFILE,
  EMPTY_USP,
  FOLLOW_UP_KINDS,
  type FollowUp,
  INTENT_IDS,
  type Interaction,
  type Mention,
} from '../../../src/domain/model';
import { CHECKS, type Situation } from '../../../src/domain/review/review';
import { drillMiss, lessonMiss } from '../../../src/domain/training/misses/failed';
import { lateMiss } from '../../../src/domain/training/misses/late';
import type { Miss } from '../../../src/domain/training/misses/miss';
import { reviewedMiss } from '../../../src/domain/training/misses/reviewed';
import { skippedMiss } from '../../../src/domain/training/misses/skipped';
import { tellFindings } from '../../../src/domain/training/misses/tell-findings';
import { newSchedule } from '../../../src/domain/training/new-schedule';
import { BARE_EXCHANGE, BARE_STEP } from '../../support/bare';
import { idOf } from '../../support/contact-fixtures';
import { days, NOON, post, verdict } from '../../support/log-fixtures';
import { speak } from '../../support/speak';

const stamp = (at: Date) => ({
  id: idOf(7),
  createdAt: at.toISOString(),
  updatedAt: at.toISOString(),
  device: 'test',
});
/** As it would be stored: what does not fit throws. */
function stored(miss: Miss | null): Card | null {
  if (!miss) return null;
  const { at, ...fields } = miss;
  const card = { ...stamp(new Date(at)), ...fields, schedule: newSchedule(NOON), suspended: false };
  expect(Card.parse(card)).toEqual(card);
  return card;
}

const followUp = (dueDays: number, changes: Partial<FollowUp> = {}): FollowUp => ({
  ...stamp(days(-20)),
  ...BARE_STEP,
  contactId: idOf(1),
  due: days(dueDays).toISOString(),
  note: 'Ask how the floor came out',
  ...changes,
});

describe('a follow-up that came late', () => {
  it('asks about that one, and tells the better way by what it was for', () => {
    const card = stored(
      lateMiss(followUp(-4, { kind: 'promise', words: 'I will send it on Tuesday' }), 'Ana', NOON),
    );
    expect(card).toMatchObject({
      origin: { kind: 'late', ref: idOf(7) },
      skill: 'follow-through',
      about: [idOf(1)],
    });
    expect(card?.asks).toContain('with Ana on 17 Nov 2026. 4 days later it was still open.');
    expect(card?.asks).toContain('> I will send it on Tuesday');
    expect(card?.answers).toContain('late before they do');
    for (const kind of FOLLOW_UP_KINDS)
      expect(stored(lateMiss(followUp(-4, { kind }), '', NOON))).not.toBeNull();
  });

  it('is told by when it was done, whatever was changed since', () => {
    const done = (at: Date) =>
      followUp(-9, {
        status: 'done',
        updatedAt: NOON.toISOString(),
        times: { '': '', status: `${at.toISOString()} test` },
      });
    expect(lateMiss(done(days(-6)), 'Ana', NOON)?.asks).toContain('It was done 3 days late.');
    expect(lateMiss(done(days(-8.5)), 'Ana', NOON)).toBeNull();
  });

  it('is none where it waits for something, was cancelled, or is a day late', () => {
    expect(lateMiss(followUp(-4, { until: 'reply' }), 'Ana', NOON)).toBeNull();
    expect(lateMiss(followUp(-4, { status: 'cancelled' }), 'Ana', NOON)).toBeNull();
    expect(lateMiss(followUp(-1), 'Ana', NOON)).toBeNull();
    expect(lateMiss(followUp(2), 'Ana', NOON)).toBeNull();
  });
});

const mention = (intent: string, daysAgo: number, changes: Partial<Mention> = {}): Mention => ({
  ...stamp(days(-daysAgo)),
  key: 'x:1',
  post: post({ publishedAt: days(-daysAgo).toISOString() }),
  verdict: verdict(10, {
    intents: [{ intent: intent as Mention['verdict']['intents'][number]['intent'], score: 1, why: [] }],
  }),
  status: 'waiting',
  expiresAt: days(20).toISOString(),
  contactId: null,
  ...changes,
});

describe('a post that was left unanswered', () => {
  it('quotes it, and tells how to answer what it is about', () => {
    const card = stored(skippedMiss(mention('complaint', 2), NOON));
    expect(card?.skill).toBe('complaints');
    expect(card?.asks).toContain('Ana Silva wrote this on 19 Nov 2026');
    expect(card?.asks).toContain('> Anyone know a good place for oak floors?');
    expect(card?.about).toEqual(['x:anasilva']);
    for (const intent of INTENT_IDS.filter((one) => one !== 'spam')) {
      expect(stored(skippedMiss(mention(intent, 20), NOON))).not.toBeNull();
    }
  });

  it('was walked past for two days, or never looked at for five', () => {
    const seenAt = days(-3).toISOString();
    expect(skippedMiss(mention('product_question', 3, { seenAt }), NOON)).not.toBeNull();
    expect(skippedMiss(mention('product_question', 3), NOON)).toBeNull();
    expect(skippedMiss(mention('product_question', 6), NOON)).not.toBeNull();
    expect(skippedMiss(mention('complaint', 0.5), NOON)).toBeNull();
  });

  it('is none that was answered, set aside, or spam, nor one that was found only now', () => {
    for (const status of ['answered', 'dismissed', 'inserted'] as const) {
      expect(skippedMiss(mention('complaint', 9, { status }), NOON)).toBeNull();
    }
    expect(skippedMiss(mention('spam', 9), NOON)).toBeNull();
    expect(skippedMiss({ ...mention('complaint', 400), createdAt: NOON.toISOString() }, NOON)).toBeNull();
  });
});

const SITUATION: Situation = {
  author: 'Ana Silva',
  post: 'Anyone know a good place for oak floors?',
  intents: ['recommendation_request'],
  site: 'x',
  public: true,
  max: 280,
  weigh: 'x',
  sentBefore: [],
  profile: EMPTY_PROFILE,
  facts: [],
  usp: EMPTY_USP,
  now: NOON,
};
const reply = (myText: string, changes: Partial<Interaction> = {}): Interaction => ({
  ...stamp(NOON),
  ...BARE_EXCHANGE,
  contactId: idOf(1),
  channel: 'site',
  site: 'x',
  at: NOON.toISOString(),
  theirText: SITUATION.post,
  myText,
  state: 'sent',
  ...changes,
});

describe('a reply that could have been better', () => {
  const LOUD = 'BUY NOW AT OUR STORE, THE BEST FLOORS EVER!!!!!!';

  it('quotes both, and tells what was found in it', () => {
    const card = stored(reviewedMiss(reply(LOUD), SITUATION, null));
    expect(card?.asks).toContain(`> ${SITUATION.post}`);
    expect(card?.asks).toContain(`> ${LOUD}`);
    expect(card?.answers.length).toBeGreaterThan(20);
  });

  it('tells a sentence once, and ends with what such a post asks for', () => {
    const [first, second, third] = tellFindings(
      [
        {
          check: 'a',
          skill: 'complaints',
          start: 0,
          end: 3,
          says: 'It blames.',
          source: 'Listen',
          better: null,
        },
        { check: 'b', skill: 'tone', start: 0, end: 3, says: 'No name', source: '', better: 'Ana, you' },
        { check: 'c', skill: 'tone', start: 19, end: 21, says: 'Too hard.', source: '', better: 'Please' },
      ],
      'You broke it, Ana. Go away now. Bye.',
    );
    expect(first).toBe('“You broke it, Ana.”: It blames (Listen).');
    expect(second).toBe('No name.');
    expect(third).toBe('“Go away now.”: Too hard. Better: “Please away now.”');
    const card = reviewedMiss(reply(LOUD), SITUATION, null);
    expect(card?.answers.endsWith(intentOf('recommendation_request').advice)).toBe(true);
  });

  it('holds to what was found when it went out, also where the review knows better by now', () => {
    const [check] = CHECKS;
    if (!check) throw new Error('no checks');
    const card = stored(reviewedMiss(reply('Hello Ana.', { findings: [check.id] }), SITUATION, null));
    expect(card?.skill).toBe(check.skill);
    expect(reviewedMiss(reply(LOUD, { findings: [] }), SITUATION, null)).toBeNull();
  });

  it('is told in the user’s language, with both texts as they were written', () => {
    onTestFinished(() => speak('en'));
    speak('es');
    const card = stored(reviewedMiss(reply(LOUD), SITUATION, null));
    expect(card?.asks).toContain('Tu respuesta a Ana Silva del 21 nov 2026.');
    expect(card?.asks).toContain(`> ${LOUD}`);
    expect(card?.answers).toContain(`«${LOUD}»: `);
    expect(card?.answers).not.toMatch(/reads as|Better|“/);
  });

  it('is none without words, nor a conversation that was only noted', () => {
    expect(reviewedMiss(reply(''), SITUATION, null)).toBeNull();
    expect(reviewedMiss(reply(LOUD, { state: 'logged' }), SITUATION, null)).toBeNull();
  });

  it('fits a card whatever its length', () => {
    stored(reviewedMiss(reply(`${LOUD} `.repeat(900), { theirText: '🙂'.repeat(4000) }), SITUATION, null));
    stored(lateMiss(followUp(-4, { note: 'word '.repeat(400) }), 'A'.repeat(500), NOON));
  });
});

describe('what was failed in training', () => {
  const tried = (score: number): Attempt => ({
    ...stamp(NOON),
    what: 'drill',
    item: 'kind-words',
    skill: 'tone',
    at: NOON.toISOString(),
    score,
    missed: ['choice'],
  });

  it('is asked again with its post and choices, and answered with the right one and why', () => {
    const drill = {
      id: 'kind-words',
      kind: 'wrong',
      skill: 'tone',
      asks: 'What is wrong with this reply?',
      post: 'The drawer sticks.',
      author: 'Ana',
      reply: 'You broke it.',
      choices: [
        { says: 'It blames her', right: true, why: 'She only told what she saw.' },
        { says: 'It is too short', right: false, why: 'Short is fine.' },
      ],
      answers: 'I am sorry, Ana.',
      own: false,
      intents: [],
      public: true,
      checks: [],
    } as const;
    const card = stored(drillMiss({ ...drill, choices: [...drill.choices] }, tried(0)));
    expect(card?.asks).toContain('> Ana: The drawer sticks.');
    expect(card?.asks).toContain('2. It is too short');
    expect(card?.answers).toContain('She only told what she saw.');
    expect(card?.answers).not.toContain('Short is fine');
    expect(drillMiss({ ...drill, choices: [...drill.choices] }, tried(0.6))).toBeNull();
  });

  it('brings a lesson back that did not sit, with its point and what to try', () => {
    const lesson = {
      id: 'ask-first',
      title: 'Ask first',
      skill: 'listening',
      says: '> Ana asks for oak.\n\nA question opens more doors than an offer.',
      tryIt: 'Ask one more question.',
      own: false,
    } as const;
    const card = stored(lessonMiss(lesson, tried(0)));
    expect(card?.answers).toBe(
      'A question opens more doors than an offer.\n\nTry it: Ask one more question.',
    );
    expect(lessonMiss(lesson, tried(1))).toBeNull();
  });
});
