import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { contactRow } from '../../../src/log/contacts';
import { launch } from '../../browser/launch';
import type { Rig } from '../../browser/rig';
import { ROOT } from '../../build';
import type { MadeLog } from './generator';

/** The extension as it ships with one page more (`page/main.ts`), and a profile that outlives its browsers. */
export interface Stage {
  /** The script of the page of another origin. */
  rawScript: string;
  /** The made log as its tables store it. */
  tables: string;
  /** Starts the browser anew: nothing of ours is warm. */
  start(): Promise<Rig>;
  end(): void;
}

const PAGE = path.join('scripts', 'bench', 'log', 'page');
export const BENCH_PAGE = `${PAGE.split(path.sep).join('/')}/index.html`;

export async function setStage(made: MadeLog): Promise<Stage> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'rapport-bench-'));
  const extension = path.join(folder, 'extension');
  const tables = JSON.stringify({ ...made, contacts: made.contacts.map(contactRow) });
  await build({
    root: ROOT,
    mode: 'chrome',
    logLevel: 'error',
    build: { outDir: extension, rollupOptions: { input: { bench: path.join(ROOT, BENCH_PAGE) } } },
  });
  writeFileSync(path.join(extension, 'bench-log.json'), tables);
  await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir: path.join(folder, 'raw'),
      lib: {
        entry: path.join(ROOT, PAGE, 'raw-page.ts'),
        formats: ['iife'],
        name: 'RAW',
        fileName: () => 'raw.js',
      },
    },
  });
  return {
    tables,
    rawScript: readFileSync(path.join(folder, 'raw', 'raw.js'), 'utf8'),
    start: () => launch('chromium', { extension, headless: true, profile: path.join(folder, 'profile') }),
    end: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}
