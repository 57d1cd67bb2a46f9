import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Author } from '../../../src/domain/model';
import { groupOf, personAt, profileOf } from '../../../src/sites/facebook/author';
import { link } from './link';

const HOME = 'https://www.facebook.com';

describe('a profile by its link', () => {
  test.each([
    ['/dana.berg.3?__cft__[0]=AZ&__tn__=R', 'dana.berg.3', `${HOME}/dana.berg.3`],
    ['https://web.facebook.com/dana?comment_id=5', 'dana', `${HOME}/dana`],
    ['/profile.php?id=1130&__tn__=R', '1130', `${HOME}/profile.php?id=1130`],
    ['/groups/5369/user/6797/?__cft__[0]=x', '6797', `${HOME}/groups/5369/user/6797/`],
    ['/people/Dana-Berg/1000/', '1000', `${HOME}/people/Dana-Berg/1000/`],
    ['/user/1000', '1000', `${HOME}/user/1000`],
    ['/__proto__', '__proto__', `${HOME}/__proto__`],
    ['/constructor', 'constructor', `${HOME}/constructor`],
  ])('%s', (href, handle, url) => {
    expect(profileOf(link(href))).toEqual({ handle, url });
  });

  test.each([
    null,
    '',
    '#',
    '/',
    '/?__cft__[0]=AZ',
    '/dana/posts/5',
    '/dana/photos',
    '/profile.php?id=1130&sk=photos',
    '/groups/5369/',
    '/stories/1000/',
    '/photo/?fbid=1',
    '/hashtag/floors',
    '/reel/5',
    '/ads/about/',
    'javascript:alert(1)',
    'data:text/html,<b>x</b>',
    'https://www.facebook.com.evil.com/dana',
    'https://www.f\u0430cebook.com/dana',
    'https://dana@www.facebook.com/dana',
    'https://www.facebook.com:8443/dana',
    'https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.com',
    'http://[',
  ])('%s names nobody', (href) => {
    expect(profileOf(link(href))).toBeNull();
  });
});

test('a group is known by the link to all of it', () => {
  expect(groupOf(link('/groups/harwickhomes/?__cft__[0]=x'))).toBe('harwickhomes');
  expect(groupOf(link('/groups/harwickhomes/posts/5'))).toBeNull();
  expect(groupOf(link('/harwickhomes'))).toBeNull();
});

test('whatever a link holds, a profile is one the log accepts', () => {
  const path = fc.array(
    fc.oneof(fc.constantFrom('groups', 'user', 'people', 'profile.php?id=5'), fc.string()),
  );
  fc.assert(
    fc.property(path, (parts) => {
      const profile = profileOf(link(`${HOME}/${parts.join('/')}`));
      if (!profile) return;
      expect(Author.safeParse({ name: 'x', ...profile }).success).toBe(true);
      expect(profile.url.startsWith(`${HOME}/`)).toBe(true);
    }),
  );
});

describe('whose page an address shows', () => {
  test.each([
    ['/dana.berg.3', 'dana.berg.3'],
    ['/dana.berg.3/?sk=about', 'dana.berg.3'],
    ['/dana.berg.3/photos_by', 'dana.berg.3'],
    ['/dana.berg.3/posts/pfbid02abc?comment_id=5', 'dana.berg.3'],
    ['/profile.php?id=1130&sk=reviews', '1130'],
    ['/people/Dana-Berg/1000/', '1000'],
    ['/groups/5369/user/6797/', '6797'],
    ['/permalink.php?story_fbid=pfbid02&id=1130', '1130'],
  ])('%s', (path, handle) => {
    const person = personAt(new URL(path, HOME));
    expect(person?.handle).toBe(handle);
    expect(Author.safeParse({ name: '', ...person }).success).toBe(true);
  });

  test.each([
    '/',
    '/groups/5369/',
    '/groups/5369/posts/1/',
    '/permalink.php?story_fbid=1&id=dana',
    '/photo/?fbid=1',
    '/watch/live/',
    '/marketplace/item/5',
    '/events/5',
    '/reel/5',
    '/hashtag/floors',
    '/%',
  ])('%s is nobody’s', (path) => expect(personAt(new URL(path, HOME))).toBeNull());
});
