import { describe, expect, test } from 'vitest';
import { pageKind as onFacebook } from '../../src/sites/facebook/page-kind';
import { pageKind as onX } from '../../src/sites/x/page-kind';

describe('what kind of page an address leads to', () => {
  test.each([
    ['/', 'home'],
    ['/home', 'home'],
    ['/dana/status/17', 'status'],
    ['/dana/status/17/photo/1', 'status'],
    ['/i/web/status/17', 'status'],
    ['/dana', 'profile'],
    ['/dana/with_replies', 'profile'],
    ['/dana/followers', 'other'],
    ['/search?q=oak&f=live', 'search'],
    ['/explore/tabs/trending', 'search'],
    ['/hashtag/floors', 'search'],
    ['/notifications', 'notifications'],
    ['/notifications/mentions', 'notifications'],
    ['/i/lists/17', 'list'],
    ['/i/communities/17', 'list'],
    ['/dana/lists/floors', 'list'],
    ['/dana/lists', 'other'],
    ['/messages/17-18', 'other'],
    ['/settings/account', 'other'],
    ['/compose/post', 'other'],
    ['/constructor', 'profile'],
  ])('X %s: %s', (path, kind) => {
    expect(onX(new URL(path, 'https://x.com'))).toBe(kind);
  });

  test.each([
    ['/', 'feed'],
    ['/home.php', 'feed'],
    ['/groups/feed/', 'feed'],
    ['/groups/harwickhomes/', 'group'],
    ['/groups/harwickhomes/posts/17/', 'post'],
    ['/groups/harwickhomes/permalink/17/', 'post'],
    ['/groups/harwickhomes/members', 'other'],
    ['/groups/harwickhomes/user/17/', 'profile'],
    ['/groups/', 'other'],
    ['/dana.berg', 'profile'],
    ['/profile.php?id=17', 'profile'],
    ['/dana.berg/about', 'profile'],
    ['/dana.berg/posts/pfbid0Abc123Def456', 'post'],
    ['/dana.berg/videos/17/', 'post'],
    ['/dana.berg/photos/a.1/17', 'photo'],
    ['/permalink.php?story_fbid=17&id=18', 'post'],
    ['/watch/?v=17', 'post'],
    ['/reel/17', 'post'],
    ['/photo/?fbid=17&set=a.18', 'photo'],
    ['/photo.php?fbid=17', 'photo'],
    ['/notifications/', 'notifications'],
    ['/messages/t/17', 'other'],
    ['/settings/', 'other'],
    ['/marketplace/', 'other'],
    ['/constructor', 'profile'],
  ])('Facebook %s: %s', (path, kind) => {
    expect(onFacebook(new URL(path, 'https://www.facebook.com'))).toBe(kind);
  });
});
