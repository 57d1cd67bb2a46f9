import type { Post } from '../domain/model';
import { type PostKey, postKey } from '../domain/post-key';
import type { BadgeFacts } from '../messaging/protocol';
import type { ReadPost } from '../sites/site';
import { Recent } from './recent';

/** A mention that stands on the page now. */
export interface MentionOnPage {
  read: ReadPost;
  facts: BadgeFacts;
}

/** More posts than anybody scrolls past in a day's tab. */
const REMEMBERED = 5_000;

/**
 * Which posts are on the page, which were already sent to the background, and what it said of them.
 * Elements are held only as long as the last look saw them.
 */
export class MentionsOnPage {
  #onPage = new Map<PostKey, ReadPost>();
  readonly #sent = new Recent<string>(REMEMBERED);
  readonly #facts = new Recent<BadgeFacts>(REMEMBERED);

  /** Takes in a look at the page; returns the posts that are new or whose reading changed. */
  take(posts: ReadPost[]): Post[] {
    this.#onPage = new Map(posts.map((read) => [postKey(read.post), read]));
    const fresh: Post[] = [];
    for (const [key, { post }] of this.#onPage) {
      const print = fingerprint(post);
      if (this.#sent.get(key) === print) continue;
      this.#sent.set(key, print);
      fresh.push(post);
    }
    return fresh;
  }

  /** Posts whose sending failed are sent again with the next look. */
  unsend(posts: Post[]): void {
    for (const post of posts) this.#sent.set(postKey(post), '');
  }

  /** Takes in the background's answer for `asked`: a post it is silent about is no mention (any more). */
  learn(asked: Post[], badges: BadgeFacts[]): void {
    for (const post of asked) this.#facts.delete(postKey(post));
    for (const facts of badges) this.#facts.set(facts.key, facts);
  }

  /** Forgets what was sent, so that everything in view is asked for again (settings may have changed). */
  askAgain(): void {
    this.#sent.clear();
  }

  post(key: PostKey): ReadPost | undefined {
    return this.#onPage.get(key);
  }

  facts(key: PostKey): BadgeFacts | undefined {
    return this.#facts.get(key);
  }

  /** Mentions on the page, in page order. Dismissed ones are not shown. */
  list(): MentionOnPage[] {
    const found: MentionOnPage[] = [];
    for (const [key, read] of this.#onPage) {
      const facts = this.#facts.get(key);
      if (facts && facts.status !== 'dismissed') found.push({ read, facts });
    }
    return found;
  }
}

/** Changes when a post is read differently: "Show more" opened, a parent became known. */
function fingerprint(post: Post): string {
  return `${post.text.length}|${post.author.name}|${post.answers?.id ?? ''}|${post.answers?.author?.handle ?? ''}|${post.promoted}|${post.venue ?? ''}`;
}
