import type { Page } from 'puppeteer-core';
import type { TabRequestName, TabRequests } from '../../../src/messaging/protocol';
import type { Journey } from './start';

/** What both browsers call the interface of an extension. */
interface Api {
  tabs: {
    query(what: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(tab: number, message: unknown, options: object): Promise<unknown>;
  };
  scripting: { executeScript(what: object): Promise<{ frameId: number; result?: unknown }[]> };
  runtime: { id: string; reload(): void };
}

/** Runs `fn(api, ...args)` in a page of the extension's origin. */
export function asExtension<A extends unknown[], R>(
  journey: Journey,
  fn: (api: Api, ...args: A) => R,
  ...args: A
): Promise<Awaited<R>> {
  return journey
    .home()
    .evaluate(
      `(${fn.toString()})(globalThis.browser ?? globalThis.chrome, ...${JSON.stringify(args)})`,
    ) as Promise<Awaited<R>>;
}

/** Asks the coach in a tab what the background asks it for a command, which no test can press. */
export function askTab<N extends TabRequestName>(
  journey: Journey,
  page: Page,
  name: N,
  payload: TabRequests[N]['ask'],
): Promise<{ ok: boolean; answer?: TabRequests[N]['answer'] }> {
  return asExtension(
    journey,
    async (api, url, message) => {
      const tab = (await api.tabs.query({})).find((one) => one.url === url);
      if (tab?.id === undefined) throw new Error(`no tab shows ${url}`);
      return (await api.tabs.sendMessage(tab.id, message, { frameId: 0 })) as never;
    },
    page.url(),
    { rapport: 1, name, payload },
  );
}
