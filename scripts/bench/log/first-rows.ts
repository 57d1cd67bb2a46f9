import type { Rig } from '../../browser/rig';
import { readRaw } from './raw-origin';
import type { Stage } from './stage';

const ROUNDS = 5;

/** One list's first rows, over several starts of the browser, in milliseconds. */
export interface FirstRows {
  /** `popup, at once` */
  name: string;
  /** From the page's navigation until the first row stands in it. */
  ours: number[];
  /** And until the frame that shows it. A new tab's first frame is the browser's own, whatever the page. */
  shown: number[];
  /** From the call to open the database to the last row read, in a bare page that is there already. */
  raw: number[];
}

const LISTS = [
  { name: 'popup', page: 'src/popup/index.html', row: '.inbox-row', rows: 'inbox' },
  { name: 'dashboard', page: 'src/dashboard/index.html', row: '.contact-row', rows: 'contacts' },
] as const;

/** Right after its start the browser is busy with itself, and so is every extension; then it is at rest. */
const MOMENTS = [
  { name: 'at once', after: 0 },
  { name: 'two seconds later', after: 2000 },
] as const;

/** Each time in a browser that was just started, ours and raw in turn. */
export async function measureFirstRows(stage: Stage): Promise<FirstRows[]> {
  const races = LISTS.flatMap((list) => MOMENTS.map((moment) => ({ ...list, moment })));
  const found = races.map(
    ({ name, moment }): FirstRows => ({ name: `${name}, ${moment.name}`, ours: [], shown: [], raw: [] }),
  );
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, { page, row, rows, moment }] of races.entries()) {
      found[at]?.raw.push(await cold(stage, moment.after, (rig) => readRaw(rig, stage, rows)));
      const { stands, shown } = await cold(stage, moment.after, (rig) => readOurs(rig, page, row));
      found[at]?.ours.push(stands);
      found[at]?.shown.push(shown);
    }
  }
  return found;
}

async function cold<T>(stage: Stage, after: number, measure: (rig: Rig) => Promise<T>): Promise<T> {
  const rig = await stage.start();
  try {
    // Both have the extension's background start beside them.
    await rig.browser.waitForTarget((target) => target.type() === 'service_worker');
    await new Promise((resolve) => setTimeout(resolve, after));
    return await measure(rig);
  } finally {
    await rig.close();
  }
}

async function readOurs(rig: Rig, path: string, row: string): Promise<{ stands: number; shown: number }> {
  const worker = await rig.browser.waitForTarget((target) => target.type() === 'service_worker');
  const page = await rig.browser.newPage();
  await page.evaluateOnNewDocument(noteFirst(row));
  await page.goto(new URL(`/${path}`, worker.url()).href);
  for (;;) {
    // The page's own rules allow no polling from inside it.
    const { stands, shown } = await page.evaluate(() => ({ ...document.documentElement.dataset }));
    if (stands && shown) return { stands: Number(stands), shown: Number(shown) };
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** As a text: a function would be wrapped by what runs this script. */
function noteFirst(row: string): string {
  return `new MutationObserver((_, observer) => {
    if (!document.querySelector(${JSON.stringify(row)})) return;
    observer.disconnect();
    const { dataset } = document.documentElement;
    dataset.stands = String(performance.now());
    requestAnimationFrame(() => setTimeout(() => {
      dataset.shown = String(performance.now());
    }));
  }).observe(document, { childList: true, subtree: true });`;
}
