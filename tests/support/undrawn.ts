import type { Page } from 'puppeteer-core';

/** Spares a tab that is only read the drawing of its pages, most of the time that large ones take. Nothing is added to them. */
export async function undrawn(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('html { display: none !important }');
    document.adoptedStyleSheets = [sheet];
  });
}
