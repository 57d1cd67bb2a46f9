import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../scripts/browser/serve';
import { EMPTY_CONTACT, type Interaction } from '../../src/domain/model';
import { graft } from '../support/editors/graft';
import { clickInPanel, insertByMouse, panelText, writeDraft } from '../support/journey/panel';
import { BROWSERS, DANA, type Journey, startJourney } from '../support/journey/start';
import { askTab } from '../support/journey/tab';
import { until } from '../support/journey/until';

const PAGES = fileURLToPath(new URL('../../../shared/pages/', import.meta.url));
const FACEBOOK_BOX = 'form[role="presentation"] [role="textbox"][contenteditable][data-lexical-editor]';
const X_BOX = '[data-testid="tweetTextarea_0"]';

/** Found by these words in the posts; the one X post whose own reply box is open has none: its author is a contact. */
const WATCHED = ['cute foxes', 'মানুষ', 'Love'];

// facebook/profile-ar-2024 was saved with its posts in a hidden element: they are read, but nobody can click there.
/** The `pick`th mention of a page, which the page's open reply box answers or (`opens: false`) does not. */
const CASES = [
  { file: 'x/status-article-2026', kind: 'draft', box: X_BOX, pick: 0, opens: true },
  { file: 'x/modal-replies-2026', kind: 'draft', box: X_BOX, pick: 0, opens: false },
  { file: 'facebook/home-2022', kind: 'lexical', box: FACEBOOK_BOX, pick: 0, opens: true },
  { file: 'facebook/home-2022', kind: 'lexical', box: FACEBOOK_BOX, pick: 1, opens: false },
] as const;

const CASEY = {
  id: '01990000-0000-7000-8000-000000000002',
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  device: 'test',
  ...EMPTY_CONTACT,
  name: 'Dale Carver',
  identities: [
    {
      site: 'x',
      key: 'x:casey_0078',
      name: 'Dale Carver',
      handle: 'casey_0078',
      url: 'https://x.com/casey_0078',
    },
  ],
  identityKeys: ['x:casey_0078'],
};

interface Facts {
  posts: { id?: string; handle?: string }[];
}

const read = (file: string): string => readFileSync(`${PAGES}${file}`, 'utf8');

function addressOf(file: string): string {
  const { posts }: Facts = JSON.parse(read(`${file}.json`));
  if (file.startsWith('facebook/')) return 'https://www.facebook.com/';
  return `https://x.com/${posts[0]?.handle}/status/${posts[0]?.id}`;
}

/** The largest page, read on a busy machine, whose posts are asked about again after 15 seconds where nobody answered. */
const FOUND_MS = 40_000;

// The saved pages are not part of this repository.
describe.skipIf(!existsSync(PAGES))('saved pages with the real editors in them', () => {
  describe.each(BROWSERS)('%s', (browser) => {
    let journey: Journey;
    beforeAll(async () => {
      journey = await startJourney(browser, { profile: { ...DANA, watched: WATCHED } });
      await journey.log.put('contacts', CASEY);
    });
    afterAll(() => journey?.close());

    it.each(CASES)('$file, mention $pick', async ({ file, kind, box, pick, opens }) => {
      const page = await journey.rig.browser.newPage();
      const html = read(`${file}.html`);
      const address = addressOf(file);
      await serve(page, ({ href }) => (href === address ? html : null));
      await page.goto(address);
      await graft(page, kind, box);
      // Saved pages have no style sheets, so a mouse may not reach a badge; the popup's "Show" and Enter do.
      const key = await until(
        'the mention',
        async () => (await askTab(journey, page, 'tab.mentions', {})).answer?.keys[pick],
        FOUND_MS,
      );
      expect((await askTab(journey, page, 'tab.show', { key })).answer).toEqual({ shown: true });
      await page.keyboard.press('Enter');
      await until('the coach', async () =>
        (await panelText(journey.rig, page)).includes('Log without a reply'),
      );
      const text = 'Thank you for this, we read every word.';
      await writeDraft(journey.rig, page, text);
      const before = await journey.log.all<Interaction>('interactions');
      if (opens) {
        await insertByMouse(journey.rig, page);
        expect((await page.evaluate(() => window.editor?.text()))?.trim()).toBe(text);
        expect(await journey.log.all('interactions')).toHaveLength(before.length + 1);
      } else {
        // Its own Reply control is dead on a saved page: the box that is open answers somebody else.
        await clickInPanel(journey.rig, page, 'Insert');
        await until('the words', async () =>
          (await panelText(journey.rig, page)).includes('could not be opened.'),
        );
        expect((await page.evaluate(() => window.editor?.text()))?.trim()).toBe('');
        expect(await journey.log.all('interactions')).toEqual(before);
      }
      expect(await page.evaluate(() => window.editor?.sent())).toBe(0);
      await page.close();
    });
  });
});
