import { facebookLook } from './facebook-look';
import { part } from './look';
import { type MadePost, postMaker } from './made-post';
import { xLook } from './x-look';

const LOOKS = { x: xLook, facebook: facebookLook };
const BADGE = 'rapport-badge';
/** What is out of sight stays on the page for this many posts. */
const MOUNTED = 30;
/** A mark stands in the trace after so many posts. */
const MARK_EVERY = 100;
const MARK = 'bench:';
const HEIGHT = 240;

/** remove: the oldest go · reuse: their elements show the new ones · keep: everything stays. */
export type Recycling = 'remove' | 'reuse' | 'keep';

export interface FeedOptions {
  site: keyof typeof LOOKS;
  recycling: Recycling;
  /** How many of its posts name the user, of one. */
  mentions: number;
  seed: number;
}

/** Which badges stood where, when posts left the page. */
export interface Badged {
  mentions: number;
  /** Mentions that carried their badge. */
  badged: number;
  /** Others that carried one. */
  wrong: number;
}

interface Shown {
  cell: HTMLElement;
  post: MadePost;
}

/** The feed in the page: adds posts below, takes the oldest away, and stands scrolled to the newest. */
export class Feed {
  added = 0;
  readonly badged: Badged = { mentions: 0, badged: 0, wrong: 0 };
  readonly #look;
  readonly #next: () => MadePost;
  readonly #list: HTMLElement;
  readonly #recycling: Recycling;
  #shown: Shown[] = [];

  constructor({ site, recycling, mentions, seed }: FeedOptions) {
    this.#look = LOOKS[site];
    this.#recycling = recycling;
    this.#next = postMaker(seed, mentions);
    document.body.innerHTML = this.#look.page;
    this.#list = part(document.body, '#feed') as HTMLElement;
  }

  /** Adds the next posts, or one that is given. Returns the last one's cell. */
  add(count: number, make = this.#next): HTMLElement {
    // Before the page changes: so nothing of the page's own lays it out before the coach has its turn.
    scrollTo(0, this.added * HEIGHT - innerHeight);
    let cell: HTMLElement | undefined;
    for (let at = 0; at < count; at++) {
      cell = this.#place(make());
      if (++this.added % MARK_EVERY === 0) this.mark();
    }
    this.#list.style.height = `${this.added * HEIGHT}px`;
    if (!cell) throw new Error('nothing added');
    return cell;
  }

  /** Says in the trace how many posts there were. */
  mark(): void {
    performance.mark(`${MARK}${this.added}`);
  }

  /** Looks at the badges of what still stands there. */
  settle(): Badged {
    for (const shown of this.#shown) this.#count(shown);
    return this.badged;
  }

  #place(post: MadePost): HTMLElement {
    const full = this.#recycling !== 'keep' && this.#shown.length >= MOUNTED;
    const oldest = full ? this.#shown.shift() : undefined;
    if (oldest) this.#count(oldest);
    const reused = this.#recycling === 'reuse' ? oldest?.cell : undefined;
    const cell = reused ?? (this.#look.cell(post) as HTMLElement);
    if (reused) this.#look.reuse(reused, post);
    cell.style.transform = `translateY(${this.added * HEIGHT}px)`;
    if (!reused) this.#list.append(cell);
    if (!reused) oldest?.cell.remove();
    this.#shown.push({ cell, post });
    return cell;
  }

  #count({ cell, post }: Shown): void {
    const badge = cell.getElementsByTagName(BADGE).length > 0;
    if (post.mention) this.badged.mentions++;
    if (badge && post.mention) this.badged.badged++;
    if (badge && !post.mention) this.badged.wrong++;
  }
}
