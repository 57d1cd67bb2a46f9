import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { openLiveX } from '../../tests/support/journey/live';
import { badgeCount, clickBadge, clickInPanel, panelText } from '../../tests/support/journey/panel';
import { until } from '../../tests/support/journey/until';
import { goTo, press, shows } from '../../tests/support/press';
import type { BrowserName } from '../browser/find';
import { ROOT } from '../build';
import { contactList, filledDashboard, quickLine, shownContact } from './dashboard';
import { openStage, pictureFolder } from './stage';
import { welcomePage } from './welcome-page';

/** The dashboard's other places: what is there, its address, and words of its own to wait for. */
const PLACES = [
  ['Likely duplicates are suggested with the reason', '#same-person', 'Owen Llewelyn'],
  ['Contacts come and go as files', '#in-out', 'Drop a file here'],
  ['A backup is one encrypted file and snapshots are kept daily', '#backup', 'Make a backup'],
  ['Settings say how long things are kept', '#settings', 'Erase everything'],
] as const;

/**
 * The main job as a person does it, played in a real browser: every step is printed as it happens and kept as a
 * picture in artifacts/tour. The tour plays the human as well, so it is the one that presses Send.
 */
export async function tour(name: BrowserName): Promise<void> {
  rmSync(path.join(ROOT, 'artifacts', 'tour'), { recursive: true, force: true });
  const folder = pictureFolder('artifacts', 'tour');
  const stage = await openStage(name);
  const { rig } = stage;
  let step = 0;
  async function show(page: Page, words: string): Promise<void> {
    const file = `${String(++step).padStart(2, '0')}-${words
      .toLowerCase()
      .replace(/[^a-z]+/g, '-')
      .replace(/^-|-$/g, '')}.png`;
    await page.screenshot({ path: path.join(folder, file) });
    console.log(`${String(step).padStart(2)}. ${words}  →  artifacts/tour/${file}`);
  }

  try {
    const page = await welcomePage(rig);
    await show(page, 'The welcome page opens after the install');
    await stage.fill(page, 'Your name', 'Dana Hartwell');
    await stage.fill(page, 'Your store or business', 'Hartwell Furniture');
    await stage.fill(page, 'Trade', 'Furniture and beds');
    await stage.fill(page, 'Area', 'Leeds');
    await stage.fill(page, 'Your handles and pages', '@dana_sells');
    await show(page, 'Dana says who she is and what she sells');

    await press(page, 'Try it on the practice feed');
    await until('badges in the practice feed', async () => (await badgeCount(page)) >= 4);
    await show(page, 'The practice feed marks the posts that matter');
    await clickBadge(page, 'nobody at Hartwell Furniture has called');
    await until('the coach', async () => (await panelText(rig, page)).includes('Suggested replies'));
    await show(page, 'The coach says why a complaint matters and suggests replies');
    await clickInPanel(rig, page, 'Insert');
    await until('the reply in the box', async () =>
      (await panelText(rig, page)).includes('in the reply box'),
    );
    await show(page, 'Insert puts the reply into the feed’s own box');
    await press(page, 'Send');
    await until('the answer to be noticed', () =>
      page.evaluate(() => document.body.textContent.includes('next step')),
    );
    await show(page, 'The human presses Send and Rapport notices');

    const x = await openLiveX(rig);
    await until('badges on X', async () => (await badgeCount(x)) >= 4);
    await show(x, 'The same on X');
    await clickBadge(x, 'Marta Oyelaran');
    await until('the coach on X', async () => (await panelText(rig, x)).includes('Suggested replies'));
    await show(x, 'The coach beside the post');
    await clickInPanel(rig, x, 'Insert');
    await until('the reply in the box', async () => (await panelText(rig, x)).includes('in the reply box'));
    await show(x, 'The reply stands in the site’s own box and waits for the human');

    const popup = await rig.openExtension('src/popup/index.html');
    await popup.setViewport({ width: 360, height: 600 });
    await until('the popup', () => popup.evaluate(() => document.body.textContent.includes('Gillian')));
    await show(popup, 'The popup lists what waits');
    const dashboard = await rig.openExtension('src/dashboard/index.html#today');
    await until('the follow-ups', () =>
      dashboard.evaluate(() => document.body.textContent.includes('Marta')),
    );
    await show(dashboard, 'The next steps wait in the dashboard until they are kept');

    const contacts = await filledDashboard(rig, (page) =>
      show(page, 'A backup of invented contacts says what it would bring'),
    );
    await contactList(contacts);
    await show(contacts, 'Contacts holds everybody Dana sells to');
    await contacts.type('[aria-label="Search contacts"]', 'castelano');
    await shows(contacts, '2 of ');
    await show(contacts, 'The search forgives a slip of the keys');
    await press(contacts, 'Clear the search');
    await quickLine(contacts, 'called Moira, wants the grey sofa too, Friday');
    await show(contacts, 'A line is understood and shown before it is kept');
    await contacts.keyboard.press('Enter');
    await shows(contacts, 'Undo');
    await show(contacts, 'Enter keeps it and it can be undone');
    await shownContact(contacts);
    await show(contacts, 'A contact on one page');
    await press(contacts, 'Brief');
    await shows(contacts, 'What was said last');
    await show(contacts, 'The brief to take into a meeting');
    for (const [says, address, words] of PLACES) {
      await goTo(contacts, address);
      await shows(contacts, words);
      await show(contacts, says);
    }
    console.log('\nThat was the main job. With a display, `npm start` opens the browser for you.');
  } finally {
    await rig.close();
  }
}
