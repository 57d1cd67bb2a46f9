import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../scripts/review-model/draft';
import { exampleOf } from '../../../scripts/review-model/example';
import { learn } from '../../../scripts/review-model/learn';
import { chooseThresholds } from '../../../scripts/review-model/thresholds';
import { judge } from '../../../src/domain/review/trained/judge';
import { JUDGED } from '../../../src/domain/review/trained/judged';
import { modelBytes } from '../../../src/domain/trained/model-file';

const CAUSES = ['wet floors', 'late booking', 'cheap screws', 'heavy boxes', 'hot rooms', 'rough dogs'];
const draft = (says: string, faults: Draft['faults']): Draft => ({
  to: 'Ana Silva',
  intent: 'complaint',
  site: 'facebook',
  post: 'The table wobbles.',
  says,
  faults,
});
const bad = (cause: string) =>
  draft(`Sorry Ana. That comes from your ${cause}. May I ring you?`, {
    blames: `That comes from your ${cause}.`,
  });
const good = (cause: string) => draft(`Sorry Ana. We never thought of ${cause}. May I ring you?`, {});
const EXAMPLES = CAUSES.flatMap((cause) => [bad(cause), good(cause)]).map(exampleOf);
const BLAMES = JUDGED.indexOf('blames');

describe('an example', () => {
  it('labels the piece that the fault stands in', () => {
    expect(exampleOf(bad('wet floors')).pieces.map(({ labels }) => labels[BLAMES])).toEqual([1, 0, 1, 0]);
    expect(exampleOf(good('wet floors')).pieces.map(({ labels }) => labels[BLAMES])).toEqual([0, 0, 0, 0]);
  });

  it('does not say where something missing is missed', () => {
    const ends = exampleOf(draft('Sorry Ana. We got that wrong.', { 'no-next-step': '' }));
    expect(ends.pieces.map(({ labels }) => labels[JUDGED.indexOf('no-next-step')])).toEqual([1, null, null]);
  });
});

describe('learn', () => {
  it('makes the same bytes of the same drafts', () => {
    const bytes = (examples: typeof EXAMPLES) => Buffer.from(modelBytes(learn(examples)));
    const once = bytes(EXAMPLES);
    expect(once.equals(bytes(EXAMPLES))).toBe(true);
    expect(once.equals(bytes(EXAMPLES.slice(2)))).toBe(false);
  });

  it('tells a cause it never saw by the words around it', () => {
    const model = learn(EXAMPLES);
    const sumOf = (one: Draft) =>
      judge(
        model,
        exampleOf(one).pieces.map(({ seen }) => seen),
      ).get('blames')?.sum ?? 0;
    expect(sumOf(bad('old stairs'))).toBeGreaterThan(sumOf(good('old stairs')) + 1);
  });
});

it('thresholds part the bad from the good of writers that a model did not see', () => {
  const writers = new Map(
    ['a', 'b', 'c', 'd'].map((writer, at) => [writer, EXAMPLES.slice(at * 2, at * 2 + 6)]),
  );
  const { caught, nagged, thresholds } = chooseThresholds(writers, []);
  expect(caught).toBe(1);
  expect(nagged).toBe(0);
  expect(thresholds).toHaveLength(JUDGED.length);
});
