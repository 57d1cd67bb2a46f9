import { facebookLook } from '../../../scripts/bench/page/feed/facebook-look';
import type { MadePost } from '../../../scripts/bench/page/feed/made-post';
import { xLook } from '../../../scripts/bench/page/feed/x-look';

/**
 * The page of the soak test, offered as `window.soak`: a feed that streams and recycles its posts as fast as they are
 * read. Keeps account of what it took away and of badges where none may be.
 */

const LOOKS = { x: xLook, facebook: facebookLook };
const BADGE = 'rapport-badge';
/** What is further up is taken off the page. */
const MOUNTED = 60;
const A_FRAME = 5;
/** Nothing takes this long; it ends a test that would wait for ever. */
const LOST_MS = 60_000;

interface Shown {
  cell: HTMLElement;
  post: MadePost;
}

export interface FeedOptions {
  site: keyof typeof LOOKS;
  /** Elements that leave are used again for the next posts. */
  reuse: boolean;
}

export class SoakFeed {
  readonly #look;
  readonly #list: HTMLElement;
  readonly #reuse: boolean;
  #shown: Shown[] = [];
  #marker: Shown | null = null;
  /** All that ever stood in the feed and was taken off the page. */
  #left: WeakRef<Element>[] = [];
  readonly #wrong = new Set<string>();

  constructor({ site, reuse }: FeedOptions) {
    this.#look = LOOKS[site];
    this.#reuse = reuse;
    document.body.innerHTML = this.#look.page;
    const list = document.getElementById('feed');
    if (!list) throw new Error('the page has no feed');
    this.#list = list;
  }

  /**
   * Streams posts in, with `marker` below them, which is a mention. Answers when the marker has its badge. Where it was
   * known before, that comes of reading alone, without the background: then all above it was read, whether or not it
   * was asked about.
   */
  async show(posts: readonly MadePost[], marker: MadePost): Promise<void> {
    if (this.#marker) this.#takeAway(this.#marker.cell);
    this.#marker = null;
    for (let at = 0; at < posts.length; at += A_FRAME) {
      await frame();
      // As the last frame showed it: within one task the page may be ahead of everybody.
      this.#noteWrong();
      for (const post of posts.slice(at, at + A_FRAME)) this.#place(post);
    }
    const cell = this.#add(marker);
    this.#marker = { cell, post: marker };
    scrollTo(0, document.documentElement.scrollHeight);
    await this.#until(() => (badgesIn(cell) === 1 ? '' : `no badge at the marker, ${marker.id}`));
  }

  /** Answers when every mention that stands there has its badge, one, and nothing else has any. */
  settled(): Promise<void> {
    return this.#until(() => {
      const missing = this.#all().filter(({ cell, post }) => badgesIn(cell) !== (post.mention ? 1 : 0));
      return missing.map(({ cell, post }) => `${badgesIn(cell)} badges at ${post.id}`).join(', ');
    });
  }

  /** As the sites navigate: another address, and all that stood there goes. */
  go(path: string): void {
    history.pushState(null, '', path);
    this.clear();
  }

  /** Back to the place before. */
  async back(): Promise<void> {
    const arrived = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    history.back();
    await arrived;
    this.clear();
  }

  clear(): void {
    for (const { cell } of this.#all()) this.#takeAway(cell);
    this.#shown = [];
    this.#marker = null;
  }

  /** How many elements that were taken off the page are still held, by whomever. */
  heldPosts(): number {
    this.#left = this.#left.filter((ref) => ref.deref() !== undefined);
    return this.#left.length;
  }

  /** Posts that had badges of others. */
  wrong(): string[] {
    return [...this.#wrong];
  }

  /** Elements of ours on this page that stand in no post. */
  strays(): string[] {
    const ours = [...document.querySelectorAll('*')].filter(({ localName }) => /rapport/.test(localName));
    return ours
      .filter((one) => !this.#all().some(({ cell }) => cell.contains(one)))
      .map(({ localName }) => localName);
  }

  /** Gives the post's badge a mark to find it by; answers the ids of the mentions that stand there. */
  mentions(): string[] {
    return this.#all().flatMap(({ cell, post }) => {
      const badge = cell.querySelector(BADGE);
      badge?.setAttribute('data-test-of', post.id);
      return post.mention ? post.id : [];
    });
  }

  #all(): Shown[] {
    return this.#marker ? [...this.#shown, this.#marker] : this.#shown;
  }

  #place(post: MadePost): void {
    const oldest = this.#shown.length >= MOUNTED ? this.#shown.shift() : undefined;
    if (oldest && this.#reuse) {
      this.#look.reuse(oldest.cell, post);
      this.#list.append(oldest.cell);
      this.#shown.push({ cell: oldest.cell, post });
      return;
    }
    if (oldest) this.#takeAway(oldest.cell);
    this.#shown.push({ cell: this.#add(post), post });
  }

  #add(post: MadePost): HTMLElement {
    const cell = this.#look.cell(post) as HTMLElement;
    this.#list.append(cell);
    return cell;
  }

  #takeAway(cell: HTMLElement): void {
    cell.remove();
    this.#left.push(new WeakRef(cell));
  }

  #noteWrong(): void {
    for (const { cell, post } of this.#all()) {
      const badges = badgesIn(cell);
      if (badges > (post.mention ? 1 : 0)) this.#wrong.add(`${badges} at ${post.id}`);
    }
  }

  /** Until nothing is missing any more. */
  async #until(missing: () => string): Promise<void> {
    const end = performance.now() + LOST_MS;
    for (let says = missing(); says !== ''; says = missing()) {
      if (performance.now() > end) throw new Error(says);
      await frame();
    }
    this.#noteWrong();
  }
}

function badgesIn(cell: Element): number {
  return cell.getElementsByTagName(BADGE).length;
}

function frame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

declare global {
  interface Window {
    soak: SoakFeed;
    openSoak(options: FeedOptions): void;
  }
}

window.openSoak = (options) => {
  window.soak = new SoakFeed(options);
};
