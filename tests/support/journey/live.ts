import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Rig } from '../../../scripts/browser/rig';
import { serve } from '../../../scripts/browser/serve';
import { editorBundle } from '../editors/bundle';
import type { MountedEditor } from '../editors/mounted';

const LIVE = path.resolve(import.meta.dirname, '../../pages/live');

/** What the live pages in tests/pages/live tell a test about themselves. */
export interface LiveX {
  clicks: { send: number; like: number; reply: number };
  shortcuts: string[];
  editors(): string[];
  stream(posts: LivePost[]): void;
  append(posts: LivePost[]): void;
  recycle(id: string, post: LivePost): void;
  rewrite(id: string, post: LivePost): void;
  modal(id: string | null): void;
  go(path: string): void;
  onPaste(act: (editor: MountedEditor) => void): void;
  redrawRow(id: string): void;
}
export interface LivePost {
  id: string | null;
  handle: string;
  name: string;
  at?: string;
  text: string;
  promoted?: boolean;
  replyTo?: string;
}
export interface LiveFacebook {
  clicks: { like: number; share: number; reply: number };
  sent: string[];
  editors(): string[];
}

/** A working X of our own making, with the real Draft.js, at its real address. */
export async function openLiveX(
  rig: Rig,
  url = 'https://x.com/home',
  before = '',
  onRequest: (address: string) => void = () => undefined,
): Promise<Page> {
  // `before` is script of the page's own that runs before anything of ours.
  const html = readFileSync(path.join(LIVE, 'x.html'), 'utf8').replace(
    '<head>',
    `<head><script>${before}</script>`,
  );
  return open(rig, url, html, await editorBundle('draft'), onRequest);
}

/** A working Facebook page of our own making, with the real Lexical, at its real address. */
export async function openLiveFacebook(
  rig: Rig,
  url = 'https://www.facebook.com/HartwellFurniture',
): Promise<Page> {
  return open(
    rig,
    url,
    readFileSync(path.join(LIVE, 'facebook.html'), 'utf8'),
    await editorBundle('lexical'),
  );
}

async function open(
  rig: Rig,
  url: string,
  html: string,
  editor: string,
  onRequest: (address: string) => void = () => undefined,
): Promise<Page> {
  const page = await rig.browser.newPage();
  page.on('request', (request) => onRequest(request.url()));
  await serve(page, ({ pathname }) => {
    if (pathname === '/editor.js') return { body: editor, contentType: 'text/javascript' };
    return pathname.endsWith('.ico') ? null : html;
  });
  await page.goto(url);
  return page;
}

/** Runs in the live page: `window.live`. */
export function live<T>(page: Page, read: (live: T) => unknown): Promise<unknown> {
  return page.evaluate(`(${read.toString()})(window.live)`);
}
