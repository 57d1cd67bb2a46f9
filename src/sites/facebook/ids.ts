import type { Author } from '../../domain/model';
import { facebookUrl, pathOf, withOnly } from './address';

const NUMBER = /^\d{1,30}$/;
const PFBID = /^pfbid[0-9A-Za-z]{10,200}$/;

/** What a link with `comment_id=` says of a comment. Numbers as text. */
export interface CommentIds {
  /** The post, photo or video the comment stands under; only in the base64 form. */
  post: string | null;
  comment: string;
  /** The reply itself, when the link leads to one; `comment` is then the comment it answers. */
  reply: string | null;
}

/**
 * The ids in a comment's own links. The author's link carries base64 of `comment:<post>_<comment>`, the time's
 * link plain numbers (home-2022, photo-comments-2022, post-comments-2025: 17 of 17, checked by decoding).
 */
export function commentIds(link: Element): CommentIds | null {
  const url = facebookUrl(link);
  if (!url) return null;
  const comment = decodedId(url.searchParams.get('comment_id'));
  if (!comment) return null;
  const reply = decodedId(url.searchParams.get('reply_comment_id'));
  return { post: reply?.post ?? comment.post, comment: comment.id, reply: reply?.id ?? null };
}

function decodedId(value: string | null): { post: string | null; id: string } | null {
  if (value === null) return null;
  if (NUMBER.test(value)) return { post: null, id: value };
  if (value.length > 200 || !/^[\w+/=-]+$/.test(value)) return null;
  let text: string;
  try {
    text = atob(value.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return null;
  }
  const [, post, id] = /^comment:(\d{1,30})_(\d{1,30})$/.exec(text) ?? [];
  return post !== undefined && id !== undefined ? { post, id } : null;
}

/** Where a post's own link leads. */
export interface Permalink {
  url: string;
  /** The post's number; null where the address has a `pfbid` or only names a video or reel. */
  number: string | null;
  pfbid: string | null;
}

/** Parameters that belong to an address of a post; all others are tracking. */
const KEPT = ['story_fbid', 'id', 'fbid', 'set', 'v', 'multi_permalinks'];
const KEPT_FOR_COMMENTS = [...KEPT, 'comment_id', 'reply_comment_id'];

/** A post's address, or null when a link leads to no single post. */
export function permalinkOf(link: Element): Permalink | null {
  const url = facebookUrl(link);
  if (!url || url.searchParams.has('comment_id')) return null;
  const found = postIdIn(url);
  if (found === null) return null;
  return {
    url: withOnly(url, KEPT),
    number: NUMBER.test(found) ? found : null,
    pfbid: PFBID.test(found) ? found : null,
  };
}

/** A comment's address, kept with the numbers that lead to it. */
export function commentPermalink(link: Element): string | null {
  const url = facebookUrl(link);
  return url && postIdIn(url) !== null ? withOnly(url, KEPT_FOR_COMMENTS) : null;
}

/** The number or pfbid in an address; empty for a video or reel, whose number is not the post's; null for no post. */
function postIdIn(url: URL): string | null {
  const path = pathOf(url);
  const query = (name: string): string | null => idIn(url.searchParams.get(name));
  const [first] = path;
  if (first === 'permalink.php' || first === 'story.php') return query('story_fbid');
  if (first === 'photo' || first === 'photo.php') return query('fbid');
  if (first === 'watch') return query('v') === null ? null : '';
  if (first === 'reel') return idIn(path[1]) === null ? null : '';
  if (first === 'groups' && path.length === 2) return query('multi_permalinks');
  const kind = path.find(
    (part, at) => at > 0 && (part === 'posts' || part === 'permalink' || part === 'videos'),
  );
  // Pages may put words of the post before the number: `/page/posts/our-new-shop/123`.
  const id = kind === undefined ? null : idIn(path.at(-1));
  return kind === 'videos' && id !== null ? '' : id;
}

function idIn(value: string | null | undefined): string | null {
  return value && (NUMBER.test(value) || PFBID.test(value)) ? value : null;
}

/**
 * The post's number as its pictures' links name it: `set=pcb.N` (several pictures of one post) and `set=gm.N`
 * (a picture posted in a group; group feeds of 2026-10). Albums (`set=a.N`) say nothing of the post.
 */
export function postNumberInSet(link: Element): string | null {
  if (!link.getAttribute('href')?.includes('set=')) return null;
  const set = facebookUrl(link)?.searchParams.get('set') ?? '';
  return /^(?:pcb|gm)\.(\d{1,30})$/.exec(set)?.[1] ?? null;
}

/** The picture a link opens, by its number. */
export function photoIn(link: Element): string | null {
  if (!link.getAttribute('href')?.includes('fbid=')) return null;
  const url = facebookUrl(link);
  const id = url && pathOf(url)[0]?.startsWith('photo') ? (url.searchParams.get('fbid') ?? '') : '';
  return NUMBER.test(id) ? id : null;
}

/** How much of a text makes its fingerprint: less than "See more" leaves standing of a long post. */
const HEAD = 80;

/**
 * A stable name for a post whose number the page does not show: of its author, group, first picture and the
 * head of its text, `h-…`. A pfbid would not do: Facebook rotates it, the same post comes under another one
 * later (https://about.fb.com/news/2022/09/deterring-scraping-by-protecting-facebook-identifiers/).
 */
export function fingerprint(of: {
  author: Author;
  group: string | null;
  photo: string | null;
  text: string;
}): string {
  const head = of.text
    .replace(/\s+/g, ' ')
    .replace(/[\s…]+$/, '')
    .slice(0, HEAD);
  const key = JSON.stringify([of.author.handle ?? of.author.name, of.group, of.photo, head]);
  return `h-${hash(key, 0x811c9dc5)}${hash(key, 0x2f0b4c77)}`;
}

/** FNV-1a over UTF-16 units, eight hexadecimal digits. */
function hash(text: string, seed: number): string {
  let value = seed;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}
