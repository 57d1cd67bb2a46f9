import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { intentLink, isX, personAt, profileHandle, statusAddress } from '../../../src/sites/x/address';

describe('whose pages are read', () => {
  test.each([
    'https://x.com/',
    'https://x.com/home',
    'https://twitter.com/a/status/1',
    'https://mobile.x.com/i',
  ])('%s is X', (href) => expect(isX(new URL(href))).toBe(true));
  test.each([
    'https://x.com.evil.com/home',
    'https://evilx.com/',
    'https://x.com@evil.com/',
    'https://х.com/home',
    'https://x.com:8443/',
    'https://evil.com/?x.com',
    'data:text/html,x.com',
    'chrome-extension://x.com/',
  ])('%s is not', (href) => expect(isX(new URL(href))).toBe(false));
});

describe('a status address', () => {
  test.each([
    ['/dana/status/17', '17', 'dana', 'https://x.com/dana/status/17', true],
    ['https://twitter.com/dana/status/17?s=20#top', '17', 'dana', 'https://x.com/dana/status/17', true],
    ['/dana/status/17/photo/1', '17', 'dana', 'https://x.com/dana/status/17', false],
    ['/i/status/17', '17', null, 'https://x.com/i/status/17', true],
    ['/i/web/status/17', '17', null, 'https://x.com/i/status/17', true],
  ])('%s is taken apart', (href, id, handle, permalink, exact) => {
    expect(statusAddress(href)).toEqual({ id, handle, permalink, exact });
  });

  test.each([
    null,
    '',
    '/dana',
    '/dana/status/',
    '/dana/status/seventeen',
    '/dana/status/17x',
    'javascript:/dana/status/17',
    'https://x.com.evil.com/dana/status/17',
    'https://user:pass@x.com/dana/status/17',
    'http://[',
    `/${'a'.repeat(5000)}/status/17`,
  ])('%s is none', (href) => expect(statusAddress(href)).toBeNull());
});

describe('a profile link', () => {
  test.each([
    ['/dana', 'dana'],
    ['https://x.com/dana/', 'dana'],
    ['https://twitter.com/__proto__', '__proto__'],
  ])('%s names %s', (href, handle) => expect(profileHandle(href)).toBe(handle));
  test.each([
    '/home',
    '/i',
    '/Search?q=oak',
    '/dana/status/17',
    '/i/user/17',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://х.com/dana',
    '//evil.com/dana',
    '\\\\evil.com\\dana',
  ])('%s names nobody', (href) => expect(profileHandle(href)).toBeNull());

  test('whatever a page writes, only X’s own https addresses come out', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          fc.string(),
          fc.string().map((path) => `/${path}`),
        ),
        (href) => {
          const address = statusAddress(href);
          if (address) expect(address.permalink).toMatch(/^https:\/\/x\.com\/\w+\/status\/\d+$/);
          const handle = profileHandle(href);
          if (handle) expect(handle).toMatch(/^\w{1,20}$/);
        },
      ),
      { numRuns: 40 },
    );
  });
});

test('the prefilled reply carries any text unchanged', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const link = new URL(intentLink('17', text));
      expect([link.origin, link.pathname]).toEqual(['https://x.com', '/intent/post']);
      expect([...link.searchParams.entries()]).toEqual([
        ['in_reply_to', '17'],
        ['text', text],
      ]);
    }),
  );
});

describe('whose page an address shows', () => {
  test.each([
    ['https://x.com/dana', 'dana'],
    ['https://x.com/Dana/', 'Dana'],
    ['https://x.com/dana/with_replies?s=20', 'dana'],
    ['https://x.com/dana/status/17', 'dana'],
    ['https://twitter.com/dana/status/17/photo/1', 'dana'],
  ])('%s', (href, handle) => {
    expect(personAt(new URL(href))).toEqual({ handle, url: `https://x.com/${handle}` });
  });

  test.each([
    'https://x.com/',
    'https://x.com/home',
    'https://x.com/compose/post',
    'https://x.com/i/status/17',
    'https://x.com/i/communities/17',
    'https://x.com/settings/account',
    'https://x.com/dana/lists/17',
    'https://x.com/search/media',
    'https://x.com.evil.com/dana',
    'https://www.facebook.com/dana',
  ])('%s is nobody’s', (href) => expect(personAt(new URL(href))).toBeNull());
});
