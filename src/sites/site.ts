import type { Post, SiteId } from '../domain/model';

/** A post and the element it was read from. Elements are recycled: key by post id, keep no element. */
export interface ReadPost {
  post: Post;
  element: Element;
  /** The post's own row of actions, which the badge is put into; null when the page shows none. */
  actions: Element | null;
  /** Where the badge stands against that row, so that it covers nothing of the post. */
  badgeSide: BadgeSide;
}

/**
 * Where a badge stands against the post's row of actions. It takes no room (it is laid out absolutely):
 * before: left of the row · inside: at its start, inside · after: right of the row · above: over its end ·
 * end: where the row's own words end (for rows the site does not position, as Facebook's below a comment).
 */
export type BadgeSide = 'before' | 'inside' | 'after' | 'above' | 'end';

/** How much of what looks like posts could be read under a root. */
export interface Coverage {
  /** Elements that look like posts, by any layer. */
  present: number;
  read: number;
  /** Posts are plainly there and none can be read. */
  blind: boolean;
}

/** Who is logged in, as far as the page says. */
export interface Viewer {
  name: string | null;
  handle: string | null;
}

/** Whose page it is, as an address says. */
export interface PersonOnSite {
  handle: string;
  url: string;
}

/**
 * Everything Rapport knows about the pages of one site. Implementations only read the document they are
 * given and open reply boxes; there is deliberately no `submit()`: the human sends.
 */
export interface Site {
  id: SiteId;
  /** Shown to the user: `X`. */
  name: string;
  /** True for addresses whose pages this site reads. Compares parsed hosts, never substrings. */
  matches(url: URL): boolean;
  /** The posts under `root` in document order, each once. Never throws on odd markup: skips. */
  readPosts(root: ParentNode): ReadPost[];
  /** Cheap test for the watcher: could this added element be, hold or belong to a post? */
  mayHoldPosts(element: Element): boolean;
  viewer(document: Document): Viewer;
  /** Whose profile, or whose post, a page at this address shows; null where it shows many people's, or does not say. */
  personAt(url: URL): PersonOnSite | null;
  /** Reply boxes open on the page, Messenger's never. */
  composers(root: ParentNode): HTMLElement[];
  /** The open reply box that answers this post, or null. */
  composerFor(read: ReadPost): HTMLElement | null;
  /** Presses the site's own Reply control for this post; false when the page shows none. */
  openComposer(read: ReadPost): boolean;
  coverage(root: ParentNode): Coverage;
  /** What this site counts and allows in a reply. */
  limit: { max: number; weigh: 'x' | 'characters' };
  /** The site's official prefilled-reply address, where it has one. */
  intentLink(post: Post, text: string): string | null;
}
