import type { Page } from 'puppeteer-core';
import { quantile } from '../../measure/bootstrap';
import { type Line, layOut } from '../../measure/table';
import { type FirstRows, measureFirstRows } from './first-rows';
import { FULL_SIZE, makeLog } from './generator';
import type { Imported } from './page/imports';
import type { Measuring } from './page/measure';
import type { Beside } from './page/timed';
import { makeRaw } from './raw-origin';
import { BENCH_PAGE, type Stage, setStage } from './stage';

/** How many times as long as by hand it may take. */
const FIRST_ROWS_GOAL = 1.5;
const IMPORT_GOAL = 2;
const DAY_GOAL = 5;
/** Milliseconds. */
const FRAME = 16;
const LIST_GOAL = 5;
const BLOCK_GOAL = 50;

/**
 * How fast a full log is, in a real browser with the built extension: beside IndexedDB by hand in the same run,
 * which holds the same rows in the same tables.
 */
export async function benchLog(): Promise<void> {
  const { contacts, interactions, followUps } = FULL_SIZE;
  console.log(`A log of ${contacts} contacts, ${interactions} exchanges and ${followUps} follow-ups.`);
  console.log('Times in ms; “by hand” is IndexedDB without anything of ours.\n');
  const stage = await setStage(makeLog(FULL_SIZE, new Date()));
  try {
    await fillBoth(stage);
    sayFirstRows(await measureFirstRows(stage));
    await sayRest(stage);
  } finally {
    stage.end();
  }
}

/** The extension's log and the one by hand hold the same from here on. */
async function fillBoth(stage: Stage): Promise<void> {
  const rig = await stage.start();
  const page = await rig.openExtension(BENCH_PAGE);
  const { stores, lines } = await page.evaluate(() => BENCH.fill());
  await makeRaw(rig, stage, stores, `${stage.tables.slice(0, -1)},"summaries":${lines}}`);
  await rig.close();
}

function sayFirstRows(lists: readonly FirstRows[]): void {
  const lines: Line[] = [['', 'ours', 'worst', 'shown', 'by hand', 'worst', 'ratio', 'shown']];
  for (const { name, ours, shown, raw } of lists) {
    const times = [median(ours), Math.max(...ours), median(shown), median(raw), Math.max(...raw)];
    const ratios = [median(ours), median(shown)].map((ms) => ms / median(raw));
    lines.push([
      `  ${name}`,
      ...times.map((ms) => ms.toFixed(0)),
      ...ratios.map((ratio) => ratio.toFixed(2)),
    ]);
  }
  console.log(
    'First rows in a browser that was just started. Ours from the navigation until they stand in the page,',
  );
  console.log(
    'and until the frame that shows them: a new tab’s first frame is the browser’s own. By hand only from the',
  );
  console.log('call to open the database to the last row read, in a page that is there.');
  console.log(layOut(lines).join('\n'));
  console.log(`  Goal: a ratio of at most ${FIRST_ROWS_GOAL}.\n`);
}

async function sayRest(stage: Stage): Promise<void> {
  const first = await inFreshPage(stage, (page) => page.evaluate(() => BENCH.search()));
  const again = await inFreshPage(stage, (page) => page.evaluate(() => BENCH.search()));
  saySearch(first, again);
  sayLists(await inFreshPage(stage, (page) => page.evaluate(() => BENCH.lists())));
  sayDay(await inFreshPage(stage, (page) => page.evaluate(() => BENCH.day())));
  sayMeasuring(await inFreshPage(stage, (page) => page.evaluate(() => BENCH.measure())));
  sayMaking(await inFreshPage(stage, (page) => page.evaluate(() => BENCH.summaries())));
  sayImports(await inFreshPage(stage, (page) => page.evaluate(() => BENCH.imports())));
}

async function inFreshPage<T>(stage: Stage, work: (page: Page) => Promise<T>): Promise<T> {
  const rig = await stage.start();
  try {
    return await work(await rig.openExtension(BENCH_PAGE));
  } finally {
    await rig.close();
  }
}

