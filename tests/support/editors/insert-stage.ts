import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../../scripts/browser/find';
import type { Rig } from '../../../scripts/browser/rig';
import { serve } from '../../../scripts/browser/serve';
import { lend } from '../lend';
import { editorBundle } from './bundle';
import { insertExtension } from './insert-extension';
import type { MountOptions } from './mounted';

export const SITES = {
  x: { mount: 'mountDraft', url: 'https://x.com/home', box: '[data-testid="tweetTextarea_0"]' },
  facebook: {
    mount: 'mountLexical',
    url: 'https://www.facebook.com/',
    box: 'form[role="presentation"] [role="textbox"][contenteditable][data-lexical-editor]',
  },
} as const;

export type StageSite = keyof typeof SITES;

declare global {
  interface Window {
    /** Events only a page made by hand would see: keys, clicks and submits that no person caused. */
    forged: string[];
  }
}

/** A browser with the insert extension, and a page at a site's address with its real editor in it. */
export interface Stage {
  rig: Rig;
  page: Page;
  /** A fresh page; `poison` is a script that runs before anything of ours. */
  open(site: StageSite, options?: { poison?: string }): Promise<void>;
  /** A whole page of html at the site's address. */
  show(site: StageSite, page: string): Promise<void>;
  mount(site: StageSite, options?: MountOptions): Promise<void>;
  /** The text in the editor's own state. */
  state(): Promise<string>;
  press(...keys: ('Control' | 'Home' | 'End' | 'ArrowRight' | 'z')[]): Promise<void>;
  close(): Promise<void>;
}

export async function stage(browser: BrowserName): Promise<Stage> {
  const extension = await insertExtension(browser);
  const rig = await lend(browser, extension.folder);
  const page = await rig.browser.newPage();
  const scripts = new Map([
    ['/draft.js', await editorBundle('draft')],
    ['/lexical.js', await editorBundle('lexical')],
  ]);
  let html = '';
  await serve(page, (url) => {
    const script = scripts.get(url.pathname);
    // Everything else a saved page asks for is missing here, as it is on the web by now.
    if (script === undefined)
      return url.href === SITES.x.url || url.href === SITES.facebook.url ? html : null;
    return { body: script, contentType: 'text/javascript; charset=utf-8' };
  });

  async function show(site: StageSite, given: string): Promise<void> {
    html = given;
    await page.goto(SITES[site].url);
    await page.waitForSelector('html[data-test-insert]');
  }

  return {
    rig,
    page,
    show,
    async open(site, { poison = '' } = {}) {
      await show(
        site,
        `<!doctype html><meta charset="utf-8"><title>${site}</title><script>${WATCH}${poison}</script>
        <input id="elsewhere"><div id="host"></div>
        <script src="/${site === 'x' ? 'draft' : 'lexical'}.js"></script>`,
      );
    },
    async mount(site, options = {}) {
      await page.evaluate(
        (mount, given) => {
          window.editor?.unmount();
          const host = document.createElement('div');
          document.getElementById('host')?.replaceChildren(host);
          window.editor = window[mount](host, given);
        },
        SITES[site].mount,
        options,
      );
    },
    state: () => page.evaluate(() => window.editor?.text() ?? 'no editor'),
    async press(...keys) {
      for (const key of keys) await page.keyboard.down(key);
      for (const key of keys.reverse()) await page.keyboard.up(key);
    },
    async close() {
      await rig.close();
      await extension.remove();
    },
  };
}

/** Notes what a script of ours must never do to a page. Runs in the page, before anything else. */
const WATCH = `
  window.forged = [];
  for (const type of ['keydown', 'keypress', 'keyup', 'click', 'submit', 'pointerdown', 'mousedown'])
    addEventListener(type, (event) => { if (!event.isTrusted) forged.push(type); }, true);
`;
