import { describe, expect, it } from 'vitest';
import { identityKey } from '../../src/domain/identity';
import { identityFrom } from '../../src/domain/identity-from';
import { Identity, type SiteId } from '../../src/domain/model';

describe('a profile as the user types it', () => {
  it.each<[string, SiteId, string, string | null]>([
    ['@dana', 'x', 'x:dana', 'https://x.com/dana'],
    ['  Dana_W ', 'x', 'x:dana_w', 'https://x.com/Dana_W'],
    ['x.com/dana', 'x', 'x:dana', 'https://x.com/dana'],
    ['https://twitter.com/Dana/status/1?s=20', 'facebook', 'x:dana', 'https://x.com/dana'],
    ['dana.weber', 'facebook', 'facebook:danaweber', 'https://www.facebook.com/dana.weber'],
    ['facebook.com/dana.weber', 'x', 'facebook:danaweber', 'https://www.facebook.com/danaweber'],
    [
      'https://www.facebook.com/profile.php?id=100012345',
      'facebook',
      'facebook:100012345',
      'https://www.facebook.com/profile.php?id=100012345',
    ],
    ['100012345', 'facebook', 'facebook:100012345', 'https://www.facebook.com/profile.php?id=100012345'],
    ['@mia', 'practice', 'practice:mia', null],
  ])('%s', (text, site, key, url) => {
    const identity = identityFrom(text, site);
    expect([identity?.key, identity?.url]).toEqual([key, url]);
    expect(Identity.safeParse(identity).success).toBe(true);
    // The one that detection reads off a page has the same key.
    expect(identity && identityKey(identity.site, identity)).toBe(key);
    expect(identity && identityKey(identity.site, { handle: null, url: identity.url ?? 'x' })).toBe(
      url && key,
    );
  });

  it.each<[string, SiteId]>([
    ['', 'x'],
    ['Dana Weber', 'x'],
    ['Dana Weber', 'facebook'],
    ['facebook.com', 'facebook'],
    ['lindt.com', 'x'],
    ['https://x.com.evil.com/dana', 'x'],
    ['https://х.com/dana', 'x'],
    ['javascript:alert(1)', 'x'],
    ['x.com/home', 'x'],
    ['https://www.facebook.com/groups/1', 'facebook'],
    ['@a/b', 'x'],
  ])('no profile: %s', (text, site) => expect(identityFrom(text, site)).toBeNull());
});