type Searched = Awaited<ReturnType<typeof BENCH.search>>;

function saySearch(first: Searched, again: Searched): void {
  const keys = [...first.keys, ...again.keys];
  console.log(
    `Search, until it answers: ${ms(first.ready)} the first time, ${ms(again.ready)} from its cache.`,
  );
  console.log(
    `Then for each of ${keys.length} keys: median ${ms(median(keys))}, p99 ${ms(p99(keys))}, worst ${ms(Math.max(...keys))}.`,
  );
  console.log(`  Goal: p99 within a frame, ${FRAME}.\n`);
}

function sayLists(lists: Awaited<ReturnType<typeof BENCH.lists>>): void {
  const lines: Line[] = [['Narrowing and sorting all contacts', 'first', 'then', 'p99']];
  for (const [name, { first, again }] of Object.entries(lists)) {
    lines.push([`  ${name}`, ms(first), ms(median(again)), ms(p99(again))]);
  }
  console.log(layOut(lines).join('\n'));
  console.log(`  Goal: less than ${LIST_GOAL} once an order is sorted.\n`);
}

function sayDay(races: Awaited<ReturnType<typeof BENCH.day>>): void {
  const lines: Line[] = [['The day', 'rows', 'ours', 'worst', 'by hand', 'ratio']];
  for (const [name, { rows, ours, raw }] of Object.entries(races)) {
    const times = [median(ours), Math.max(...ours), median(raw)].map(ms);
    lines.push([`  ${name}`, String(rows), ...times, (median(ours) / median(raw)).toFixed(2)]);
  }
  console.log(layOut(lines).join('\n'));
  console.log(
    `  Goal: a ratio of at most ${DAY_GOAL}: reading the same rows and writing as many, no more.\n`,
  );
}

function sayMeasuring(measured: Record<string, Measuring>): void {
  const lines: Line[] = [
    ['Measure and Week, in their workers', 'first', 'ours', 'by hand', 'ratio', 'page kept'],
  ];
  for (const [name, { ours, raw, blocked }] of Object.entries(measured)) {
    const beside = raw ? [ms(median(raw)), (median(ours) / median(raw)).toFixed(2)] : ['', ''];
    lines.push([`  ${name}`, ms(ours[0] ?? Number.NaN), ms(median(ours)), ...beside, ms(blocked)]);
  }
  console.log(layOut(lines).join('\n'));
  console.log('  By hand: reading the same rows in the page, and nothing made of them.');
  console.log(`  Goal: the page is never kept longer than ${BLOCK_GOAL}.\n`);
}

function sayMaking({ ours, raw }: Beside): void {
  console.log(`Making all lines of the contact list anew: ${ms(ours)}, by hand ${ms(raw)}.`);
  console.log(
    `  Ratio ${(ours / raw).toFixed(2)}: reading all rows and writing as many lines, without counting.\n`,
  );
}

function sayImports(imported: Record<string, Imported>): void {
  const lines: Line[] = [
    ['Import into an empty log', 'records', 'reading', 'writing', 'by hand', 'ratio', 'progress'],
  ];
  for (const [name, { records, reading, ours, raw, told }] of Object.entries(imported)) {
    const times = [reading, ours, raw].map((time) => time.toFixed(0));
    lines.push([`  ${name}`, String(records), ...times, (ours / raw).toFixed(2), `told ${told} times`]);
  }
  console.log(layOut(lines).join('\n'));
  console.log(
    `  Goal: writing in less than ${IMPORT_GOAL} times what adding the same records by hand takes.`,
  );
}

function ms(time: number): string {
  return time.toFixed(time < 10 ? 2 : 0);
}

function median(times: readonly number[]): number {
  return quantile(Float64Array.from(times).sort(), 0.5);
}

function p99(times: readonly number[]): number {
  return quantile(Float64Array.from(times).sort(), 0.99);
}
