import type { Page } from 'puppeteer-core';

type Truthy<T> = Exclude<T, false | null | undefined | 0 | ''>;

/** Waits until something is true; says what it waited for when it never is. Returns the truthy value. */
export async function until<T>(what: string, look: () => Promise<T>, ms = 15_000): Promise<Truthy<T>> {
  const end = Date.now() + ms;
  let last: unknown;
  do {
    try {
      const found = await look();
      if (found) return found as Truthy<T>;
      last = found;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  } while (Date.now() < end);
  throw new Error(
    `waited ${ms} ms for ${what}; last: ${last instanceof Error ? last.message : String(last)}`,
  );
}

/** Where to click, in px of the window. */
interface Point {
  x: number;
  y: number;
}

/** Waits until something is there, and at rest for a frame but for a pixel: what still moves is missed by a click. */
export function untilStill(what: string, look: () => Promise<Point | null>): Promise<Point> {
  return until(what, async () => {
    const first = await look();
    if (!first) return null;
    await new Promise((resolve) => setTimeout(resolve, 20));
    const second = await look();
    return second && Math.hypot(second.x - first.x, second.y - first.y) < 2 ? second : null;
  });
}

/** What `read` answers once it answers the same for a while: on a busy machine a panel is placed some frames late. */
export async function atRest<T>(read: () => Promise<T>): Promise<T> {
  let last = JSON.stringify(await read());
  return until('something at rest', async () => {
    await new Promise((resolve) => setTimeout(resolve, 250));
    const now = await read();
    const same = JSON.stringify(now) === last;
    last = JSON.stringify(now);
    return same ? { now } : null;
  }).then(({ now }) => now);
}

/** Waits until what the page changed so far was drawn: what is measured then is what a user sees. */
export function frameDrawn(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((drawn) => {
        requestAnimationFrame(() => requestAnimationFrame(() => drawn()));
      }),
  );
}
