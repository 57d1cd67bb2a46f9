import { describe, expect, it } from 'vitest';
import { shippedReviewModel } from '../../../scripts/shipped-review-model';
import { OUR_LESSONS, ourLessons } from '../../../src/domain/lessons';
import { EMPTY_PROFILE, Lesson, SKILL_IDS } from '../../../src/domain/model';
import { reviewDraft } from '../../../src/domain/review/review';
import { SKILLS } from '../../../src/domain/skills';
import { TRADES } from '../../../src/domain/trades';
import { plainPost } from '../../support/plain-post';

const MODEL = shippedReviewModel();

const PROFILES = [EMPTY_PROFILE, ...TRADES.map(({ id }) => ({ ...EMPTY_PROFILE, trade: id }))];

describe('skills', () => {
  it('are told for each id, each once', () => {
    expect(SKILLS.map(({ id }) => id).toSorted()).toEqual([...SKILL_IDS].toSorted());
    expect(new Set(SKILLS.map(({ label }) => label)).size).toBe(SKILLS.length);
  });
});

describe('our lessons', () => {
  it('are at least 24, and three for each skill', () => {
    expect(OUR_LESSONS.length).toBeGreaterThanOrEqual(24);
    for (const skill of SKILL_IDS) {
      expect(OUR_LESSONS.filter((one) => one.skill === skill).length, skill).toBeGreaterThanOrEqual(3);
    }
    expect(new Set(OUR_LESSONS.map(({ id }) => id)).size).toBe(OUR_LESSONS.length);
  });

  it.each(OUR_LESSONS.map((lesson) => [lesson.id, lesson] as const))(
    '%s is short, has one example and something to try',
    (_, { says, tryIt }) => {
      const words = [...says, tryIt].join(' ').split(/\s+/).length;
      expect(words).toBeGreaterThanOrEqual(120);
      expect(words).toBeLessThanOrEqual(220);
      expect(says.filter((paragraph) => paragraph.startsWith('> '))).toHaveLength(1);
      expect(tryIt.length).toBeGreaterThan(20);
    },
  );

  it('fit where the user’s own are kept, in the words of every trade, and leave no gap open', () => {
    for (const profile of PROFILES) {
      for (const lesson of ourLessons(profile)) {
        const { title, skill, says, tryIt } = lesson;
        const fields = Lesson.pick({ title: true, skill: true, says: true, tryIt: true });
        expect(fields.safeParse({ title, skill, says, tryIt }).success, lesson.id).toBe(true);
        expect(`${title}${says}${tryIt}`, lesson.id).not.toMatch(/[{}]|undefined/);
      }
    }
  });

  it('never say in an example what the coach would mark', () => {
    for (const { id, says } of ourLessons(EMPTY_PROFILE)) {
      const example = says.split('\n\n').find((paragraph) => paragraph.startsWith('> ')) ?? '';
      const reply = example.replace(/^> “|”$/g, '');
      expect(reviewDraft(reply, plainPost(), MODEL), id).toEqual([]);
    }
  });
});
