import { profileHandle, statusAddress } from './address';

/** First words of paths and the kind of page behind them. */
const BY_WORD: Record<string, string> = {
  home: 'home',
  search: 'search',
  explore: 'search',
  hashtag: 'search',
  notifications: 'notifications',
};

/** What kind of page of X an address leads to. */
export function pageKind(url: URL): string {
  if (statusAddress(url.pathname)) return 'status';
  const [first = '', second = '', ...rest] = url.pathname.split('/').filter(Boolean);
  if (first === '') return 'home';
  if (first === 'i' && (second === 'lists' || second === 'communities') && rest.length <= 1) return 'list';
  const known = Object.hasOwn(BY_WORD, first) ? BY_WORD[first] : null;
  if (known) return known;
  // `/dana/followers` lists people, `/dana/status/…` was above.
  const isPosts = second === '' || TABS.has(second);
  if (second === 'lists' && rest.length === 1) return 'list';
  return isPosts && rest.length === 0 && profileHandle(`/${first}`) ? 'profile' : 'other';
}

/** The tabs of a profile that hold posts. */
const TABS = new Set(['with_replies', 'media', 'likes', 'highlights', 'articles', 'superfollows']);
