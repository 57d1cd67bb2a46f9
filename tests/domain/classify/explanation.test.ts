import { describe, expect, it } from 'vitest';
import { readOurPosts } from '../../../scripts/model/sets';
import { shippedClassifier } from '../../../scripts/shipped-classifier';
import { makeClassifier } from '../../../src/domain/classify/classify';
import { fold } from '../../../src/domain/fold';
import { wrongsOf } from './checked';

const TEXTS = [...readOurPosts('trade'), ...readOurPosts('general'), ...readOurPosts('held-out')].map(
  ({ text }) => text,
);

/** So many wrongs are enough to see what is wrong. */
const SHOWN = 10;

describe.each([
  ['the shipped classifier', shippedClassifier()],
  ['cues alone', makeClassifier(null)],
])('what %s says of every post that we wrote', (_, classify) => {
  it('adds up, is made of words of the post, and holds together', () => {
    expect(TEXTS.length).toBeGreaterThan(4000);
    expect(TEXTS.flatMap((text) => wrongsOf(text, classify(text))).slice(0, SHOWN)).toEqual([]);
  });

  it('holds of posts of several lines as well', () => {
    const posts = TEXTS.filter((_, at) => at % 3 === 0).map((text, at) => `${text}\n\n${TEXTS[at] ?? ''}`);
    expect(posts.flatMap((text) => wrongsOf(text, classify(text))).slice(0, SHOWN)).toEqual([]);
  });

  it('is shown as it was written, no phrase inside another', () => {
    const wrongs: string[] = [];
    for (const text of TEXTS) {
      const shown = [...new Set(classify(text).intents.flatMap(({ why }) => why))];
      const line = text.replace(/\s+/g, ' ');
      for (const words of shown) {
        if (!line.includes(words)) wrongs.push(`“${words}” is not in ${text}`);
        for (const other of shown)
          if (other !== words && fold(other).includes(fold(words))) wrongs.push(`“${words}” in “${other}”`);
      }
    }
    expect(wrongs.slice(0, SHOWN)).toEqual([]);
  });
});
