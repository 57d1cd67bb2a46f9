import type { HTTPRequest, Page } from 'puppeteer-core';

/** What to answer for an address: a page's html, or null for "not found". */
export type Answer = (url: URL) => string | { body: string; contentType: string } | null;

/**
 * Answers every request of a page ourselves, so that saved pages and ours stand at the sites' real
 * addresses and nothing reaches a network. Extension and data addresses pass.
 */
export async function serve(page: Page, answer: Answer): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request: HTTPRequest) => {
    const url = new URL(request.url());
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
      return void request.continue().catch(unlessNobodyWaits);
    const found = answer(url);
    if (found === null)
      return void request
        .respond({ status: 404, contentType: 'text/plain', body: '' })
        .catch(unlessNobodyWaits);
    const { body, contentType } =
      typeof found === 'string' ? { body: found, contentType: 'text/html; charset=utf-8' } : found;
    return void request.respond({ status: 200, contentType, body }).catch(unlessNobodyWaits);
  });
}

/** The page that asked was left or closed meanwhile, in the words of Chromium's, Firefox's and the driver's errors. */
function unlessNobodyWaits(error: unknown): void {
  const gone = /no such request|Invalid InterceptionId|(?:Target|Session|Connection) closed|no such frame/i;
  if (!(error instanceof Error && gone.test(error.message))) throw error;
}
