import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graft } from '../support/editors/graft';
import { askInsert } from '../support/editors/insert-extension';
import { SITES, type Stage, stage } from '../support/editors/insert-stage';

const PAGES = fileURLToPath(new URL('../../../shared/pages/', import.meta.url));
const CASES = [
  ['x', 'draft', 'x/home-2025.html'],
  ['x', 'draft', 'x/status-article-2026.html'],
  ['x', 'draft', 'x/modal-replies-2026.html'],
  ['facebook', 'lexical', 'facebook/home-2022.html'],
  ['facebook', 'lexical', 'facebook/profile-ar-2024.html'],
] as const;

// The saved pages are not part of this repository.
describe.skipIf(!existsSync(PAGES))('real editors grafted into saved pages', () => {
  describe.each(['chromium', 'firefox'] as const)('%s', (browser) => {
    let on: Stage;
    beforeAll(async () => {
      on = await stage(browser);
    });
    afterAll(() => on?.close());

    it.each(CASES)('%s %s %s', async (site, kind, file) => {
      const { box } = SITES[site];
      await on.show(site, readFileSync(`${PAGES}${file}`, 'utf8'));
      await graft(on.page, kind, box);
      const text = 'Hi Ann,\n\nsee you at 9 👩‍👩‍👧‍👦';
      expect((await askInsert(on.page, box, text)).results).toEqual([{ ok: true }]);
      expect(await on.state()).toBe(text);
      await on.page.keyboard.type('ok');
      expect(await on.state()).toBe(`${text}ok`);
      expect(await on.page.evaluate(() => window.editor?.sent())).toBe(0);
    });
  });
});
