import { describe, expect, it } from 'vitest';
import { identityKey } from '../../src/domain/identity';
import type { Author, SiteId } from '../../src/domain/model';
import { ownIdentity, readOwnHandle } from '../../src/domain/own-identity';
import { profileAddress } from '../../src/domain/profile-address';

const nobody = { name: null, handle: null };

function author(parts: Partial<Author>): Author {
  return { name: 'Somebody', handle: null, url: null, ...parts };
}

function own(
  handles: string[],
  site: SiteId,
  parts: Partial<Author>,
  store = '',
  viewer: typeof nobody | object = nobody,
) {
  return ownIdentity({ handles, store }, { ...nobody, ...viewer })(site, author(parts));
}

describe('identityKey', () => {
  it.each<[SiteId, Partial<Author>, string | null]>([
    ['x', { handle: 'Dana' }, 'x:dana'],
    ['x', { handle: '@DANA ' }, 'x:dana'],
    ['x', { url: 'https://x.com/Dana' }, 'x:dana'],
    ['x', { url: 'https://twitter.com/dana/status/1' }, 'x:dana'],
    ['x', { url: 'https://x.com/home' }, null],
    ['facebook', { handle: 'Lindt.Floors' }, 'facebook:lindtfloors'],
    ['facebook', { url: 'https://www.facebook.com/LindtFloors/?ref=1' }, 'facebook:lindtfloors'],
    ['facebook', { url: 'https://m.facebook.com/profile.php?id=123' }, 'facebook:123'],
    ['facebook', { url: 'https://www.facebook.com/groups/77/user/456/' }, 'facebook:456'],
    ['facebook', { url: 'https://www.facebook.com/people/Dana-Lindt/1000123/' }, 'facebook:1000123'],
    ['facebook', { url: 'https://www.facebook.com/groups/77/' }, null],
    ['practice', { handle: '__proto__' }, 'practice:__proto__'],
    ['x', { name: 'Dana Lindt' }, null],
    ['x', { url: 'https://x.com.evil.com/dana' }, null],
    ['x', { url: 'https://х.com/dana' }, null],
    ['x', { url: 'https://x.com@evil.com/dana' }, null],
    ['x', { url: 'javascript:alert(1)//x.com/dana' }, null],
    ['x', { url: 'data:text/html,x.com/dana' }, null],
    ['x', { url: 'https://facebook.com/dana' }, null],
    ['x', { url: 'https://x.com/%E0%A4%A' }, null],
    ['x', { handle: 'da na', url: null }, null],
  ])('%s %j is %s', (site, parts, key) => {
    expect(identityKey(site, author(parts))).toBe(key);
  });

  it('tells look-alike letters apart', () => {
    expect(identityKey('x', author({ handle: 'dаna' }))).not.toBe(
      identityKey('x', author({ handle: 'dana' })),
    );
  });
});

describe('readOwnHandle', () => {
  it.each([
    ['@dana', { kind: 'handle', handle: 'dana' }],
    ['dana', { kind: 'handle', handle: 'dana' }],
    ['https://x.com/dana', { kind: 'address', site: 'x', handle: 'dana' }],
    ['x.com/Dana', { kind: 'address', site: 'x', handle: 'dana' }],
    ['facebook.com/LindtFloors', { kind: 'address', site: 'facebook', handle: 'lindtfloors' }],
    ['profile.php?id=123', { kind: 'address', site: 'facebook', handle: '123' }],
    ['https://www.facebook.com/profile.php?id=123', { kind: 'address', site: 'facebook', handle: '123' }],
    ['Lindt Floors', { kind: 'name', name: 'Lindt Floors' }],
    ['', null],
    ['javascript:alert(1)', null],
    ['https://x.com.evil.com/dana', null],
    ['х.com/dana', null],
    ['lindtfloors.co.uk/shop', null],
  ])('%s', (entry, expected) => {
    expect(readOwnHandle(entry)).toEqual(expected);
  });

  it('reads any handle back from its address', () => {
    expect(profileAddress('https://x.com/dana_lindt')).toEqual({ site: 'x', handle: 'dana_lindt' });
  });
});

