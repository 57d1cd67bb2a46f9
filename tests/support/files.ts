import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from './journey/until';

/** A file on disk for a test to choose. Answers where it is. */
export function makeFile(name: string, content: string | Uint8Array): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'rapport-test-')), name);
  writeFileSync(file, content);
  return file;
}

/** Chooses a file in the page's own file field, as the browser's dialogue does. */
export async function chooseFile(page: Page, file: string): Promise<void> {
  const input = (await page.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement> | null;
  if (!input) throw new Error('no file field');
  await input.uploadFile(file);
}

/** Drags a file over an element and drops it there, as a hand does. Chromium only: WebDriver BiDi drags no files. */
export async function dropFile(page: Page, file: string, selector: string): Promise<void> {
  const element = await page.waitForSelector(selector);
  await element?.scrollIntoView();
  const box = await element?.boundingBox();
  if (!box) throw new Error(`${selector} is not to be seen`);
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  const devtools = await page.createCDPSession();
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await devtools.send('Input.dispatchDragEvent', { type, ...at, data });
  }
  await devtools.detach();
}

/** From now on, what the page would save to disk is kept in the page, for `savedFile`. */
export async function catchDownloads(page: Page): Promise<void> {
  await page.evaluate(() => {
    const saved: { name: string; blob: Blob }[] = [];
    const blobs = new Map<string, Blob>();
    Object.assign(globalThis, { saved });
    const made = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const url = made(blob);
      blobs.set(url, blob);
      return url;
    };
    HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
      const blob = blobs.get(this.href);
      if (blob && this.download) saved.push({ name: this.download, blob });
    };
  });
}

/** The file that the page saved last whose name ends so; waits for it. */
export async function savedFile(page: Page, ending: string): Promise<{ name: string; bytes: Buffer }> {
  const found = await until(`a saved ${ending}`, () =>
    page.evaluate(async (ending) => {
      const { saved } = globalThis as unknown as { saved: { name: string; blob: Blob }[] };
      const last = saved.findLast(({ name }) => name.endsWith(ending));
      if (!last) return null;
      const bytes = new Uint8Array(await last.blob.arrayBuffer());
      return {
        name: last.name,
        base64: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')),
      };
    }, ending),
  );
  return { name: found.name, bytes: Buffer.from(found.base64, 'base64') };
}
