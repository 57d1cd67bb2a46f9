import type { Page } from 'puppeteer-core';
import type { Rig } from '../../browser/rig';
import { serve } from '../../browser/serve';
import type { FeedOptions } from './feed/feed';
import type { Stage } from './stage';

/** What `feed/main.ts` offers in the page. */
declare global {
  const FEED: typeof import('./feed/main');
}

const ADDRESSES = { x: 'https://x.com/home', facebook: 'https://www.facebook.com/' };
/** Sized and placed as the sites do; the pictures have no files. */
const STYLE = `
  body { margin: 0; font: 15px/20px sans-serif; }
  div { box-sizing: border-box; }
  #feed { position: relative; width: 600px; margin: 0 auto; }
  #feed > * { position: absolute; width: 600px; height: 240px; contain: strict; border-bottom: 1px solid #eee; }
  .cols { display: flex; gap: 12px; }
  .main { flex: 1; min-width: 0; }
  .media { height: 90px; overflow: hidden; }
  .media i { display: inline-block; width: 20px; height: 20px; background: #cdd; }
  [role="group"], .row { display: flex; justify-content: space-between; position: relative; }
  svg { width: 18px; height: 18px; }
`;
/** Content scripts start when the page is idle. */
const IDLE_MS = 1_500;

/** A page at the site's own address in which the feed is about to begin. */
export async function openFeed(rig: Rig, { feed }: Stage, options: FeedOptions): Promise<Page> {
  const page = await rig.browser.newPage();
  await serve(page, ({ pathname }) =>
    pathname.endsWith('.ico')
      ? null
      : `<!doctype html><html lang="en"><meta charset="utf-8"><title>Home</title><style>${STYLE}</style><body><script>${feed}</script>`,
  );
  await page.goto(ADDRESSES[options.site]);
  await page.evaluate((options) => FEED.open(options), options);
  await pause(IDLE_MS);
  return page;
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
