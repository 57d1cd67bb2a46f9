import type { Page } from 'puppeteer-core';

/** Where everything of the page's own stands in the document; runs in the page. */
export const layout = (): string[] =>
  [...document.querySelectorAll('[role="main"] :not(rapport-badge)')].map((one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    return [
      one.localName,
      ...[x + scrollX, y + scrollY, width, height].map((px) => Math.round(px * 8) / 8),
    ].join(' ');
  });

/** Keeps what moves by itself on the page, from its beginning, for `shiftsOn`. Chromium only: others do not tell. */
export const noteShifts = (): void => {
  const shifts: number[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
  }).observe({ type: 'layout-shift', buffered: true });
};

/** What moved since this was asked last. */
export function shiftsOn(page: Page): Promise<number[]> {
  return page.evaluate(() => (window as unknown as { shifts?: number[] }).shifts?.splice(0) ?? []);
}
