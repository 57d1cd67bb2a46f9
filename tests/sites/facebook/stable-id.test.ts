import { expect, test } from 'vitest';
import { stableId } from '../../../src/sites/facebook/stable-id';

test('a number is the id, else the fingerprint, else the pfbid', () => {
  expect(stableId('101', 'h-number', 'pfbid1')).toBe('101');
  expect(stableId(null, 'h-words', 'pfbid2')).toBe('h-words');
  expect(stableId(null, null, 'pfbid3')).toBe('pfbid3');
  expect(stableId('104', null, null)).toBe('104');
  expect(stableId(null, null, null)).toBeNull();
});

test('a post keeps the id it was given first', () => {
  expect(stableId(null, 'h-later', null)).toBe('h-later');
  expect(stableId('201', 'h-later', 'pfbid')).toBe('h-later');
  expect(stableId('202', 'h-first', null)).toBe('202');
  expect(stableId(null, 'h-first', null)).toBe('202');
});

test('another number with the same words is another post', () => {
  expect(stableId('301', 'h-same', null)).toBe('301');
  expect(stableId('302', 'h-same', null)).toBe('302');
  expect(stableId('301', 'h-same', null)).toBe('301');
});

test('only the last of very many are remembered', () => {
  expect(stableId('401', 'h-old', null)).toBe('401');
  for (let i = 0; i < 3000; i++) stableId(null, `h-crowd-${i}`, null);
  expect(stableId(null, 'h-old', null)).toBe('h-old');
});
