import type { Page } from 'puppeteer-core';

/** What has the focus, as a person would hear it: its name, its value, where it stands. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return '';
    const labelled = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
    const label = labelled ? [...(element.labels ?? [])].map((one) => one.textContent).join(' ') : null;
    return (element.getAttribute('aria-label') ?? label ?? element.textContent ?? '')
      .replace(/\s+/g, ' ')
      .trim();
  });
}

/** Presses Tab (or another key) until what has the focus is named so. Fails loudly when it is not to be reached. */
export async function walkTo(page: Page, name: string, key: 'Tab' | 'ArrowDown' = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 120; presses++) {
    const here = await focused(page);
    if (here.startsWith(name)) return;
    passed.push(here.slice(0, 40));
    await page.keyboard.press(key);
  }
  throw new Error(`“${name}” is not to be reached by ${key}; passed ${[...new Set(passed)].join(' | ')}`);
}

/** Two keys together, `Control` and `Enter`. */
export async function chord(page: Page, held: 'Control', key: 'Enter' | 'a' | 'z'): Promise<void> {
  await page.keyboard.down(held);
  await page.keyboard.press(key);
  await page.keyboard.up(held);
}
