import type { Page } from 'puppeteer-core';

/** What our script, which the page cannot see, listens for on a page. Chromium only. */
export async function heard(page: Page): Promise<Record<string, string[]>> {
  const devtools = await page.createCDPSession();
  let ours: number | undefined;
  devtools.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) ours = context.id;
  });
  await devtools.send('Runtime.enable');
  if (ours === undefined) throw new Error('no script of ours runs in the page');
  const found: Record<string, string[]> = {};
  for (const expression of ['window', 'document', 'document.documentElement']) {
    const { result } = await devtools.send('Runtime.evaluate', { expression, contextId: ours });
    const { listeners } = await devtools.send('DOMDebugger.getEventListeners', {
      objectId: result.objectId ?? '',
    });
    found[expression] = listeners.map(({ type }) => type);
  }
  await devtools.detach();
  return found;
}
