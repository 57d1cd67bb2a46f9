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

/** Vitest projects; a file that fails to load counts as a failure as well. */
function vitest(title: string, projects: string[]): Count {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'rapport-test-'));
  const report = path.join(folder, 'report.json');
  const ok = run(title, bin('vitest'), [
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: Math.max(numFailedTests, ok ? 0 : 1) };
  } catch (error) {
    console.error(`no report from vitest: ${error instanceof Error ? error.message : error}`);
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

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
  vitest('unit tests', ['pure', 'log', 'unit']),
  step('build', bin('tsx'), ['scripts/build.ts']),
  step('web-ext lint', bin('tsx'), ['scripts/lint-extension.ts']),
  vitest('real Chromium and Firefox', ['browser']),
];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
