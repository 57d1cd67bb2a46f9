import { type Badged, Feed, type FeedOptions } from './feed';
import { type Frames, stream } from './stream';
import { badgeWait } from './waits';

/** What the bench asks of its page, as `FEED`. */
let feed: Feed | undefined;

function theFeed(): Feed {
  if (!feed) throw new Error('no feed was opened');
  return feed;
}

export function open(options: FeedOptions): void {
  feed = new Feed(options);
}

export function mark(): void {
  theFeed().mark();
}

export function run(until: number, perSecond: number): Promise<Frames> {
  return stream(theFeed(), until, perSecond);
}

export function add(count: number): void {
  theFeed().add(count);
}

/** Adds posts where no frame comes and timers are slowed down: message by message. */
export function addBehind(count: number, atOnce: number): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    let added = 0;
    port1.onmessage = () => {
      theFeed().add(atOnce);
      added += atOnce;
      if (added < count) port2.postMessage(0);
      else resolve();
    };
    port2.postMessage(0);
  });
}

export function settle(): Badged {
  return theFeed().settle();
}

export function wait(seed: number): Promise<number | null> {
  return badgeWait(theFeed(), seed);
}
