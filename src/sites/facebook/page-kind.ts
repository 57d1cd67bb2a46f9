import { pathOf } from './address';
import { personAt } from './author';

/** First words of paths and the kind of page behind them. */
const BY_WORD: Record<string, string> = {
  notifications: 'notifications',
  photo: 'photo',
  'photo.php': 'photo',
  photos: 'photo',
  'permalink.php': 'post',
  'story.php': 'post',
  posts: 'post',
  watch: 'post',
  reel: 'post',
  'home.php': 'feed',
};

/** Parts of a group that hold its posts. */
const GROUP_TABS = new Set([
  'discussion',
  'buy_sell_discussion',
  'announcements',
  'search',
  'my_posted_content',
]);

/** What kind of page of Facebook an address leads to. */
export function pageKind(url: URL): string {
  const path = pathOf(url);
  const [first = '', second = '', third = ''] = path;
  if (first === '' || (first === 'home.php' && path.length === 1)) return 'feed';
  if (first === 'groups') {
    if (third === 'posts' || third === 'permalink') return 'post';
    if (third === 'user') return 'profile';
    // `/groups/feed/` is what all of one's groups wrote.
    if (second === 'feed') return 'feed';
    return second !== '' && (third === '' || GROUP_TABS.has(third)) ? 'group' : 'other';
  }
  if (Object.hasOwn(BY_WORD, first)) return BY_WORD[first] ?? 'other';
  if (!personAt(url)) return 'other';
  if (second === 'posts' || second === 'videos') return third === '' ? 'profile' : 'post';
  return second === 'photos' && third !== '' ? 'photo' : 'profile';
}
