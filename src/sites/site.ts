import type { Post, SiteId } from '../domain/model';
import type { PostPart } from '../domain/page-reading';
import type { Steps } from './coverage';

export type { PostPart };

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
  /** Elements that look like posts, by any layer; one shown twice counts twice. */
  present: number;
  /** Those of which everything could be read that is needed: author, id, and text where they hold one. */
  read: number;
  /**
   * How many of those present lack a part: nobody named, no id, words but no text, no row of buttons for the badge.
   * (Without a row a post is read all the same, and people who are not logged in see none on some pages.)
   */
  missing: Record<PostPart, number>;
  /** Posts are plainly there and not one can be read. */
  blind: boolean;
  /** Some can be read, but fewer than nine of ten. */
  drop: boolean;
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
  /** The posts under some roots in document order, each once. Never throws on odd markup: skips. */
  readPosts(...roots: ParentNode[]): ReadPost[];
  /** The same for several units together, with every element that shows a post, in the feed and in a dialog over it. */
  readEvery(...units: ParentNode[]): ReadPost[];
  /**
   * The elements to read for everything under `root`, one after the other if need be: posts, with what stands inside
   * them. What `readEvery` finds in each of them is what it finds in all.
   */
  unitsIn(root: ParentNode): Element[];
  /**
   * What has to be read anew when this element was added or changed.
   * @param known the unit that it was found to stand in, if any
   */
  unitsAround(changed: Element, known: Element | null): Element[];
  /** What kind of page stands at an address, in the site's own few words: `home`, `status`, `group`; else `other`. */
  pageKind(url: URL): string;
  viewer(document: Document): Viewer;
  /** Whose profile, or whose post, a page at this address shows; null where it shows many people's, or does not say. */
  personAt(url: URL): PersonOnSite | null;
  /** Reply boxes open on the page, Messenger's never. */
  composers(root: ParentNode): HTMLElement[];
  /** The open reply box that answers this post, or null. */
  composerFor(read: ReadPost): HTMLElement | null;
  /** Presses the site's own Reply control for this post; false when the page shows none. */
  openComposer(read: ReadPost): boolean;
  /** Compares what looks like posts with what can be read, post by post; forces no layout. */
  coverage(root: ParentNode): Steps<Coverage>;
  /** What this site counts and allows in a reply. */
  limit: { max: number; weigh: 'x' | 'characters' };
  /** The site's official prefilled-reply address, where it has one. */
  intentLink(post: Post, text: string): string | null;
}
