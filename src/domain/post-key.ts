import type { Post, SiteId } from './model';

/** Names a post across sites: `x:1890459111671656594`. */
export type PostKey = string;

/** The key a mention is stored and asked for under. */
export function postKey(post: Pick<Post, 'site' | 'id'>): PostKey {
  return `${post.site}:${post.id}`;
}

/** The site a key belongs to. */
export function siteOfKey(key: PostKey): SiteId {
  return key.slice(0, key.indexOf(':')) as SiteId;
}
