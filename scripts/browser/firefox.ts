import { randomUUID } from 'node:crypto';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { FIREFOX_ID } from '../firefox-manifest';
import { requireBrowser } from './find';
import { closePages, type LaunchOptions, NAMELESS, pageItself, type Rig } from './rig';

/** Firefox makes up a uuid per profile for an extension's pages; fixing it lets us open them. */
const UUID = 'b1d5f6a0-6b1c-4222-8333-0d5c1a2b3c4d';
const UUIDS = 'extensions.webextensions.uuids';

/** For this machine's own addresses as well, and without a way around it. */
const proxyPrefs = (port: number): Record<string, string | number | boolean> => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
  'network.proxy.failover_direct': false,
  'network.proxy.allow_bypass': false,
});

/** Each new tab would otherwise start a process of its own, and one more in reserve: a fifth of the time of a test. */
const ONE_PROCESS = {
  'dom.ipc.processCount': 1,
  'dom.ipc.keepProcessesAlive.web': 1,
  'dom.ipc.processPrelaunch.enabled': false,
};

/** WebDriver BiDi as puppeteer keeps it: its typed surface hides contexts, realms and Mozilla's additions. */
interface Bidi {
  send(method: string, params: Record<string, unknown>): Promise<{ result: BidiResult }>;
}
interface BidiResult {
  type?: string;
  exceptionDetails?: { text: string };
  result?: BidiValue;
  contexts?: { context: string; url: string }[];
}
interface BidiValue {
  type: string;
  sharedId?: string;
  value?: unknown;
}

const bidi = (browser: Browser): Bidi => (browser as unknown as { connection: Bidi }).connection;
const contextOf = (page: Page): string => (page.mainFrame() as unknown as { _id: string })._id;

/** Starts Firefox with the extension as a temporary add-on. */
export async function launchFirefox(options: LaunchOptions): Promise<Rig> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    headless: options.headless,
    defaultViewport: options.headless
      ? { width: options.width ?? 1280, height: options.height ?? 900 }
      : null,
    ...(options.profile ? { userDataDir: options.profile } : {}),
    // Opening moz-extension:// pages and stopping the event page take the browser's own privileges.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      [UUIDS]: JSON.stringify({ [FIREFOX_ID]: UUID }),
      'browser.shell.checkDefaultBrowser': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'app.normandy.enabled': false,
      ...ONE_PROCESS,
      ...(options.proxy ? proxyPrefs(options.proxy) : {}),
    },
  });
  let uuid = UUID;
  let installed = options.extension && (await browser.installExtension(options.extension));
  const connection = bidi(browser);

  async function asBrowser(expression: string): Promise<unknown> {
    const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const window = result.contexts?.find((context) => context.url.endsWith('browser.xhtml'));
    if (!window) throw new Error('Firefox shows no window');
    return evaluate(connection, window.context, expression);
  }

  /** The contexts of the open tabs with this in their address. */
  async function tabs(part: string): Promise<string[]> {
    const { result } = await connection.send('browsingContext.getTree', { maxDepth: 0 });
    return (result.contexts ?? []).filter(({ url }) => url.includes(part)).map(({ context }) => context);
  }

  /** Puppeteer goes on naming a tab that was closed after it changed its process. */
  async function openPages(part = ''): Promise<Page[]> {
    const open = await tabs(part);
    return (await browser.pages()).filter((page) => open.includes(contextOf(page)));
  }

  return {
    name: 'firefox',
    browser,
    async openExtension(path) {
      // A tab that puppeteer made: one that the browser makes it may not see at all.
      const page = await browser.newPage();
      const url = `moz-extension://${uuid}/${path}`;
      await asBrowser(
        `ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs').NavigableManager.getBrowserById(${JSON.stringify(contextOf(page))}).loadURI(Services.io.newURI(${JSON.stringify(url)}), { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() }); 1`,
      );
      const address = url.split('#')[0] ?? url;
      for (let tries = 0; tries < 200; tries++) {
        // page.url() stays about:blank here: the tab changes process before puppeteer sees its address.
        const ready = await page.evaluate(() => [document.URL, document.readyState]).catch(() => null);
        if (ready?.[0]?.startsWith(address) && ready[1] === 'complete') {
          await pageItself(page);
          return page;
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error(`${url} did not open`);
    },
    showing: openPages,
    async closeShowing(part) {
      // Puppeteer may not have seen a tab that the browser opened by itself.
      const open = await tabs(part);
      for (const context of open) await connection.send('browsingContext.close', { context });
      return open.length;
    },
    async killWorker() {
      await asBrowser(
        `WebExtensionPolicy.getByID(${JSON.stringify(FIREFOX_ID)}).extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`,
      );
    },
    async inShadow(page, host, fn, ...args) {
      const context = contextOf(page);
      const found = await connection.send('script.callFunction', {
        functionDeclaration: `() => document.querySelector(${JSON.stringify(host)})`,
        awaitPromise: false,
        target: { context },
        serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
      });
      const element = found.result.result?.value as { shadowRoot?: BidiValue } | undefined;
      if (!element) throw new Error(`no ${host} on the page`);
      if (!element.shadowRoot?.sharedId) throw new Error(`${host} has no shadow root`);
      const { result } = await connection.send('script.callFunction', {
        functionDeclaration: `async (root, args) => { ${NAMELESS} return JSON.stringify({ value: await (${fn.toString()})(root, ...JSON.parse(args)) }); }`,
        arguments: [
          { sharedId: element.shadowRoot.sharedId },
          { type: 'string', value: JSON.stringify(args) },
        ],
        awaitPromise: true,
        target: { context },
      });
      return JSON.parse(String(answered(result))).value;
    },
    async renew(extension) {
      await closePages(browser, await openPages());
      if (installed) await browser.uninstallExtension(installed);
      // Another origin: nothing can be left of the one before.
      uuid = randomUUID();
      const uuids = JSON.stringify(JSON.stringify({ [FIREFOX_ID]: uuid }));
      await asBrowser(`Services.prefs.setStringPref(${JSON.stringify(UUIDS)}, ${uuids}); 1`);
      installed = extension && (await browser.installExtension(extension));
    },
    async clear() {
      await closePages(browser, await openPages());
      const there = await asBrowser(
        `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager.getAddonsByTypes(['extension']).then((all) => all.filter((one) => one.temporarilyInstalled).map((one) => one.id).join())`,
      );
      return there === FIREFOX_ID;
    },
    close: () => browser.close(),
  };
}

async function evaluate(connection: Bidi, context: string, expression: string): Promise<unknown> {
  const { result } = await connection.send('script.evaluate', {
    expression,
    target: { context },
    awaitPromise: true,
  });
  return answered(result);
}

function answered(result: BidiResult): unknown {
  if (result.type !== 'success') throw new Error(result.exceptionDetails?.text ?? 'Firefox answered nothing');
  return result.result?.value;
}
