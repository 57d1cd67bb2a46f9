import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { distOf, ROOT } from './build';

/**
 * Runs Mozilla's linter on the Firefox build. Errors fail; so does any warning that docs/web-ext-lint.md does
 * not explain (a line `- CODE in FILE: why`, FILE without its build hash).
 */
interface Message {
  code: string;
  message: string;
  file?: string;
}

const { stdout, stderr } = spawnSync(
  path.join(ROOT, 'node_modules', '.bin', 'web-ext'),
  ['lint', '--source-dir', distOf('firefox'), '--output', 'json'],
  { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
);
const start = stdout.indexOf('{');
if (start < 0) throw new Error(`web-ext printed no report: ${stdout}${stderr}`);
const report = JSON.parse(stdout.slice(start)) as {
  errors: Message[];
  warnings: Message[];
  notices: Message[];
};

const explained = new Set(
  [
    ...readFileSync(path.join(ROOT, 'docs', 'web-ext-lint.md'), 'utf8').matchAll(/^- `(\S+)` in `(\S+)`:/gm),
  ].map(([, code, file]) => `${code} ${file}`),
);
const bare = (file = ''): string => file.replace(/-[\w-]{8}(?=\.js$)/, '');
const unexplained = report.warnings.filter(({ code, file }) => !explained.has(`${code} ${bare(file)}`));

for (const found of [...report.errors, ...unexplained]) {
  console.error(`${found.code} in ${bare(found.file)}: ${found.message}`);
}
console.log(
  `web-ext lint: ${report.errors.length} errors, ${report.warnings.length} warnings, ${unexplained.length} unexplained`,
);
process.exit(report.errors.length + unexplained.length > 0 ? 1 : 0);
