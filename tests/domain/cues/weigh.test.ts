import { describe, expect, it } from 'vitest';
import { always, type Cue, cue, sure, sureNot } from '../../../src/domain/cues/cue';
import { ENGLISH } from '../../../src/domain/cues/en';
import type { LanguageCues } from '../../../src/domain/cues/language-cues';
import { prepareCues, type Scale, type Weighed } from '../../../src/domain/cues/weigh';
import { fold } from '../../../src/domain/fold';
import type { IntentId } from '../../../src/domain/model';
import { read } from '../../../src/domain/reading/reading';

const NOTHING: LanguageCues = {
  intents: {
    purchase_intent: [],
    recommendation_request: [],
    product_question: [],
    complaint: [],
    praise: [],
    referral: [],
    churn_risk: [],
    spam: [],
  },
  glad: [],
  sad: [],
  now: [],
  waiting: [],
  negators: '(not|never)',
  harmless: 'not only',
  greetings: 'hi there',
};

const weighing =
  (cues: Partial<Record<IntentId, Cue[]>>, more: Partial<LanguageCues> = {}) =>
  (text: string): Weighed =>
    prepareCues({ ...NOTHING, ...more, intents: { ...NOTHING.intents, ...cues } })(read(fold(text).trim()));

/** Points and places of a scale, the places as words. */
function told(text: string, { scales }: Weighed, scale: Scale): { points: number; words: string[] } {
  const { points, spans } = scales[scale];
  return { points, words: spans.map(({ start, end }) => fold(text).trim().slice(start, end)) };
}

describe('cues', () => {
  it('add up, each by the first place it stands at, weightiest first', () => {
    const weigh = weighing({
      praise: [cue(0.4, 'good\nnice'), cue(0.6, 'love (it|them)'), cue(-0.1, 'but')],
    });
    const text = 'nice and good, but I love it, love them';
    expect(told(text, weigh(text), 'praise')).toEqual({ points: 0.9, words: ['love it', 'nice'] });
    expect(told('fine', weigh('fine'), 'praise')).toEqual({ points: 0, words: [] });
  });

  it('show the longest of what begins at one place', () => {
    const weigh = weighing({ praise: [cue(1, 'love [it|it so much]')] });
    expect(told('I love it so much', weigh('I love it so much'), 'praise').words).toEqual([
      'love it so much',
    ]);
  });

  it('count for each scale by themselves', () => {
    const weigh = weighing(
      { praise: [cue(1, 'great')], spam: [cue(0.5, 'great')] },
      { glad: [cue(0.3, 'great')] },
    );
    const { scales } = weigh('great');
    expect([scales.praise.points, scales.spam.points, scales.glad.points, scales.sad.points]).toEqual([
      1, 0.5, 0.3, 0,
    ]);
  });

  it('add up without the crumbs of floating point', () => {
    const weigh = weighing({ praise: [cue(0.1, 'one'), cue(0.2, 'two')] });
    expect(weigh('one two').scales.praise.points).toBe(0.3);
  });
});

describe('a sure cue', () => {
  const weigh = weighing({ praise: [cue(1, 'good'), sure('worth every penny')], spam: [sureNot('no spam')] });

  it('is known for one, with its place', () => {
    const text = 'Good, worth every penny';
    expect(weigh(text).scales.praise).toMatchObject({ points: 2.5, sure: { start: 6, end: text.length } });
    expect(weigh('good').scales.praise.sure).toBeNull();
    expect(weigh('no spam').scales.spam.sure?.points).toBeLessThan(0);
  });

  it('counts for nothing after a “not”, whichever way it speaks', () => {
    expect(weigh('not worth every penny').scales.praise).toMatchObject({ points: 0, sure: null });
    expect(weigh('no spam').scales.spam.sure).toEqual(expect.objectContaining({ points: -1.5 }));
    expect(weigh('never no spam').scales.spam.sure).toBeNull();
  });
});

describe('the first words and the last', () => {
  const weigh = weighing({ purchase_intent: [cue(1, 'START interested')], spam: [cue(1, 'me END')] });
  const first = (text: string): boolean => weigh(text).scales.purchase_intent.points > 0;
  const last = (text: string): boolean => weigh(text).scales.spam.points > 0;

  it.each([
    'interested',
    'Hi there, interested!',
    '@lindt.floors interested',
    '🙋 interested please',
    '… interested',
  ])('%j begins after greetings, people and signs', (text) => {
    expect(first(text)).toBe(true);
  });

  it.each(['very interested', 'hi, very interested', 'not today. Interested'])('%j does not', (text) => {
    expect(first(text)).toBe(false);
  });

  it.each(['me', 'pm me', 'pm me!!', 'me 😍🙏', 'pm me :)', 'me @dana'])('%j ends before signs', (text) => {
    expect(last(text)).toBe(true);
  });

  it.each(['me too', 'me, please', 'me 2'])('%j ends with something else', (text) => {
    expect(last(text)).toBe(false);
  });
});

describe('“not”', () => {
  const weigh = weighing({
    praise: [cue(1, 'good'), cue(0.5, 'really good')],
    complaint: [always(1, 'good')],
    spam: [cue(-1, 'good')],
  });

  it.each<[string, number]>([
    ['good', 1],
    ['not good', 0],
    ['never ever so good', 0],
    ['not a b c good', 0],
    ['not a b c d good', 1],
    ['it is not. Good', 1],
    ['not, good', 1],
    ['not - good', 1],
    ['not\ngood', 1],
    ['not only good', 1],
    ['good, not bad', 1],
    // Turned round in one place, meant in another.
    ['not good. Good', 1],
    ['really good', 1.5],
    ['not really good', 0],
  ])('%j is worth %d', (text, points) => {
    expect(weigh(text).scales.praise.points).toBe(points);
  });

  it('leaves alone what says so, and what speaks against', () => {
    const { scales } = weigh('not good');
    expect(scales.complaint.points).toBe(1);
    expect(scales.spam.points).toBe(-1);
    // What speaks against is no place to show.
    expect(scales.spam.spans).toEqual([]);
  });

  it('says which words it turned round', () => {
    expect([...(weigh('it is not a very good floor at all').negated ?? [])]).toEqual([
      0, 0, 0, 1, 1, 1, 1, 0, 0,
    ]);
    expect(weigh('not only good').negated).toBeNull();
    expect(weigh('good').negated).toBeNull();
  });
});

describe('“not” in English', () => {
  const weigh = prepareCues(ENGLISH);
  const pointsOf = (text: string, scale: Scale): number =>
    weigh(read(fold(text).trim())).scales[scale].points;

  it.each<[string, Scale, string]>([
    ['happy with the floor', 'praise', 'not happy with the floor'],
    ['I want to buy a car', 'purchase_intent', "I don't want to buy a car"],
    ['great service', 'praise', 'never had great service'],
    ['I need a new sofa', 'purchase_intent', 'I don’t need a new sofa'],
  ])('%j says more for %s than %j', (said, scale, turned) => {
    expect(pointsOf(said, scale)).toBeGreaterThanOrEqual(1);
    expect(pointsOf(turned, scale)).toBeLessThan(1);
  });

  it.each<[string, Scale]>([
    ['Can’t fault them', 'praise'],
    ['not bad at all, love it', 'praise'],
    ['can anyone recommend a plumber, no cowboys please', 'recommendation_request'],
    ["I can't wait to buy it", 'purchase_intent'],
    ["why don't you recommend someone", 'recommendation_request'],
  ])('%j is no denial', (text, scale) => {
    expect(pointsOf(text, scale)).toBeGreaterThan(0);
  });
});
