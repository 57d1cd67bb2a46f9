import type { Page } from 'puppeteer-core';
import type { Rig } from '../../../scripts/browser/rig';
import { atRest, until, untilStill } from './until';

const BADGE = 'rapport-badge';
const PANEL = 'rapport-panel';

/** How many badges the page shows. */
export function badgeCount(page: Page): Promise<number> {
  return page.evaluate((tag) => document.querySelectorAll(tag).length, BADGE);
}

/** Beginnings of the texts of the posts that carry a badge, in page order. */
export function badgedPosts(page: Page): Promise<string[]> {
  return page.evaluate(
    (tag) =>
      [...document.querySelectorAll(tag)].map(
        (badge) =>
          badge
            .closest('article, [role="article"], [aria-posinset]')
            ?.textContent?.replace(/\s+/g, ' ')
            .trim() ?? '',
      ),
    BADGE,
  );
}

/** Clicks, with the real mouse, the badge of the first post whose text contains `words`; '' is any post's. */
export async function clickBadge(page: Page, words: string): Promise<void> {
  const point = await untilStill(`the badge of “${words}”`, () =>
    page.evaluate(
      (tag, words) => {
        const badge = [...document.querySelectorAll(tag)].find(
          (one) =>
            words === '' ||
            one.closest('article, [role="article"], [aria-posinset]')?.textContent?.includes(words),
        );
        if (!badge) return null;
        badge.scrollIntoView({ block: 'center' });
        const { x, y, width, height } = badge.getBoundingClientRect();
        return width > 0 ? { x: x + width / 2, y: y + height / 2 } : null;
      },
      BADGE,
      words,
    ),
  );
  await page.mouse.click(point.x, point.y);
}

/** The words the panel and our notices show now. */
export async function panelText(rig: Rig, page: Page): Promise<string> {
  if (!(await page.evaluate((tag) => document.querySelector(tag) !== null, PANEL))) return '';
  return rig.inShadow(page, PANEL, (root) => {
    const fields = [...root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea, input')];
    const text = root.textContent ?? '';
    return `${text.replace(/\s+/g, ' ').trim()} ${fields.map(({ value }) => value).join(' ')}`.trim();
  });
}

/** Clicks, with the real mouse, the control in our layer whose name is or begins with `name`. */
export async function clickInPanel(rig: Rig, page: Page, name: string): Promise<void> {
  // A press on it does not count when the panel has only just moved; see in-page/panel-seen.
  if (name === 'Insert') await atRest(() => panelBox(rig, page));
  const point = await untilStill(`“${name}” in the panel`, () =>
    rig.inShadow(
      page,
      PANEL,
      (root, name) => {
        const named = (one: Element): string =>
          (one.getAttribute('aria-label') ?? one.textContent ?? '').replace(/\s+/g, ' ').trim();
        const controls = [...root.querySelectorAll('button, a, [role="option"], summary, label')];
        const found =
          controls.find((one) => named(one) === name) ?? controls.find((one) => named(one).startsWith(name));
        if (!found) return null;
        found.scrollIntoView({ block: 'nearest' });
        const { x, y, width, height } = found.getBoundingClientRect();
        // Until the panel has grown and was placed anew, its lower end may be out of the window.
        return width > 0 && y + height <= innerHeight ? { x: x + width / 2, y: y + height / 2 } : null;
      },
      name,
    ),
  );
  await page.mouse.click(point.x, point.y);
}

/** Opens the coach on the first post whose text contains `words`, with the mouse, and waits for its buttons. */
export async function openCoach(rig: Rig, page: Page, words: string): Promise<void> {
  await clickBadge(page, words);
  await until(`the coach on “${words}”`, async () =>
    (await panelText(rig, page)).includes('Log without a reply'),
  );
}

/** Clicks Insert and waits until the panel says that the text is in the box. */
export async function insertByMouse(rig: Rig, page: Page): Promise<void> {
  await clickInPanel(rig, page, 'Insert');
  await until('the text in the box', async () =>
    (await panelText(rig, page)).includes('Your reply is in the reply box.'),
  );
}

/** What has the focus: a control in our layer by its name, else the page's element. */
export async function focused(rig: Rig, page: Page): Promise<string> {
  const host = await page.evaluate(() => document.activeElement?.localName ?? 'nothing');
  if (host !== PANEL) {
    return page.evaluate(() => {
      const at = document.activeElement;
      return at?.getAttribute('data-testid') ?? at?.localName ?? 'nothing';
    });
  }
  return rig.inShadow(page, PANEL, (root) => {
    const at = root.activeElement;
    const label = at?.id ? root.querySelector(`label[for="${at.id}"]`)?.textContent : null;
    const name =
      at?.getAttribute('aria-label') ?? label ?? at?.closest('label')?.textContent ?? at?.textContent;
    return `${at?.getAttribute('role') ?? at?.localName}: ${name?.replace(/\s+/g, ' ').trim()}`;
  });
}

/** Waits until the coach is closed; notices may stand on. */
export async function coachCloses(rig: Rig, page: Page): Promise<void> {
  await until('no coach', async () => (await panelBox(rig, page)) === null);
}

/** Where the panel stands in the window; null when there is none. */
export function panelBox(
  rig: Rig,
  page: Page,
): Promise<{ left: number; top: number; right: number; bottom: number } | null> {
  return rig.inShadow(page, PANEL, (root) => {
    const panel = root.querySelector('.panel');
    if (!panel) return null;
    const { left, top, right, bottom } = panel.getBoundingClientRect();
    return { left, top, right, bottom };
  });
}

/** The name a screen reader says of the badge of the first post whose text contains `words`; null without one. */
export async function badgeName(rig: Rig, page: Page, words: string): Promise<string | null> {
  const marked = await page.evaluate(
    (tag, words) => {
      for (const old of document.querySelectorAll('[data-test-badge]'))
        old.removeAttribute('data-test-badge');
      const badge = [...document.querySelectorAll(tag)].find((one) =>
        one.closest('article, [role="article"], [aria-posinset]')?.textContent?.includes(words),
      );
      badge?.setAttribute('data-test-badge', '');
      return badge !== undefined;
    },
    BADGE,
    words,
  );
  if (!marked) return null;
  return rig.inShadow(
    page,
    `${BADGE}[data-test-badge]`,
    (root) => root.querySelector('button')?.getAttribute('aria-label') ?? null,
  );
}

/** The draft in the panel. */
export function draftIn(rig: Rig, page: Page): Promise<string> {
  return rig.inShadow(page, PANEL, (root) => root.querySelector('textarea')?.value ?? '');
}

/** Replaces the draft in the panel by typing. */
export async function writeDraft(rig: Rig, page: Page, text: string): Promise<void> {
  await rig.inShadow(page, PANEL, (root) => {
    const draft = root.querySelector('textarea');
    draft?.focus();
    draft?.select();
  });
  await page.keyboard.type(text);
}
