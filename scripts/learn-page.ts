/**
 * `npm run --silent learn-page -- FILE.html [--site x|facebook] [--out FOLDER]`: turns a report of a page that could not
 * be read, or a saved page, into an anonymous test page with the facts the reader finds, and says what seems to have
 * changed. A saved page is made anonymous first; nothing of it is written but its shape.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from './browser/launch';
import type { Proposal } from './learn-page/in-page';
import { factsOf } from './learn-page/page-facts';
import { sayProposal } from './learn-page/say-proposal';
import { whatIs } from './learn-page/what-is';
import { addressOf, bundle, bundleReader, READABLE, type Readable, readPage, serveInert } from './reader';

const USAGE =
  'Usage: npm run --silent learn-page -- FILE.html [--site x|facebook] [--out FOLDER]\n' +
  'FILE.html is a report saved from the popup, or a saved page of X or Facebook.';

/** npm runs scripts in the project's folder and notes here where it was called. */
const FROM = process.env.INIT_CWD ?? process.cwd();
/** Longest wait for a page to be parsed. */
const PATIENCE = 30_000;

interface Call {
  file: string;
  site: Readable | null;
  out: string | null;
}

/** The command line taken apart, or null when it makes no sense. */
function understood(args: string[]): Call | null {
  try {
    const options = { site: { type: 'string' }, out: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
    const [file, ...more] = positionals;
    const site = READABLE.find((id) => id === values.site) ?? null;
    if (file === undefined || more.length > 0 || (values.site !== undefined && !site)) return null;
    return { file, site, out: values.out ?? null };
  } catch {
    return null;
  }
}

/** What it came to, in words; throws what the user can help as an error in plain words. */
async function run({ file, site: said, out }: Call): Promise<string> {
  const given = await readFile(path.resolve(FROM, file), 'utf8');
  const { site, isReport } = whatIs(given, said);
  const [learner, reader, rig] = await Promise.all([
    bundle('./learn-page/in-page.ts', 'RapportLearner'),
    bundleReader(site),
    launch('chromium', { extension: null, headless: true }),
  ]);
  try {
    const page = await rig.browser.newPage();
    let html = given;
    await serveInert(page, () => html);
    const open = (): Promise<unknown> =>
      page.goto(addressOf(html, site), { waitUntil: 'domcontentloaded', timeout: PATIENCE });
    const learn = (what: string): Promise<unknown> =>
      page.evaluate(`(() => { ${learner}\nreturn RapportLearner.${what}('${site}'); })()`);

    await open();
    const notes: string[] = [];
    if (!isReport) {
      const { coverage } = await readPage(page, site, reader);
      html = String(await learn('structure'));
      // Another address for the same page would load nothing.
      await page.goto('about:blank');
      await open();
      const anonymous = (await readPage(page, site, reader)).coverage;
      if (anonymous.present !== coverage.present || anonymous.read !== coverage.read) {
        notes.push(
          `Careful: the page itself has ${coverage.read} of ${coverage.present} posts read, its anonymous copy ${anonymous.read} of ${anonymous.present}.`,
        );
      }
    }
    const reading = await readPage(page, site, reader);
    const proposal = (await learn('propose')) as Proposal;
    const folder = path.resolve(FROM, out ?? path.join('tests/pages', site, `learnt-${today()}`));
    await mkdir(folder, { recursive: true });
    const name = path.join(folder, proposal.kind);
    // A page that was learnt before, perhaps checked by now, is not written over.
    await writeFile(`${name}.html`, html, { flag: 'wx' });
    await writeFile(`${name}.json`, `${JSON.stringify(factsOf(site, reading), null, 2)}\n`);
    return [
      sayProposal(proposal),
      '',
      ...notes,
      `Written: ${path.relative(FROM, name)}.html and .json. Check both, then move them to tests/pages/${site}.`,
    ].join('\n');
  } finally {
    await rig.close();
  }
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function reason(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'no such file';
  if (error instanceof Error && 'code' in error && error.code === 'EEXIST' && 'path' in error) {
    return `${error.path} is already there: choose another folder with --out`;
  }
  if (error instanceof Error && 'code' in error && error.code === 'EISDIR') return 'a folder, not a page';
  return error instanceof Error ? error.message : String(error);
}

// Only what was found goes to stdout; what the launcher has to say goes beside it.
const say = console.log;
console.log = console.error;

const call = understood(process.argv.slice(2));
if (call) {
  try {
    say(await run(call));
  } catch (error) {
    console.error(`${call.file}: ${reason(error)}`);
    process.exitCode = 1;
  }
} else {
  console.error(USAGE);
  process.exitCode = 2;
}
