import type { Page } from 'puppeteer-core';
import type { Rig } from '../../scripts/browser/rig';
import { until } from './journey/until';

/** The page and the background find the disk full: whatever they write fails as the browsers let it fail. */
export async function fillDisk(rig: Rig, page: Page): Promise<void> {
  await page.evaluate(fill);
  if (rig.name === 'firefox') await page.evaluate(fillBackground);
  else await (await worker(rig, page)).evaluate(fill);
}

/** There is room again. */
export async function freeDisk(rig: Rig, page: Page): Promise<void> {
  await page.evaluate(free);
  if (rig.name === 'firefox') await page.evaluate(freeBackground);
  else await (await worker(rig, page)).evaluate(free);
}

function worker(rig: Rig, page: Page) {
  return until('the background', async () => {
    // It sleeps when nobody asks it anything.
    await page.evaluate(() => (globalThis as unknown as WakeApi).chrome.runtime.sendMessage('wake'));
    const target = rig.browser.targets().find((one) => one.type() === 'service_worker');
    return (await target?.worker()) ?? null;
  });
}

interface WakeApi {
  chrome: { runtime: { sendMessage(message: string): Promise<unknown> } };
}

interface Fillable {
  IDBObjectStore: typeof IDBObjectStore;
  DOMException: typeof DOMException;
  Storage?: typeof Storage;
  freeDisk?: () => void;
}

function fill(): void {
  const scope = globalThis as Fillable;
  if (scope.freeDisk) return;
  const full = (): never => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  const { put, add } = scope.IDBObjectStore.prototype;
  const setItem = scope.Storage?.prototype.setItem;
  Object.assign(scope.IDBObjectStore.prototype, { put: full, add: full });
  if (scope.Storage) Object.assign(scope.Storage.prototype, { setItem: full });
  scope.freeDisk = () => {
    delete scope.freeDisk;
    Object.assign(scope.IDBObjectStore.prototype, { put, add });
    if (scope.Storage) Object.assign(scope.Storage.prototype, { setItem });
  };
}

function free(): void {
  (globalThis as Fillable).freeDisk?.();
}

interface BackgroundApi {
  browser: { runtime: { getBackgroundPage(): Promise<Fillable> } };
}

/** Firefox's background is a page that other pages of the extension reach. */
async function fillBackground(): Promise<void> {
  const { browser } = globalThis as unknown as BackgroundApi;
  const scope = await browser.runtime.getBackgroundPage();
  if (scope.freeDisk) return;
  const full = (): never => {
    throw new scope.DOMException('full', 'QuotaExceededError');
  };
  const { put, add } = scope.IDBObjectStore.prototype;
  Object.assign(scope.IDBObjectStore.prototype, { put: full, add: full });
  scope.freeDisk = () => {
    delete scope.freeDisk;
    Object.assign(scope.IDBObjectStore.prototype, { put, add });
  };
}

async function freeBackground(): Promise<void> {
  const { browser } = globalThis as unknown as BackgroundApi;
  (await browser.runtime.getBackgroundPage()).freeDisk?.();
}
