import { describe, expect, it } from 'vitest';
import { shippedClassifier } from '../../../scripts/shipped-classifier';
import type { Classifier } from '../../../src/domain/classify/classification';
import { makeClassifier } from '../../../src/domain/classify/classify';
import { OUR_POSTS } from '../posts-of-ours';
import { expectSound } from './checked';
import { KNOWN_MISSES, type Miss } from './known-misses';

const classify = shippedClassifier();
const byCues = makeClassifier(null);

function missesOf(classifier: Classifier): Miss[] {
  return OUR_POSTS.map(({ text, must, may }) => {
    const found = classifier(text).intents.map(({ intent }) => intent);
    return {
      text,
      lacks: must.filter((intent) => !found.includes(intent)),
      beside: found.filter((intent) => !must.includes(intent) && !may.includes(intent)),
    };
  }).filter(({ lacks, beside }) => lacks.length + beside.length > 0);
}

describe('our posts', () => {
  it('are a table worth the name', () => {
    expect(OUR_POSTS.length).toBeGreaterThanOrEqual(120);
    expect(new Set(OUR_POSTS.map(({ text }) => text)).size).toBe(OUR_POSTS.length);
  });

  it('are found to be what they are, but for the known misses', () => {
    expect(missesOf(classify)).toEqual(KNOWN_MISSES);
    expect(KNOWN_MISSES).toHaveLength(1);
  });

  it('are mostly found by cues alone', () => {
    expect(missesOf(byCues).length).toBeLessThanOrEqual(OUR_POSTS.length / 15);
  });

  it.each(OUR_POSTS)('are explained: $text', ({ text }) => {
    expectSound(text, classify(text));
    expectSound(text, byCues(text));
    for (const { why } of classify(text).intents) for (const words of why) expect(text).toContain(words);
  });

  it.each(OUR_POSTS)('are read alike with invisible signs and fancy letters: $text', ({ text }) => {
    const hidden = classify([...text].join('\u200b'));
    expect(hidden.intents.map(({ intent }) => intent)).toEqual(
      classify(text).intents.map(({ intent }) => intent),
    );
    expect(hidden.sentiment).toBe(classify(text).sentiment);
    const fullWidth = text.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
    expect(byCues(fullWidth).points).toEqual(byCues(text).points);
  });

  it.each(OUR_POSTS)('are read alike by cues whatever the capitals and curls: $text', ({ text }) => {
    expect(byCues(text.toUpperCase()).points).toEqual(byCues(text).points);
    expect(byCues(text.replaceAll("'", '’')).points).toEqual(byCues(text).points);
  });
});
