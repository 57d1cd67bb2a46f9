import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { distOf, ROOT } from '../../build';

/** Everything that is built before the first browser starts. */
export interface Stage {
  /** The script of the page with the feed, `FEED`. */
  feed: string;
  /** The extension as it ships. */
  rapport: string;
  /** Extensions of the bench's own, by the names of their files in `rivals`. */
  rivals: Record<Rival, string>;
  end(): void;
}

const RIVALS = ['query', 'poll', 'probe'] as const;
export type Rival = (typeof RIVALS)[number];

const HERE = path.join(ROOT, 'scripts', 'bench', 'page');

/** Builds into a folder of its own. Where RAPPORT_DIST says, the extension is built already. */
export async function setStage(): Promise<Stage> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'rapport-bench-'));
  const rapport = path.join(folder, 'rapport');
  if (process.env.RAPPORT_DIST) cpSync(distOf('chrome'), rapport, { recursive: true });
  else await build({ root: ROOT, mode: 'chrome', logLevel: 'error', build: { outDir: rapport } });
  const feed = await script('feed/main.ts', path.join(folder, 'feed'));
  const answer = await script('rivals/answer.ts', path.join(folder, 'answer'));
  const rivals = {} as Record<Rival, string>;
  for (const name of RIVALS) {
    const home = path.join(folder, 'rivals', name);
    const content = await script(`rivals/${name}.ts`, path.join(folder, name));
    mkdirSync(home, { recursive: true });
    writeFileSync(path.join(home, 'content.js'), content);
    writeFileSync(path.join(home, 'worker.js'), answer);
    writeFileSync(path.join(home, 'manifest.json'), JSON.stringify(manifestOf(name)));
    rivals[name] = home;
  }
  return {
    feed,
    rapport,
    rivals,
    end: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

function manifestOf(name: Rival): object {
  return {
    manifest_version: 3,
    name,
    version: '1',
    background: { service_worker: 'worker.js' },
    content_scripts: [{ matches: ['https://x.com/*'], js: ['content.js'], run_at: 'document_idle' }],
  };
}

async function script(entry: string, outDir: string): Promise<string> {
  await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir,
      lib: { entry: path.join(HERE, entry), formats: ['iife'], name: 'FEED', fileName: () => 'it.js' },
    },
  });
  return readFileSync(path.join(outDir, 'it.js'), 'utf8');
}
