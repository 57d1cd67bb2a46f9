import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { type MadePost, postMaker } from '../../../scripts/bench/page/feed/made-post';
import type { Rig } from '../../../scripts/browser/rig';
import { serve } from '../../../scripts/browser/serve';
import { classicScript } from '../editors/bundle';
import { until } from '../journey/until';
import type { FeedOptions, SoakFeed } from './feed';

const STYLE = `
  body { margin: 0; font: 15px/20px sans-serif; }
  #feed > * { display: block; width: 600px; height: 240px; overflow: hidden; }
  [role="group"], .row { display: flex; justify-content: space-between; position: relative; }
  svg { width: 18px; height: 18px; }
`;
const ORIGINS = { x: 'https://x.com', facebook: 'https://www.facebook.com' };
const PLACES = {
  x: ['/home', '/explore', '/i/lists/4', '/marta_oyelaran', '/search?q=oak'],
  facebook: ['/', '/groups/oakandash', '/marta.oyelaran', '/search/posts?q=oak'],
};
const SCREEN = 22;
/** A tab's posts are its own. */
const APART = 1_000_000n;

/** A tab that somebody reads, and all that was ever on its screen. */
export class SoakTab {
  /** The mentions that were on screen, by the key under which they are to be kept. */
  readonly mentions = new Map<string, MadePost>();
  posts = 0;
  readonly #next: () => MadePost;
  readonly #marker: MadePost;
  #places = 0;
  /** What stood here last, and at the place before. */
  #screen: MadePost[] = [];
  #before: MadePost[] = [];

  private constructor(
    readonly page: Page,
    readonly options: FeedOptions,
    number: number,
  ) {
    const made = postMaker(number + 1, 0.1);
    this.#next = () => {
      const post = made();
      return { ...post, id: String(BigInt(post.id) + BigInt(number) * APART) };
    };
    this.#marker = this.#aMention();
  }

  static async open(rig: Rig, number: number, options: FeedOptions): Promise<SoakTab> {
    const page = await rig.browser.newPage();
    const script = await classicScript(fileURLToPath(new URL('./feed.ts', import.meta.url)));
    await serve(page, ({ pathname }) =>
      pathname.endsWith('.ico')
        ? null
        : `<!doctype html><html lang="en"><meta charset="utf-8"><title>Home</title><style>${STYLE}</style><body><script>${script}</script>`,
    );
    const tab = new SoakTab(page, options, number);
    await tab.load();
    return tab;
  }

  /** Loads the page anew, at its next place. */
  async load(): Promise<void> {
    await this.page.goto(ORIGINS[this.options.site] + this.#nextPlace());
    await this.page.evaluate((options) => window.openSoak(options), this.options);
  }

  async toFront(): Promise<void> {
    await this.page.bringToFront();
    await until('the tab in front', () => this.page.evaluate(() => !document.hidden));
  }

  /** Reads so many screens. `known` are posts that were on screen before, here or elsewhere. */
  async read(screens: number, known: readonly MadePost[] = []): Promise<void> {
    for (let screen = 0; screen < screens; screen++) {
      const fresh = Array.from({ length: SCREEN }, this.#next);
      this.#screen = screen === 0 ? [...known, ...fresh] : fresh;
      this.#note(...this.#screen, this.#marker);
      await this.#call((feed, posts, marker) => feed.show(posts, marker), this.#screen, this.#marker);
    }
  }

  go(): Promise<void> {
    this.#before = this.#screen;
    return this.#call((feed, path) => feed.go(path), this.#nextPlace());
  }

  /** To the place before, which shows again what stood there. */
  async back(): Promise<void> {
    await this.#call((feed) => feed.back());
    const there = this.#before;
    this.#before = this.#screen;
    await this.read(1, there);
  }

  settled(): Promise<void> {
    return this.#call((feed) => feed.settled());
  }

  clear(): Promise<void> {
    return this.#call((feed) => feed.clear());
  }

  strays(): Promise<string[]> {
    return this.#call((feed) => feed.strays());
  }

  wrong(): Promise<string[]> {
    return this.#call((feed) => feed.wrong());
  }

  heldPosts(): Promise<number> {
    return this.#call((feed) => feed.heldPosts());
  }

  mentionsThere(): Promise<string[]> {
    return this.#call((feed) => feed.mentions());
  }

  /** Stands in all of this tab's addresses and in no other's. */
  get mark(): string {
    return `n=${this.#marker.id}-`;
  }

  url(): Promise<string> {
    return this.page.evaluate(() => location.href);
  }

  #call<A extends unknown[], R>(
    fn: (feed: SoakFeed, ...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<Awaited<R>> {
    return this.page.evaluate(`(${fn.toString()})(window.soak, ...${JSON.stringify(args)})`) as Promise<
      Awaited<R>
    >;
  }

  #note(...posts: MadePost[]): void {
    this.posts += posts.length;
    for (const post of posts) if (post.mention) this.mentions.set(`${this.options.site}:${post.id}`, post);
  }

  #aMention(): MadePost {
    for (;;) {
      const post = this.#next();
      if (post.mention) return post;
    }
  }

  /** Another address each time, so that tabs can be told apart by it. */
  #nextPlace(): string {
    const places = PLACES[this.options.site];
    const path = places[this.#places % places.length] ?? '/';
    const separator = path.includes('?') ? '&' : '?';
    return `${path}${separator}${this.mark}${this.#places++}`;
  }
}
