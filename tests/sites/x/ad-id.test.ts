import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adId, isAdId } from '../../../src/sites/x/ad-id';

test('the id of a promoted post stays the same, is short, and is no status id', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (handle, text) => {
      expect(adId(handle, text)).toBe(adId(handle, text));
      expect(adId(handle, text)).toMatch(/^ad:[0-9a-f]{16}$/);
    }),
  );
  expect(isAdId('1890459111671656594')).toBe(false);
});

test('another advertiser or another text is another id', () => {
  const ids = ['a', 'b', null].flatMap((handle) => ['x', 'y', ''].map((text) => adId(handle, text)));
  expect(new Set(ids).size).toBe(9);
  expect(adId('ab', 'c')).not.toBe(adId('a', 'bc'));
});
