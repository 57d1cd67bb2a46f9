import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { requireBrowser } from './browser/find';
import { ROOT } from './build';

/** `npm test`: types, lint, unit tests, both builds, the stores' own linter, then both real browsers. */
interface Count {
  passed: number;
  failed: number;
}

const DIST = path.join(ROOT, 'dist');
const bin = (name: string): string => path.join(ROOT, 'node_modules', '.bin', name);

function run(title: string, command: string, args: string[]): boolean {
  console.log(`\n── ${title}`);
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    // Built once, for the linter and the browsers.
    env: { ...process.env, RAPPORT_DIST: DIST },
  });
  if (error) console.error(error.message);
  return status === 0;
}

/** A step that passes or fails as one. */
function step(title: string, command: string, args: string[]): Count {
  return run(title, command, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** What vitest's JSON report says of a run; `ok` when its exit code agrees that nothing failed, in no test either. */
interface Report {
  ok: boolean;
  testResults: { name: string; status: string; assertionResults: { status: string }[] }[];
}

/** Runs vitest; null when it ends without a report. */
function vitest(title: string, args: string[]): Report | null {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'rapport-test-'));
  const report = path.join(folder, 'report.json');
  const ok = run(title, bin('vitest'), [
    'run',
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  try {
    return { ...JSON.parse(readFileSync(report, 'utf8')), ok };
  } catch (error) {
    console.error(`no report from vitest: ${error instanceof Error ? error.message : error}`);
    return null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A file that fails to load, or whose setup fails, counts as a failure as well; so does an error outside of tests. */
function countOf(report: Report | null): Count {
  if (!report) return { passed: 0, failed: 1 };
  const count = { passed: 0, failed: 0 };
  for (const { status, assertionResults } of report.testResults) {
    const failed = assertionResults.filter((test) => test.status === 'failed').length;
    count.passed += assertionResults.filter((test) => test.status === 'passed').length;
    count.failed += Math.max(failed, status === 'failed' ? 1 : 0);
  }
  if (!report.ok && count.failed === 0) count.failed = 1;
  return count;
}

const failedFiles = (report: Report): string[] =>
  report.testResults.filter(({ status }) => status === 'failed').map(({ name }) => name);

/** More files than this are no bad luck. */
const MANY = 6;

/**
 * The browser tests. Six browsers on a machine of two cores now and then lose a key or start too late, and what a test
 * left half done fails the next. So a file that failed is run once more from its beginning, with the machine to itself:
 * what is broken fails again.
 */
function browsers(): Count {
  const all = vitest('real Chromium and Firefox', ['--project', 'browser']);
  const failed = all ? failedFiles(all) : [];
  if (!all || failed.length === 0 || failed.length > MANY) return countOf(all);
  const alone = vitest(`once more, alone: ${failed.map((file) => path.basename(file)).join(', ')}`, [
    ...failed,
    '--project',
    'browser',
    '--no-file-parallelism',
  ]);
  const rest = { ok: true, testResults: all.testResults.filter(({ name }) => !failed.includes(name)) };
  return sum([countOf(rest), countOf(alone)]);
}

const sum = (counts: readonly Count[]): Count => ({
  passed: counts.reduce((passed, count) => passed + count.passed, 0),
  failed: counts.reduce((failed, count) => failed + count.failed, 0),
});

for (const browser of ['chromium', 'firefox'] as const) {
  try {
    console.log(`${browser}: ${requireBrowser(browser)}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.log('\n0 passed, 1 failed');
    process.exit(1);
  }
}

const counts = [
  step('types', bin('tsc'), ['--noEmit']),
  step('lint', bin('biome'), ['ci', '.']),
  countOf(vitest('unit tests', ['--project', '!browser'])),
  step('build', bin('tsx'), ['scripts/build.ts']),
  step('web-ext lint', bin('tsx'), ['scripts/lint-extension.ts']),
  browsers(),
];
const { passed, failed } = sum(counts);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
