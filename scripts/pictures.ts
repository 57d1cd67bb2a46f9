import path from 'node:path';
import type { Page, ScreenshotClip } from 'puppeteer-core';
import { openLiveX } from '../tests/support/journey/live';
import { badgeCount, clickBadge, panelText, writeDraft } from '../tests/support/journey/panel';
import { until } from '../tests/support/journey/until';
import { press, shows } from '../tests/support/press';
import { buildFor } from './build';
import { contactList, filledDashboard, quickLine, shownContact } from './tour/dashboard';
import { openStage, pictureFolder } from './tour/stage';
import { welcomePage } from './tour/welcome-page';

/** `npm run pictures`: the README's pictures, taken from the running extension. */
await buildFor('chrome');
const folder = pictureFolder('docs', 'pictures');
const { rig, fill } = await openStage('chromium');

/** Ends every picture of a page at the same sharpness. */
async function sized(page: Page, width: number, height: number): Promise<void> {
  await page.setViewport({ width, height, deviceScaleFactor: 2 });
}

async function take(page: Page, name: string, clip?: ScreenshotClip): Promise<void> {
  await page.mouse.move(5, 5);
  const file = `${name}.webp`;
  await page.screenshot({ path: path.join(folder, file), type: 'webp', quality: 85, ...(clip && { clip }) });
  console.log(`docs/pictures/${file}`);
}

try {
  const practice = await welcomePage(rig);
  await fill(practice, 'Your name', 'Dana Hartwell');
  await fill(practice, 'Your store or business', 'Hartwell Furniture');
  await fill(practice, 'Trade', 'Furniture and beds');
  await fill(practice, 'Area', 'Leeds');
  await fill(practice, 'Your handles and pages', '@dana_sells');
  await press(practice, 'Try it on the practice feed');
  await sized(practice, 1040, 680);
  await until('the badges', async () => (await badgeCount(practice)) >= 4);
  await take(practice, 'practice');

  await press(practice, 'What is wrong with a reply');
  await shows(practice, 'Choose one');
  await take(practice, 'drill');

  const x = await openLiveX(rig);
  await sized(x, 1280, 780);
  await until('the badges', async () => (await badgeCount(x)) >= 4);
  await x.evaluate(() => document.querySelector('[data-testid="cellInnerDiv"]')?.scrollIntoView());
  await take(x, 'badge', { x: 411, y: 106, width: 598, height: 420 });
  await clickBadge(x, 'Gillian Prowse');
  await until('the coach', async () => (await panelText(rig, x)).includes('Suggested replies'));
  await take(x, 'panel', { x: 20, y: 0, width: 990, height: 780 });
  await writeDraft(rig, x, 'Hi Gillian, we did call, but you never picked up!! The sofa ships next week.');
  await until('what the coach says of it', () =>
    rig.inShadow(x, 'rapport-panel', (root) => {
      const found = root.querySelector('.coach-review');
      found?.scrollIntoView({ block: 'end' });
      return found !== null;
    }),
  );
  await take(x, 'review', { x: 20, y: 0, width: 990, height: 780 });

  const popup = await rig.openExtension('src/popup/index.html');
  await sized(popup, 360, 560);
  await until('the list', () =>
    popup.evaluate(() => document.body.textContent?.includes('Gillian') ?? false),
  );
  await take(popup, 'popup');

  const dashboard = await filledDashboard(rig);
  await contactList(dashboard);
  await dashboard.evaluate(() => scrollTo(0, 0));
  await sized(dashboard, 1280, 780);
  await take(dashboard, 'contacts');
  await quickLine(dashboard, 'called Moira, wants the grey sofa too, Friday');
  await take(dashboard, 'quick-line');
  await press(dashboard, 'Clear');
  await shownContact(dashboard);
  await take(dashboard, 'contact');
  await press(dashboard, 'Brief');
  await shows(dashboard, 'What was said last');
  await take(dashboard, 'brief');
} finally {
  await rig.close();
}
