import type { Post } from '../domain/model';
import type { PostKey } from '../domain/post-key';
import { ask } from '../messaging/ask';
import type { Site, Viewer } from '../sites/site';
import type { MentionsOnPage } from './mentions-on-page';

interface Parts {
  document: Document;
  site: Site;
  mentions: MentionsOnPage;
  /** The background said what these are. */
  learnt(keys: ReadonlySet<PostKey>): void;
  /** Some could not be asked about; they will be when the page is read again. */
  failed(): void;
  /** The extension this script belongs to is gone. */
  gone(): void;
  signal: AbortSignal;
}

/** The most posts in one message; a page rarely holds more, and one batch costs what one post does. */
const BATCH = 100;
/** Posts that could not be asked about (the background failed, the disk is full) are asked about again. */
const RETRY_MS = 15_000;
/** Who is logged in may stand on the page only once it is complete. */
const ANONYMOUS_MS = 5_000;

/** Asks the background about posts, in batches: one after the other, since an older answer must not overwrite a newer one. */
export class Sender {
  #waiting: Post[] = [];
  #sending = false;
  #viewer: Viewer | null = null;
  #lookedAt = Number.NEGATIVE_INFINITY;
  #again: ReturnType<typeof setTimeout> | null = null;

  constructor(private readonly parts: Parts) {
    parts.signal.addEventListener('abort', () => {
      if (this.#again !== null) clearTimeout(this.#again);
    });
  }

  send(posts: readonly Post[]): void {
    this.#waiting.push(...posts);
    if (this.#sending || this.#waiting.length === 0) return;
    this.#run().catch((error) => console.error('Rapport:', error));
  }

  /** The page is another: somebody else may be logged in. */
  moved(): void {
    this.#viewer = null;
    this.#lookedAt = Number.NEGATIVE_INFINITY;
  }

  async #run(): Promise<void> {
    const { site, mentions, learnt, failed, gone, signal } = this.parts;
    this.#sending = true;
    try {
      while (this.#waiting.length > 0) {
        const posts = this.#waiting.splice(0, BATCH);
        // Without the signal: to listen to it costs a fifth of the message, and what comes too late is let go below.
        const reply = await ask('posts.seen', { site: site.id, viewer: this.#who(), posts });
        if (signal.aborted) return;
        if (reply.ok) learnt(mentions.learn(posts, reply.answer.badges));
        else if (reply.why === 'gone') return gone();
        else {
          mentions.unsend(posts);
          // A quiet page would never be looked at again.
          this.#again ??= setTimeout(() => {
            this.#again = null;
            failed();
          }, RETRY_MS);
        }
      }
    } finally {
      this.#sending = false;
    }
  }

  /** Looked up once for a page: Facebook says it in a script of a hundred thousand letters. */
  #who(): Viewer {
    const known = this.#viewer;
    if (known && (known.handle !== null || performance.now() - this.#lookedAt < ANONYMOUS_MS)) return known;
    this.#lookedAt = performance.now();
    this.#viewer = this.parts.site.viewer(this.parts.document);
    return this.#viewer;
  }
}
