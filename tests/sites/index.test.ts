import { expect, test } from 'vitest';
import { SITES, siteFor } from '../../src/sites';

test('each site has its own id and reads its own addresses', () => {
  expect(SITES.map(({ id }) => id)).toEqual(['x', 'facebook', 'practice']);
  expect(siteFor(new URL('https://x.com/home'))?.id).toBe('x');
  expect(siteFor(new URL('https://www.facebook.com/groups/1'))?.id).toBe('facebook');
});

test.each(['https://x.com.evil.com/', 'https://facebook.com.evil.com/', 'https://example.com/x.com'])(
  '%s belongs to nobody',
  (href) => expect(siteFor(new URL(href))).toBeNull(),
);
