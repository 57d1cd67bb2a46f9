import fc from 'fast-check';
import type { Classification } from '../../../src/domain/classify/classification';
import { type Correction, INTENT_IDS, type IntentId, type Mute, type Post } from '../../../src/domain/model';
import { OUR_POSTS } from '../posts-of-ours';

export function postOf(text: string, id = 'new'): Post {
  return {
    site: 'x',
    id,
    kind: 'post',
    author: { name: 'Maria', handle: 'maria', url: null },
    text,
    publishedAt: null,
    permalink: null,
    promoted: false,
    quoted: null,
    answers: null,
    thread: null,
  };
}

const stamp = {
  id: 'a',
  createdAt: '2026-11-21T12:00:00.000Z',
  updatedAt: '2026-11-21T12:00:00.000Z',
  device: 'd',
};

let count = 0;
export function correction(text: string, said: Partial<Correction>): Correction {
  return { ...stamp, key: `x:said-${++count}`, text, is: [], isNot: [], forMe: true, ...said };
}

export function mute(kind: Mute['kind'], what: string): Mute {
  return { ...stamp, kind, what, says: what };
}

export function intentsOf(found: Classification): IntentId[] {
  return found.intents.map(({ intent }) => intent);
}

/** Posts of ours, pieces of them run together, and noise. */
export const anyText = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...OUR_POSTS.map(({ text }) => text)) },
  {
    weight: 3,
    arbitrary: fc
      .array(fc.constantFrom(...OUR_POSTS.flatMap(({ text }) => text.split(' '))), { maxLength: 30 })
      .map((words) => words.join(' ')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
);

/** Corrections of posts other than `new`, some of one moment. */
export function anyCorrections(maxLength: number): fc.Arbitrary<Correction[]> {
  const one = fc.record({
    text: anyText,
    said: fc.array(fc.constantFrom('is' as const, 'isNot' as const, null), {
      minLength: INTENT_IDS.length,
      maxLength: INTENT_IDS.length,
    }),
    forMe: fc.boolean(),
  });
  return fc.array(one, { maxLength }).map((all) =>
    all.map(({ text, said, forMe }, index) => ({
      ...stamp,
      id: `c${index}`,
      updatedAt: new Date(Date.UTC(2026, 0, 1) + Math.floor(index / 2) * 1000).toISOString(),
      key: `x:c${index}`,
      text,
      is: INTENT_IDS.filter((_, at) => said[at] === 'is'),
      isNot: INTENT_IDS.filter((_, at) => said[at] === 'isNot'),
      forMe,
    })),
  );
}
