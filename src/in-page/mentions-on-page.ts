import type { Post } from '../domain/model';
import { type PostKey, postKey } from '../domain/post-key';
import type { BadgeFacts } from '../messaging/protocol';
import type { ReadPost } from '../sites/site';
import { PostsOnPage } from './posts-on-page';
import { Recent } from './recent';

/** A mention that stands on the page now. */
export interface MentionOnPage {
  read: ReadPost;
  facts: BadgeFacts;
}

/** Those that are scrolled back to; of a post that was forgotten the background is asked again. */
const REMEMBERED = 1_000;

/** Which posts were already sent to the background, what it said of them, and which mentions stand on the page. */
export class MentionsOnPage {
  readonly #posts = new PostsOnPage();
  readonly #sent = new Recent<string>(REMEMBERED);
  readonly #facts = new Recent<BadgeFacts>(REMEMBERED);
  /** How many questions about a post are under way. */
  readonly #asked = new Map<PostKey, number>();
  /** Mentions that stood on the page when they were asked for last, and what showed them. */
  readonly #standing = new Map<PostKey, WeakRef<ReadPost>>();

  /** Takes in a look at the page: which posts are to be asked about, and the keys of all that may be drawn anew. */
  take(units: readonly Element[], posts: readonly ReadPost[]): { fresh: Post[]; concerned: Set<PostKey> } {
    const concerned = this.#posts.take(units, posts);
    const fresh: Post[] = [];
    for (const read of posts) {
      const { post } = read;
      const key = postKey(post);
      // Of several places the one that the user sees counts: a copy may say less of the post.
      if (this.#posts.get(key) !== read) continue;
      const print = fingerprint(post);
      if (this.#sent.get(key) === print) {
        this.#forgetUnlessMention(key);
        continue;
      }
      this.#sent.set(key, print);
      this.#asked.set(key, (this.#asked.get(key) ?? 0) + 1);
      fresh.push(post);
    }
    return { fresh, concerned };
  }

  /** Posts whose sending failed are sent again with the next look. */
  unsend(posts: readonly Post[]): void {
    for (const key of posts.map(postKey)) {
      this.#sent.delete(key);
      this.#answered(key);
    }
  }

  /**
   * Takes in the background's answer for `asked`: a post it is silent about is no mention (any more). It also tells of
   * others that changed by it, as a post does that the user's own reply answers. Returns the keys of all these.
   */
  learn(asked: readonly Post[], badges: readonly BadgeFacts[]): Set<PostKey> {
    const keys = asked.map(postKey);
    for (const key of keys) {
      this.#answered(key);
      this.#facts.delete(key);
    }
    for (const facts of badges) this.#facts.set(facts.key, facts);
    for (const key of keys) this.#forgetUnlessMention(key);
    return new Set([...keys, ...badges.map(({ key }) => key)]);
  }

  /** Forgets what was sent, so that everything that is read again is asked for again (settings may have changed). */
  askAgain(): void {
    this.#sent.clear();
  }

  post(key: PostKey): ReadPost | undefined {
    return this.#posts.get(key);
  }

  facts(key: PostKey): BadgeFacts | undefined {
    return this.#facts.get(key);
  }

  /** The mention if it stands on the page and was not dismissed. */
  mention(key: PostKey): MentionOnPage | null {
    const found = this.#find(key);
    if (found) this.#standing.set(key, new WeakRef(found.read));
    else this.#standing.delete(key);
    return found;
  }

  /** The mentions on the page, in page order. */
  list(): MentionOnPage[] {
    const found = [...this.#standing.keys()].flatMap((key) => this.#find(key) ?? []);
    return found.sort((a, b) => (precedes(a.read.element, b.read.element) ? -1 : 1));
  }

  /** The keys of mentions that no longer stand where they did: off the page, or in another place that shows them. */
  displaced(): PostKey[] {
    const standing = [...this.#standing].filter(([key, read]) => this.#find(key)?.read !== read.deref());
    return standing.map(([key]) => key);
  }

  #answered(key: PostKey): void {
    const left = (this.#asked.get(key) ?? 0) - 1;
    if (left > 0) this.#asked.set(key, left);
    else this.#asked.delete(key);
  }

  /** While it is asked about it may become one. */
  #forgetUnlessMention(key: PostKey): void {
    if (!this.#facts.has(key) && !this.#asked.has(key)) this.#posts.forget(key);
  }

  #find(key: PostKey): MentionOnPage | null {
    const facts = this.#facts.get(key);
    const read = facts && facts.status !== 'dismissed' ? this.#posts.get(key) : undefined;
    return facts && read ? { read, facts } : null;
  }
}

function precedes(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Changes when a post is read differently: "Show more" opened, a parent became known. */
function fingerprint(post: Post): string {
  return `${post.text.length}|${post.author.name}|${post.answers?.id ?? ''}|${post.answers?.author?.handle ?? ''}|${post.promoted}|${post.venue ?? ''}`;
}
