import { describe, expect, it } from 'vitest';
import { shippedClassifier } from '../../../scripts/shipped-classifier';
import { makeClassifier } from '../../../src/domain/classify/classify';
import { HOSTILE_TEXTS } from './hostile-texts';

const classify = shippedClassifier();
const byCues = makeClassifier(null);
const intentsOf = (text: string): string[] => classify(text).intents.map(({ intent }) => intent);

describe('the shipped classifier', () => {
  it('finds several intents at once, the strongest first', () => {
    expect(intentsOf('Highly recommend them, so happy with the floor')).toEqual(
      expect.arrayContaining(['praise', 'referral']),
    );
    expect(intentsOf('Terrible service. I am cancelling my contract')).toEqual(
      expect.arrayContaining(['complaint', 'churn_risk']),
    );
    const { intents, points } = classify('Worst service ever, still waiting, never shopping here again');
    expect(intents.length).toBeGreaterThan(1);
    const found = intents.map(({ intent }) => points[intent]);
    expect(found).toEqual([...found].sort((a, b) => b - a));
  });

  it('lets advertising borrow no other intent, but for what a cheated customer says', () => {
    const loud =
      'Buy now! Best prices, amazing service, recommended by all. Click here https://a.example today only';
    expect(intentsOf(loud)[0]).toBe('spam');
    for (const intent of intentsOf(loud)) expect(['spam', 'complaint', 'churn_risk']).toContain(intent);
  });

  it.each([
    ['I love this ring', 'positive'],
    ['worst shop in town, rude staff', 'negative'],
    ['do you deliver to Leeds', 'neutral'],
    ['not happy with this', 'negative'],
    ['not bad at all, love it', 'positive'],
    ['Thank you so much, the floor looks amazing!', 'positive'],
    ['What time do you open on Sunday?', 'neutral'],
  ])('says of the mood of %j: %s', (text, mood) => {
    expect(classify(text).sentiment).toBe(mood);
  });

  it.each<[string, number]>([
    ['Can anyone recommend a plumber? Need one today, kitchen is flooding', 2],
    ['Do you deliver to Leeds?', 1],
    ['Lovely day today', 0],
    ['Thank you so much, see you tomorrow', 0],
    ['Buy now, today only! Click here http://a.example', 0],
    ['', 0],
  ])('%j presses %i', (text, level) => {
    const { pressing } = classify(text);
    expect(pressing.level).toBe(level);
    if (level > 0) expect(pressing.why.length).toBeGreaterThan(0);
  });

  it('says the same of the same text, whatever it read between', () => {
    const texts = [
      'price?',
      'Worst service ever',
      '¿Cuánto cuesta?',
      '多少钱？',
      'Buy now!!! https://a.example',
    ];
    const first = texts.map((text) => classify(text));
    for (const text of Object.values(HOSTILE_TEXTS)) classify(text);
    expect(texts.map((text) => classify(text))).toEqual(first);
    expect(texts.map(shippedClassifier())).toEqual(first);
  });

  it('says of a classification no more than its own: two texts share nothing', () => {
    const one = classify('Worst service ever');
    const copy = structuredClone(one);
    classify('So happy with the floor, thank you all');
    expect(one).toEqual(copy);
  });
});

describe('a long post', () => {
  const filler = 'We walked along the river and looked at the boats for a while. '.repeat(60);

  it.each(['shipped', 'cues'])('is read at its beginning and its end by the classifier: %s', (which) => {
    const read = which === 'cues' ? byCues : classify;
    expect(read(`Can anyone recommend a plumber? ${filler}`).points.recommendation_request).toBeGreaterThan(
      read(filler).points.recommendation_request,
    );
    expect(read(`${filler} Can anyone recommend a plumber?`).points.recommendation_request).toBeGreaterThan(
      read(filler).points.recommendation_request,
    );
  });

  it('shows words that stand in it', () => {
    const text = `${filler} Can anyone recommend a plumber? I need one today.`;
    const { intents, pressing } = byCues(text);
    const shown = [...intents.flatMap(({ why }) => why), ...pressing.why];
    expect(shown.join(' … ')).toContain('anyone recommend');
    for (const words of shown) expect(text).toContain(words);
  });
});

describe('the words shown', () => {
  it.each<[string, string[]]>([
    ['How much, and do you deliver to Leeds?', ['How much', 'do you deliver']],
    ['@LindtFloors hi, are you open on Sunday?', ['are you open']],
    ['SOOOO  HAPPY with my “Café” floor 😍', ['HAPPY', '😍']],
    ['Can’t fault them', ['Can’t fault']],
    ['W\u200bor\u202est service ever', ['Worst', 'service']],
    ['where can I buy these earrings?', ['where can I buy']],
  ])('by cues of %j say %j', (text, expected) => {
    const shown = byCues(text).intents.flatMap(({ why }) => why);
    for (const words of expected) expect(shown.join(' … ')).toContain(words);
    // Greetings and names are no reason, and a question mark is none where words are.
    for (const words of shown) expect(words).not.toMatch(/LindtFloors|\bhi\b|^\?$/);
  });
});
