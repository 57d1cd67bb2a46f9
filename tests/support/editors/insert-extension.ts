import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../../scripts/browser/find';
import { FIREFOX_ID } from '../../../scripts/firefox-manifest';
import { classicScript } from './bundle';
import type { Answered, Ask } from './insert-content';

const HOSTS = ['https://x.com/*', 'https://www.facebook.com/*'];

/** Writes a small extension whose only content script is the shipped insertText. The caller removes it. */
export async function insertExtension(
  browser: BrowserName,
): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'rapport-insert-'));
  const script = await classicScript(fileURLToPath(new URL('./insert-content.ts', import.meta.url)));
  const manifest = {
    manifest_version: 3,
    name: 'Insert text',
    version: '1',
    host_permissions: HOSTS,
    content_scripts: [{ matches: HOSTS, js: ['content.js'] }],
    background: browser === 'firefox' ? { scripts: ['background.js'] } : { service_worker: 'background.js' },
    ...(browser === 'firefox' ? { browser_specific_settings: { gecko: { id: FIREFOX_ID } } } : {}),
  };
  await Promise.all([
    writeFile(path.join(folder, 'manifest.json'), JSON.stringify(manifest)),
    writeFile(path.join(folder, 'content.js'), script),
    writeFile(path.join(folder, 'background.js'), ''),
  ]);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Has the content script insert `text` into the first match of `selector`, and waits for its answer. */
export async function askInsert(
  page: Page,
  selector: string,
  text: string,
  more: Partial<Pick<Ask, 'abort' | 'twice'>> = {},
): Promise<Answered> {
  const ask: Ask = { selector, text, abort: 'never', twice: false, ...more };
  const answer = await page.evaluate(
    (detail) =>
      new Promise<string>((resolve) => {
        document.addEventListener(
          'test-inserted',
          (event) => resolve((event as CustomEvent<string>).detail),
          { once: true },
        );
        document.dispatchEvent(new CustomEvent('test-insert', { detail }));
      }),
    JSON.stringify(ask),
  );
  return JSON.parse(answer);
}
