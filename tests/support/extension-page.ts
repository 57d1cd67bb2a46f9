import type { Page } from 'puppeteer-core';
import { pageItself } from '../../scripts/browser/rig';
import { until } from './journey/until';

/** A page of ours as the browser's own extension API sees it. Runs in the page, so it reads nothing from outside. */
export function asExtension<A extends unknown[], R>(
  page: Page,
  fn: (api: ExtensionApi, ...args: A) => R,
  ...args: A
): Promise<Awaited<R>> {
  const call = `(${fn.toString()})(globalThis.browser ?? globalThis.chrome, ...${JSON.stringify(args)})`;
  return page.evaluate(`(() => { const __name = (fn) => fn; return ${call}; })()`) as Promise<Awaited<R>>;
}

/** What our tests ask of it. */
export interface ExtensionApi {
  alarms: {
    getAll(): Promise<{ name: string; scheduledTime: number }[]>;
    create(name: string, info: { when: number }): unknown;
    clearAll(): Promise<unknown>;
  };
  notifications: { getAll(): Promise<Record<string, unknown>>; clear(id: string): Promise<unknown> };
  action: { getBadgeText(of: object): Promise<string> };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  tabs: {
    query(what: object): Promise<{ id?: number; url?: string }[]>;
    remove(ids: number[]): Promise<void>;
    setZoom(id: number, factor: number): Promise<void>;
  };
  /** Of Chromium: see `messaging/first-rows`. */
  storage?: {
    local: {
      get(key: string): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
      clear(): Promise<void>;
    };
    session: { clear(): Promise<void> };
  };
}

/** Starts the background when it sleeps, as any event does. */
export async function wakeBackground(page: Page): Promise<void> {
  await asExtension(page, (api) =>
    api.runtime.sendMessage({ nothing: true }).then(
      () => null,
      () => null,
    ),
  );
}

/** Loads a page of ours again; puppeteer's own reload never ends on Firefox's extension pages. */
export async function loadAgain(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset.old = 'yes';
    location.reload();
  });
  await until('the page to load again', () =>
    page.evaluate(() => document.readyState === 'complete' && !document.documentElement.dataset.old),
  );
  await pageItself(page);
}
