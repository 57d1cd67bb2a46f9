/**
 * `npm run --silent read-pages -- <x|facebook> [--browser firefox] FILE.html...`: runs the shipped reader on
 * saved pages in a real browser and prints one JSON line a file. Files that cannot be read are named on
 * stderr and make the exit code 1; the others are read all the same.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserName } from './browser/find';
import { launch } from './browser/launch';
import {
  addressOf,
  bundleReader,
  READABLE,
  type Readable,
  type Reading,
  readPage,
  serveInert,
} from './reader';

const USAGE =
  'Usage: npm run --silent read-pages -- <x|facebook> [--browser chromium|firefox] FILE.html...\n' +
  'Prints one JSON line a file: what the reader finds on that saved page.';

/** npm runs scripts in the project's folder and notes here where it was called. */
const FROM = process.env.INIT_CWD ?? process.cwd();

/** Longest wait for a saved page to be parsed. */
const PATIENCE = 30_000;

interface Call {
  site: Readable;
  browser: BrowserName;
  files: string[];
}

/** The command line taken apart, or null when it makes no sense. */
function understood(args: string[]): Call | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { browser: { type: 'string', default: process.env.RAPPORT_BROWSER || 'chromium' } },
    });
    const [name, ...files] = positionals;
    const site = READABLE.find((id) => id === name);
    const { browser } = values;
    if (!site || files.length === 0 || (browser !== 'chromium' && browser !== 'firefox')) return null;
    return { site, browser, files };
  } catch {
    return null;
  }
}

/** One line of output. A promoted post without permalink has no id of X's or Facebook's: ours is not a fact. */
function line(site: Readable, file: string, { viewer, composers, coverage, posts }: Reading): string {
  return JSON.stringify({
    file,
    viewer: site === 'x' ? viewer.handle : (viewer.name ?? viewer.handle),
    composers,
    blind: coverage.blind,
    posts: posts.map(({ id, kind, author, text, publishedAt, permalink, promoted }) => ({
      id: promoted && !permalink ? null : id,
      kind,
      author,
      text,
      publishedAt,
      permalink,
      promoted,
    })),
  });
}

function reason(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'no such file';
  if (error instanceof Error && 'code' in error && error.code === 'EISDIR') return 'a folder, not a page';
  return error instanceof Error ? error.message : String(error);
}

async function run({ site, browser, files }: Call): Promise<number> {
  const [bundle, rig] = await Promise.all([
    bundleReader(site),
    launch(browser, { extension: null, headless: true }),
  ]);
  let failed = 0;
  try {
    const page = await rig.browser.newPage();
    let html = '';
    await serveInert(page, () => html);
    for (const file of files) {
      try {
        html = await readFile(path.resolve(FROM, file), 'utf8');
        await page.goto(addressOf(html, site), { waitUntil: 'domcontentloaded', timeout: PATIENCE });
        process.stdout.write(`${line(site, file, await readPage(page, site, bundle))}\n`);
      } catch (error) {
        failed++;
        console.error(`${file}: ${reason(error)}`);
      }
    }
  } finally {
    await rig.close();
  }
  return failed > 0 ? 1 : 0;
}

// Only results go to stdout; what the launcher has to say goes beside them.
console.log = console.error;

const call = understood(process.argv.slice(2));
if (call) {
  process.exitCode = await run(call);
} else {
  console.error(USAGE);
  process.exitCode = 2;
}
