import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  commentIds,
  commentPermalink,
  fingerprint,
  permalinkOf,
  photoIn,
  postNumberInSet,
} from '../../../src/sites/facebook/ids';
import { link } from './link';

const HOME = 'https://www.facebook.com';
const base64 = (text: string): string => encodeURIComponent(Buffer.from(text).toString('base64'));

describe("a comment's ids", () => {
  test('the author link names post and comment in base64', () => {
    const href = `${HOME}/dana?comment_id=${base64('comment:37417_1772')}&__cft__[0]=AZ`;
    expect(commentIds(link(href))).toEqual({ post: '37417', comment: '1772', reply: null });
  });

  test('the time link names comment and reply in numbers', () => {
    const href = '/dana/posts/pfbid02pmb12q1MvJ?comment_id=1772&reply_comment_id=1773';
    expect(commentIds(link(href))).toEqual({ post: null, comment: '1772', reply: '1773' });
  });

  test.each([
    `${HOME}/dana?comment_id=${base64('comment:1_2_3')}`,
    `${HOME}/dana?comment_id=${base64('comment:x_2')}`,
    `${HOME}/dana?comment_id=%E0%A4%A`,
    `${HOME}/dana?comment_id=`,
    `${HOME}/dana`,
    'https://www.facebook.com.evil.com/dana?comment_id=5',
    'javascript:alert(1)?comment_id=5',
  ])('nothing is made of %s', (href) => {
    expect(commentIds(link(href))).toBeNull();
  });
});

describe("a post's address", () => {
  test.each([
    ['/dana/posts/166678?__cft__[0]=AZ&__tn__=R', `${HOME}/dana/posts/166678`, '166678'],
    ['https://web.facebook.com/dana/posts/166678', `${HOME}/dana/posts/166678`, '166678'],
    ['/dana/posts/our-new-shop/166678/', `${HOME}/dana/posts/our-new-shop/166678/`, '166678'],
    ['/permalink.php?id=7&story_fbid=99&__tn__=R', `${HOME}/permalink.php?story_fbid=99&id=7`, '99'],
    ['/groups/536/posts/2446/', `${HOME}/groups/536/posts/2446/`, '2446'],
    ['/groups/536/permalink/2446/', `${HOME}/groups/536/permalink/2446/`, '2446'],
    ['/groups/536/?multi_permalinks=2446&hoisted=1', `${HOME}/groups/536/?multi_permalinks=2446`, '2446'],
    ['/photo/?fbid=1144&set=a.1&__tn__=R', `${HOME}/photo/?fbid=1144&set=a.1`, '1144'],
    ['/watch/?v=5511&ref=x', `${HOME}/watch/?v=5511`, null],
    ['/dana/videos/5511/', `${HOME}/dana/videos/5511/`, null],
  ])('%s', (href, url, number) => {
    expect(permalinkOf(link(href))).toEqual({ url, number, pfbid: null });
  });

  test('a pfbid is no number', () => {
    const found = permalinkOf(link('/dana/posts/pfbid02pmb12q1MvJtRmoNbehRRgzd48vLk'));
    expect(found).toMatchObject({ number: null, pfbid: 'pfbid02pmb12q1MvJtRmoNbehRRgzd48vLk' });
  });

  test.each([
    '/dana',
    '/groups/536/',
    '/?__cft__[0]=AZ',
    '#',
    '/dana/photos',
    '/dana/posts/166?comment_id=5',
  ])('%s leads to no post', (href) => expect(permalinkOf(link(href))).toBeNull());

  test("a comment's address keeps its numbers and nothing of the tracking", () => {
    const href = '/dana/posts/166678?comment_id=17&reply_comment_id=18&__cft__[0]=AZ&__tn__=R';
    expect(commentPermalink(link(href))).toBe(`${HOME}/dana/posts/166678?comment_id=17&reply_comment_id=18`);
  });

  test('pictures name their post in a set, albums do not', () => {
    expect(postNumberInSet(link('/photo/?fbid=1&set=pcb.22'))).toBe('22');
    expect(postNumberInSet(link('/photo/?fbid=1&set=gm.33&idorvanity=5'))).toBe('33');
    expect(postNumberInSet(link('/photo/?fbid=1&set=a.44'))).toBeNull();
    expect(photoIn(link('/photo/?fbid=1&set=a.44'))).toBe('1');
  });
});

describe('a fingerprint', () => {
  const author = { name: 'Dana Berg', handle: 'dana', url: null };
  const of = (text: string, more: object = {}): string =>
    fingerprint({ author, group: null, photo: null, text, ...more });

  test('is the same for a folded text and the whole', () => {
    const words = 'We need a floor that survives two dogs, three children and a kitchen that never sleeps';
    expect(of(`${words.slice(0, 82)}… `)).toBe(of(`${words}, at last.`));
    expect(of(' a\n\nb ')).not.toBe(of('ab'));
  });

  test('tells authors, groups, pictures and texts apart', () => {
    const prints = [
      of('floor'),
      of('floors'),
      of('floor', { group: '1' }),
      of('floor', { photo: '1' }),
      of('floor', { author: { ...author, handle: 'dana2' } }),
    ];
    expect(new Set(prints).size).toBe(prints.length);
  });
});

test('no address makes the reading throw', () => {
  const href = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.webUrl({ withQueryParameters: true }),
    fc.constant(null),
  );
  fc.assert(
    fc.property(href, (value) => {
      for (const read of [commentIds, commentPermalink, permalinkOf, photoIn, postNumberInSet])
        read(link(value));
    }),
  );
});
