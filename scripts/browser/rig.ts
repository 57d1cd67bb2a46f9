import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from './find';

/** A running browser with the extension in it; the same for both engines, so that one test serves both. */
export interface Rig {
  name: BrowserName;
  browser: Browser;
  /** Opens a page of ours, `src/popup/index.html`, in a tab; answers when it takes keys and clicks. */
  openExtension(path: string): Promise<Page>;
  /** The open tabs with this in their address. */
  showing(part: string): Promise<Page[]>;
  /** Closes those tabs, also one that the browser opened by itself; says how many there were. */
  closeShowing(part: string): Promise<number>;
  /** Stops the background worker (or event page) as the browser does when it is idle. */
  killWorker(): Promise<void>;
  /** Calls `fn(root, ...args)` in the page with the closed shadow root of the first match of `host`. */
  inShadow<A extends unknown[], R>(
    page: Page,
    host: string,
    fn: (root: ShadowRoot, ...args: A) => R,
    ...args: A
  ): Promise<R>;
  /**
   * As a browser that was just started with this extension (null: bare), in a tenth of the time: every page is
   * closed, what the extension before kept is gone. What web sites kept stays.
   */
  renew(extension: string | null): Promise<void>;
  /** Closes every page. False where another extension was put beside ours since, or ours was taken out. */
  clear(): Promise<boolean>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** A built extension's folder, or null for a bare browser. */
  extension: string | null;
  headless: boolean;
  /** A profile folder that is kept; without one the profile is fresh and thrown away. */
  profile?: string;
  /** The port on this machine through which all of the browser's requests go. */
  proxy?: number;
  width?: number;
  height?: number;
}

/** tsx marks functions with a helper of its own, which does not exist in the page they are sent to. */
export const NAMELESS = 'const __name = (fn) => fn;';

/** Closes these, but for a new blank page: a browser without any ends. */
export async function closePages(browser: Browser, pages: readonly Page[]): Promise<void> {
  await browser.newPage();
  await Promise.all(pages.map((page) => page.close()));
}

/** Waits until a page of ours is there itself: its first sight takes no keys and clicks. See `ui/first-sight`. */
export async function pageItself(page: Page): Promise<void> {
  const before = () => document.querySelector('.first-letters, .first-sight') !== null;
  // The page's own rules allow no polling from inside it.
  while (await page.evaluate(before)) await new Promise((resolve) => setTimeout(resolve, 20));
}
