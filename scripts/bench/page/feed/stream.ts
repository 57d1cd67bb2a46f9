import type { Feed } from './feed';

/** What the page itself noticed of its frames while posts streamed in. */
export interface Frames {
  shown: number;
  /** Frames of a sixtieth of a second that went by without one. */
  dropped: number;
}

const FRAME_MS = 1000 / 60;

/** Adds posts frame by frame, so many a second, until the feed has had `until`. */
export function stream(feed: Feed, until: number, perSecond: number): Promise<Frames> {
  return new Promise((resolve) => {
    const frames: Frames = { shown: 0, dropped: 0 };
    let last = 0;
    let owed = 0;
    requestAnimationFrame(function frame(now) {
      if (last > 0) {
        frames.shown++;
        frames.dropped += Math.max(0, Math.round((now - last) / FRAME_MS) - 1);
        // After a stop what was missed is not made up for at once.
        owed += (Math.min(now - last, 3 * FRAME_MS) / 1000) * perSecond;
      }
      last = now;
      const count = Math.min(Math.floor(owed), until - feed.added);
      owed -= count;
      if (count > 0) feed.add(count);
      if (feed.added < until) requestAnimationFrame(frame);
      else resolve(frames);
    });
  });
}
