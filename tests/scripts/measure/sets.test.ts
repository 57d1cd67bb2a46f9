import { describe, expect, it, vi } from 'vitest';
import { longPosts } from '../../../scripts/measure/long-posts';
import { allSets } from '../../../scripts/measure/sets';

vi.mock('../../../scripts/model/sets', async (original) => ({
  ...(await original<object>()),
  DATA: '/nowhere',
}));

describe('without the shared sets', () => {
  it('says so, and measures our held-out posts', () => {
    const { sets, missing } = allSets();
    expect(missing).toEqual([expect.stringContaining('labelled sets are missing')]);
    expect(sets[0]?.name).toContain('held-out');
    expect(sets[0]?.posts.length).toBeGreaterThan(300);
    expect(sets.every(({ posts, rows }) => posts.length > 0 && rows.length > 0)).toBe(true);
  });

  it('has goals on held-out posts only, not on those that chose thresholds', () => {
    const { sets } = allSets();
    for (const { note, rows } of sets) {
      if (note?.includes('thresholds')) expect(rows.filter(({ goal }) => goal !== undefined)).toEqual([]);
    }
    expect(sets.flatMap(({ rows }) => rows.flatMap(({ goal }) => goal ?? []))).toContain(85);
  });
});

describe('long posts', () => {
  it('are 2,000 characters, always the same, and differ', () => {
    const posts = longPosts(20);
    expect(posts.map(({ length }) => length)).toEqual(posts.map(() => 2000));
    expect(new Set(posts).size).toBe(20);
    expect(longPosts(20)).toEqual(posts);
  });
});
