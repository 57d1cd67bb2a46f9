import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { ROOT } from './build';

type Detection = typeof import('./detection-entry');

let built: Promise<Detection> | null = null;

/**
 * Detection as a build makes it: bundled and minified. What runs these scripts wraps every function to keep its
 * name; timing that would time the wrappers.
 */
export function builtDetection(): Promise<Detection> {
  built ??= bundle();
  return built;
}

async function bundle(): Promise<Detection> {
  const outDir = mkdtempSync(path.join(tmpdir(), 'rapport-detection-'));
  await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir,
      ssr: path.join(import.meta.dirname, 'detection-entry.ts'),
      minify: true,
      target: 'es2023',
      rollupOptions: { output: { entryFileNames: 'detection.mjs' } },
    },
    ssr: { noExternal: true },
  });
  return import(pathToFileURL(path.join(outDir, 'detection.mjs')).href) as Promise<Detection>;
}
