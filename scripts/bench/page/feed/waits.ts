import type { Feed } from './feed';
import { postMaker } from './made-post';

const BADGE = 'rapport-badge';
/** A badge that has not come by then is none. */
const LOST_MS = 5_000;

/** A post that names the user comes into view: milliseconds until its badge stands there, or null. */
export function badgeWait(feed: Feed, seed: number): Promise<number | null> {
  const make = postMaker(seed, 0.1);
  const id = String(3_000_000_000_000_000_000n + BigInt(seed));
  return new Promise((resolve) => {
    // In no step with the frames.
    setTimeout(() => {
      const began = performance.now();
      const cell = feed.add(1, () => {
        for (;;) {
          const post = make();
          if (post.mention) return { ...post, id, text: `${post.text} ${seed}` };
        }
      });
      const end = (wait: number | null): void => {
        observer.disconnect();
        clearTimeout(lost);
        resolve(wait);
      };
      const observer = new MutationObserver(() => {
        if (cell.getElementsByTagName(BADGE).length > 0) end(performance.now() - began);
      });
      observer.observe(cell, { childList: true, subtree: true });
      const lost = setTimeout(() => end(null), LOST_MS);
    }, Math.random() * 30);
  });
}
