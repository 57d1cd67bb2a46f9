import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Rig } from '../../scripts/browser/rig';
import {
  addressOf,
  bundle,
  bundleReader,
  READABLE,
  type Readable,
  type Reading,
  readPage,
  serveInert,
} from '../../scripts/reader';
import * as vocabulary from '../../src/in-page/structure/vocabulary';
import { lend } from '../support/lend';
import { stripMarks, WEEKLY } from '../support/strip-marks';
import { undrawn } from '../support/undrawn';

const OURS = path.join(import.meta.dirname, '../pages');
/** Real pages, where this checkout stands beside them. */
const SAVED = path.join(import.meta.dirname, '../../../shared/pages');

interface TestPage {
  site: Readable;
  name: string;
  html: string;
}

const PAGES: TestPage[] = READABLE.flatMap((site) =>
  [OURS, SAVED].flatMap((folder) => {
    const place = path.join(folder, site);
    const files = existsSync(place) ? readdirSync(place).filter((file) => file.endsWith('.html')) : [];
    return files.map((file) => ({
      site,
      name: `${folder === OURS ? 'ours' : 'saved'}/${site}/${file}`,
      html: readFileSync(path.join(place, file), 'utf8'),
    }));
  }),
);

const LISTED = new Set(
  Object.values(vocabulary)
    .filter((list): list is ReadonlySet<string> => list instanceof Set)
    .flatMap((list) => [...list].flatMap(wordsOf)),
);
/** What a report adds of its own: its head, its stand-ins, the names of its attributes. */
const OWN = new Set(
  wordsOf(
    `doctype html head meta charset utf name content link rel canonical href rapport report site kind present read missing
    cut author text id actions true false user example quot amp class data testid pagelet ad rendering role preview comet
    datetime utime lang for https com comment hidden element aria ${Object.keys(vocabulary).join(' ')} posinset setsize
    level colindex rowindex label labelledby describedby controls owns details activedescendant flowto errormessage
    roledescription placeholder description valuetext alt title atomic autocomplete busy checked current disabled expanded
    grabbed haspopup invalid live modal multiline multiselectable orientation pressed readonly relevant required selected
    sort contenteditable inert open type draggable spellcheck dir tabindex pfbid pcb
    home status search notifications list profile other feed group post photo facebook`,
  ),
);

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu) ?? [];
}

/** Words of a report that are neither on its list nor stand-ins. */
function strange(report: string): string[] {
  return wordsOf(report).filter(
    (word) => !LISTED.has(word) && !OWN.has(word) && !/^(?:u(?:ser)?x*|[xzqkvw]+)$/.test(word),
  );
}

/** Everything that a page shows, names and links to; runs in the page. */
const SHOWN = `(() => {
  const said = [document.body.textContent, document.title];
  for (const style of document.querySelectorAll('script, style, noscript')) style.remove();
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (!/^(class|style|src|srcset|d|id|role|dir|lang|tabindex|type|viewBox|fill|points)$|^data-|^aria-(?!label$|description|valuetext|placeholder)|^xmlns/.test(name)) said.push(value);
    }
  }
  return said.join(' ');
})()`;

describe('the report of a page', () => {
  let rig: Rig;
  let page: Page;
  let html = '';
  let learner = '';
  const readers = new Map<Readable, string>();

  beforeAll(async () => {
    rig = await lend('chromium', null);
    page = await rig.browser.newPage();
    await serveInert(page, () => html);
    await undrawn(page);
    learner = await bundle('./learn-page/in-page.ts', 'RapportLearner');
    for (const site of READABLE) readers.set(site, await bundleReader(site));
  });
  afterAll(() => rig?.close());

  async function open(site: Readable, body: string): Promise<void> {
    html = body;
    await page.goto(addressOf(html, site), { waitUntil: 'domcontentloaded' });
  }
  const read = (site: Readable): Promise<Reading> => readPage(page, site, readers.get(site) ?? '');
  const report = async (site: Readable): Promise<string> =>
    String(await page.evaluate(`(() => { ${learner}\nreturn RapportLearner.structure('${site}'); })()`));

  test.each(PAGES)('$name: holds no word, name or number of it', async ({ site, html: body }) => {
    await open(site, body);
    const made = await report(site);
    const shown = String(await page.evaluate(SHOWN));
    const words = new Set(wordsOf(shown));
    expect(strange(made).filter((word) => words.has(word))).toEqual([]);
    const numbers = new Set(shown.match(/\d{4,}/g)?.filter((number) => !/^0+$/.test(number)));
    // The one day that stands for all.
    const day = new Set(['2000', '946684800']);
    expect((made.match(/\d{4,}/g) ?? []).filter((number) => numbers.has(number) && !day.has(number))).toEqual(
      [],
    );
    expect(made).not.toMatch(/<script|<style|\son\w+=|\ssrc=|\sstyle=|\svalue=/);
  });

  test('of a page too large only a part goes in, and it says so', async () => {
    const post =
      readFileSync(path.join(OURS, 'x/home.html'), 'utf8').match(/<article[\s\S]*?<\/article>/)?.[0] ?? '';
    const feed = `<main role="main">${`${post}<div>${'<p>words</p>'.repeat(400)}</div>`.repeat(60)}</main>`;
    await open('x', `<!doctype html><body><nav><a href="/ana">Ana</a></nav>${feed}</body>`);
    const made = await report('x');
    expect(made.match(/<[a-z]/g)?.length).toBeLessThan(20_100);
    expect(made).toContain('&quot;cut&quot;:true');
    expect(made).not.toContain('<nav');
    await open('x', made);
    const { coverage } = await read('x');
    expect(coverage.read).toBeGreaterThan(20);
    expect(coverage.read).toBe(coverage.present);
  });

  test.each(PAGES)(
    '$name: is read as the page itself, as it is and stripped',
    async ({ site, html: body }) => {
      for (const marks of [{}, WEEKLY]) {
        await open(site, body);
        await page.evaluate(stripMarks, marks);
        const before = await read(site);
        const made = await report(site);
        await open(site, made);
        const after = await read(site);
        expect(after.coverage).toEqual(before.coverage);
        expect(after.posts.map(shape)).toEqual(before.posts.map(shape));
      }
    },
  );
});

/** What of a post must not change: how long its words are, and what it is. */
function shape({ kind, text, author, promoted, quoted, permalink }: Reading['posts'][number]): unknown[] {
  return [
    kind,
    text.length,
    author.name.length,
    author.handle === null,
    promoted,
    quoted === null,
    permalink === null,
  ];
}
