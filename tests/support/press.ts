import type { Page } from 'puppeteer-core';
import { until, untilStill } from './journey/until';

/** Clicks, with the real mouse, the control on the page whose name is or begins with `name`. Waits for it. */
export async function press(page: Page, name: string): Promise<void> {
  const point = await untilStill(`“${name}” on the page`, () =>
    page.evaluate((name) => {
      const controls = [...document.querySelectorAll('button, a, summary, label, [role="option"]')].map(
        (one) => ({
          one,
          named: (one.getAttribute('aria-label') ?? one.textContent ?? '').replace(/\s+/g, ' ').trim(),
        }),
      );
      const found =
        controls.find(({ named }) => named === name) ?? controls.find(({ named }) => named.startsWith(name));
      if (!found || found.one.getAttribute('aria-disabled') === 'true') return null;
      found.one.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = found.one.getBoundingClientRect();
      const point = { x: x + width / 2, y: y + height / 2 };
      return width > 0 && point.x < innerWidth && point.y < innerHeight ? point : null;
    }, name),
  );
  await page.mouse.click(point.x, point.y);
}

/** Waits until the page shows these words. */
export async function shows(page: Page, words: string, ms?: number): Promise<void> {
  const said = () => page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
  await until(`“${words}” on the page`, async () => (await said()).includes(words), ms).catch(
    async (error: Error) => {
      throw new Error(`${error.message}; the page says: ${await said()}`);
    },
  );
}

/** Goes to a screen of the dashboard that is open. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, hash);
}

/** No element that is broken for assistive technology, and no sideways scrolling: see `waysToLook`. */
export async function looks(
  page: Page,
  violations: (page: Page) => Promise<string[]>,
): Promise<{ theme: string; width: number; wrong: string[] }[]> {
  const found = [];
  for (const { theme, width } of await waysToLook(page)) {
    await lookAs(page, { theme, width });
    const wrong = await violations(page);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) wrong.push(`scrolls sideways by ${over} px`);
    if (wrong.length > 0) found.push({ theme, width, wrong });
  }
  await page.setViewport({ width: 1200, height: 800 });
  return found;
}

interface Look {
  theme: string;
  /** px */
  width: number;
}

/**
 * The themes and widths that a page is looked at in: each theme and each width once, as both take long. Firefox, which
 * takes longest, sees it once, where it is most likely to lay it out otherwise.
 */
export async function waysToLook(page: Page): Promise<Look[]> {
  const once = [{ theme: 'dark', width: 320 }];
  const other = { theme: 'light', width: 1200 };
  return (await page.browser().version()).toLowerCase().includes('firefox') ? once : [...once, other];
}

/** Shows a page in a theme and a width. */
export async function lookAs(page: Page, { theme, width }: Look): Promise<void> {
  await page.setViewport({ width, height: 800 });
  await page.evaluate((theme) => document.documentElement.setAttribute('data-theme', theme), theme);
}
