import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { requireBrowser } from './find';
import { closePages, type LaunchOptions, NAMELESS, pageItself, type Rig } from './rig';

/** Without these a browser on a closed network spends its start looking for servers of its maker. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/** For this machine's own addresses as well, which Chromium would else ask without a proxy. */
const proxyArgs = (port: number): string[] => [
  `--proxy-server=http://127.0.0.1:${port}`,
  '--proxy-bypass-list=<-loopback>',
];

interface PiercedNode {
  nodeName: string;
  backendNodeId: number;
  shadowRoots?: { backendNodeId: number; shadowRootType: string }[];
}

/** Starts Chromium with the extension loaded over the DevTools pipe. */
export async function launchChromium(options: LaunchOptions): Promise<Rig> {
  const root = process.getuid?.() === 0;
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: requireBrowser('chromium'),
    headless: options.headless,
    pipe: true,
    defaultViewport: options.headless
      ? { width: options.width ?? 1280, height: options.height ?? 900 }
      : null,
    enableExtensions: options.extension ? [options.extension] : true,
    ...(options.profile ? { userDataDir: options.profile } : {}),
    // Chromium's sandbox refuses to run as root.
    args: [
      ...QUIET,
      ...(options.proxy ? proxyArgs(options.proxy) : []),
      '--disable-gpu',
      ...(root ? ['--no-sandbox'] : []),
    ],
  });
  let id = options.extension ? await extensionId(browser) : null;

  return {
    name: 'chromium',
    browser,
    async openExtension(path) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      await pageItself(page);
      return page;
    },
    async showing(part) {
      return (await browser.pages()).filter((page) => page.url().includes(part));
    },
    async closeShowing(part) {
      const pages = (await browser.pages()).filter((page) => page.url().includes(part));
      await Promise.all(pages.map((page) => page.close()));
      return pages.length;
    },
    async killWorker() {
      // The domain lives on pages; any page of the profile stops all of its workers.
      const [page] = await browser.pages();
      if (!page) throw new Error('no page is open');
      const client = await page.createCDPSession();
      await client.send('ServiceWorker.enable');
      await client.send('ServiceWorker.stopAllWorkers');
      await client.detach();
    },
    async inShadow(page, host, fn, ...args) {
      const client = await page.createCDPSession();
      try {
        const objectId = await shadowRoot(client, page, host);
        const { result, exceptionDetails } = await client.send('Runtime.callFunctionOn', {
          objectId,
          functionDeclaration: `function (...args) { ${NAMELESS} return (${fn.toString()})(this, ...args); }`,
          arguments: args.map((value) => ({ value })),
          returnByValue: true,
          awaitPromise: true,
        });
        if (exceptionDetails)
          throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        return result.value;
      } finally {
        await client.detach();
      }
    },
    async renew(extension) {
      await closePages(browser, await browser.pages());
      // A test may have removed it itself.
      for (const left of (await browser.extensions()).keys()) await browser.uninstallExtension(left);
      id = extension && (await browser.installExtension(extension));
    },
    async clear() {
      await closePages(browser, await browser.pages());
      const there = [...(await browser.extensions()).keys()];
      return there.length === 1 && there[0] === id;
    },
    close: () => browser.close(),
  };
}

async function extensionId(browser: Browser): Promise<string> {
  const worker = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'),
    { timeout: 20_000 },
  );
  return new URL(worker.url()).host;
}

async function shadowRoot(client: CDPSession, page: Page, host: string): Promise<string> {
  const element = await client.send('Runtime.evaluate', {
    expression: `document.querySelector(${JSON.stringify(host)})`,
  });
  if (!element.result.objectId) throw new Error(`no ${host} on ${page.url()}`);
  const { node } = (await client.send('DOM.describeNode', {
    objectId: element.result.objectId,
    pierce: true,
  })) as { node: PiercedNode };
  const root = node.shadowRoots?.[0];
  if (!root) throw new Error(`${host} has no shadow root`);
  const { object } = await client.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
  if (!object.objectId) throw new Error(`the shadow root of ${host} is gone`);
  return object.objectId;
}
