import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { build } from 'vite';
import manifest from '../manifest.json' with { type: 'json' };

export type Target = 'chrome' | 'firefox';
export const ROOT = path.resolve(import.meta.dirname, '..');

/** The folder of a built extension: under dist/, or where RAPPORT_DIST says (each test run builds its own). */
export function distOf(target: Target): string {
  return path.join(process.env.RAPPORT_DIST ?? path.join(ROOT, 'dist'), target);
}

/** Builds one browser's extension into its folder. */
export async function buildFor(target: Target): Promise<void> {
  await build({
    root: ROOT,
    mode: target,
    logLevel: 'warn',
    build: { outDir: distOf(target), emptyOutDir: true },
  });
  // crxjs leaves vite's own manifest behind; stores refuse folders that start with a dot.
  rmSync(path.join(distOf(target), '.vite'), { recursive: true, force: true });
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .sort();
}

/** Packs a built extension as the stores want it: files at the top, the same bytes for the same build. */
function zip(target: Target): string {
  const mtime = new Date('2000-01-01T00:00:00Z');
  const files = filesIn(distOf(target)).map((name): [string, [Uint8Array, { mtime: Date }]] => [
    name.split(path.sep).join('/'),
    [readFileSync(path.join(distOf(target), name)), { mtime }],
  ]);
  const file = path.join(path.dirname(distOf(target)), `rapport-${manifest.version}-${target}.zip`);
  writeFileSync(file, zipSync(Object.fromEntries(files), { level: 9 }));
  return file;
}

if (process.argv[1] === import.meta.filename) {
  for (const target of ['chrome', 'firefox'] as const) {
    await buildFor(target);
    console.log(`${path.relative(ROOT, distOf(target))}  ${path.relative(ROOT, zip(target))}`);
  }
}