describe('ownIdentity', () => {
  it('knows handles on X and in practice, addresses on their own site', () => {
    expect(own(['@dana'], 'x', { handle: 'Dana' })).toBe(true);
    expect(own(['dana'], 'practice', { handle: 'dana' })).toBe(true);
    expect(own(['https://x.com/dana'], 'x', { handle: 'dana' })).toBe(true);
    expect(own(['https://x.com/dana'], 'facebook', { handle: 'dana' })).toBe(false);
    expect(own(['facebook.com/Lindt.Floors'], 'facebook', { url: 'https://facebook.com/lindtfloors' })).toBe(
      true,
    );
    expect(
      own(['profile.php?id=123'], 'facebook', { url: 'https://www.facebook.com/profile.php?id=123' }),
    ).toBe(true);
    expect(own(['@dana'], 'x', { handle: 'danas' })).toBe(false);
  });

  it('knows page names on Facebook, where pages show no handle, and nowhere else', () => {
    expect(own([], 'facebook', { name: 'Lindt  Floors' }, 'Lindt Floors')).toBe(true);
    expect(own(['Lindt Floors Leeds'], 'facebook', { name: 'LINDT FLOORS LEEDS' })).toBe(true);
    expect(own(['Lindt Floors'], 'x', { name: 'Lindt Floors', handle: 'thief' }, 'Lindt Floors')).toBe(false);
    expect(own(['@dana'], 'facebook', { name: 'Dana' })).toBe(false);
    expect(own([], 'facebook', { name: '' }, '')).toBe(false);
  });

  it('knows who is logged in', () => {
    expect(own([], 'x', { handle: 'Dana' }, '', { handle: 'dana' })).toBe(true);
    expect(own([], 'facebook', { name: 'Dana Lindt' }, '', { name: 'Dana Lindt' })).toBe(true);
    expect(
      own([], 'facebook', { name: 'Dana Lindt', handle: 'dana.l' }, '', {
        name: 'Dana Lindt',
        handle: '100',
      }),
    ).toBe(true);
  });

  it.each(['@dana', 'dana', 'x.com/dana'])(
    '%s is nobody on Facebook, and its address nobody on X',
    (line) => {
      expect(own([line], 'x', { handle: 'Dana' })).toBe(true);
      expect(own([line], 'facebook', { handle: 'dana' })).toBe(false);
      expect(own([line], 'facebook', { url: 'https://www.facebook.com/dana' })).toBe(false);
      expect(own([line], 'facebook', { name: 'Dana' })).toBe(false);
      expect(own(['facebook.com/dana'], 'x', { handle: 'dana' })).toBe(false);
    },
  );

  it('takes a page’s name no further than its address allows', () => {
    const page = ['facebook.com/LindtFloors'];
    const named = { name: 'Lindt Floors' };
    expect(own(page, 'facebook', named, 'Lindt Floors')).toBe(true);
    expect(own(page, 'facebook', { ...named, handle: 'lindt.floors' }, 'Lindt Floors')).toBe(true);
    expect(own(page, 'facebook', { ...named, handle: 'lindtfloorsfake' }, 'Lindt Floors')).toBe(false);
    // In groups Facebook shows the page by its number.
    expect(own(page, 'facebook', { ...named, handle: '615551' }, 'Lindt Floors')).toBe(true);
    expect(own(['profile.php?id=615552'], 'facebook', { ...named, handle: '615551' }, 'Lindt Floors')).toBe(
      false,
    );
    // No address given: the name is all there is.
    expect(own(['@lindt'], 'facebook', { ...named, handle: 'whoever' }, 'Lindt Floors')).toBe(true);
  });

  it('does not take a namesake for the user', () => {
    const viewer = { name: 'Dana Lindt', handle: '100' };
    expect(own([], 'facebook', { name: 'Dana Lindt', handle: '200' }, '', viewer)).toBe(false);
    expect(
      own([], 'x', { name: 'Dana Lindt', handle: 'other' }, '', { name: 'Dana Lindt', handle: 'dana' }),
    ).toBe(false);
  });
});
