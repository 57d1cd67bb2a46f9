import { type PostKey, postKey } from '../domain/post-key';
import type { ReadPost } from '../sites/site';
import { Recent } from './recent';

/** Posts that wait for the background's word, and mentions. */
const REMEMBERED = 1_000;

/**
 * Which posts stand on the page, as they were read last. Holds on to no element: what the site takes off the page is
 * the browser's to forget (a map by element kept 580,000 nodes after 10,000 posts).
 */
export class PostsOnPage {
  /** What was read in a unit last. */
  readonly #inUnit = new WeakMap<Element, ReadPost[]>();
  /** A post may stand in several places: in the feed and in the dialog over it. */
  readonly #places = new Recent<WeakRef<ReadPost>[]>(REMEMBERED);
  readonly #true = new WeakSet<ReadPost>();

  /** Takes in what was read in these units; returns the keys of all that came, went or was read anew. */
  take(units: readonly Element[], posts: readonly ReadPost[]): Set<PostKey> {
    const concerned = new Set<PostKey>();
    for (const unit of units) {
      for (const old of this.#inUnit.get(unit) ?? []) {
        this.#true.delete(old);
        concerned.add(postKey(old.post));
      }
      this.#inUnit.delete(unit);
    }
    const within = new Set(units);
    for (const read of posts) {
      const key = postKey(read.post);
      concerned.add(key);
      const unit = unitOf(read.element, within);
      this.#inUnit.set(unit, [...(this.#inUnit.get(unit) ?? []), read]);
      this.#true.add(read);
      const others = (this.#places.get(key) ?? []).filter((place) => this.#stands(place.deref()));
      this.#places.set(key, [...others, new WeakRef(read)]);
    }
    return concerned;
  }

  /** A post as it stands on the page: in a dialog first, which lies on top; not as a bare copy where it stands in full. */
  get(key: PostKey): ReadPost | undefined {
    let best: ReadPost | undefined;
    for (const place of this.#places.get(key) ?? []) {
      const read = place.deref();
      if (this.#stands(read) && (!best || rank(read) > rank(best))) best = read;
    }
    return best;
  }

  /** Nobody will ask for it: it is no mention. */
  forget(key: PostKey): void {
    this.#places.delete(key);
  }

  #stands(read: ReadPost | undefined): read is ReadPost {
    return read !== undefined && this.#true.has(read) && read.element.isConnected;
  }
}

function unitOf(element: Element, units: ReadonlySet<Element>): Element {
  for (let at: Element | null = element; at; at = at.parentElement) if (units.has(at)) return at;
  return element;
}

function rank({ actions, element }: ReadPost): number {
  return (actions ? 2 : 0) + (element.closest('[role="dialog"]') ? 1 : 0);
}
