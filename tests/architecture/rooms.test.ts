import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * Dependencies point one way: domain ← sites, log, messaging ← ui ← in-page ← entry points. A room may import
 * only itself and what is listed for it here.
 */
const ALLOWED: Record<string, string[]> = {
  domain: [],
  sites: ['domain'],
  log: ['domain'],
  messaging: ['domain'],
  ui: ['domain', 'messaging', 'sites', 'log'],
  'in-page': ['domain', 'sites', 'messaging', 'ui'],
  background: ['domain', 'sites', 'log', 'messaging'],
  sync: ['domain', 'log', 'messaging'],
  content: ['domain', 'messaging', 'in-page', 'sites'],
  practice: ['domain', 'sites', 'log', 'messaging', 'ui', 'in-page'],
  popup: ['domain', 'log', 'messaging', 'ui'],
  sidepanel: ['domain', 'log', 'messaging', 'ui'],
  dashboard: ['domain', 'log', 'messaging', 'ui'],
  welcome: ['domain', 'log', 'messaging', 'ui'],
};

const SRC = path.resolve(import.meta.dirname, '../../src');

interface Import {
  file: string;
  /** `../log/database` */
  from: string;
  typeOnly: boolean;
  /** Loaded when it is needed: `import('…')`. */
  later: boolean;
  /** The file it resolves to, below src; null for a package. */
  target: string | null;
}

function sources(): string[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => name.split(path.sep).join('/'));
}

const STATEMENT =
  /^\s*(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/gm;

function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(SRC, file), 'utf8');
  return [...text.matchAll(STATEMENT)].map(([, type, stated, dynamic]) => {
    const from = stated ?? dynamic ?? '';
    const target = from.startsWith('.')
      ? path.posix.normalize(path.posix.join(path.posix.dirname(file), from.replace(/\?.*$/, '')))
      : null;
    return { file, from, typeOnly: Boolean(type), later: dynamic !== undefined, target };
  });
}

const roomOf = (file: string): string => file.split('/')[0] ?? '';
const FILES = sources();
const IMPORTS = FILES.flatMap(importsOf);

function resolve(target: string): string | null {
  return (
    [target, `${target}.ts`, `${target}.tsx`, `${target}/index.ts`].find((name) => FILES.includes(name)) ??
    null
  );
}

/** Every file that `entry` brings along at run time, itself included; `atOnce`: without what is loaded later. */
function reachable(entry: string, atOnce = false): Set<string> {
  const seen = new Set<string>();
  const queue = [entry];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const { target, typeOnly, later } of IMPORTS.filter((one) => one.file === file)) {
      const next = target && !typeOnly && !(later && atOnce) ? resolve(target) : null;
      if (next) queue.push(next);
    }
  }
  return seen;
}

describe('the rooms of src', () => {
  it('are the ones we know', () => {
    expect([...new Set(FILES.map(roomOf))].sort()).toEqual(Object.keys(ALLOWED).sort());
  });

  it('import only what stands before them', () => {
    const wrong = IMPORTS.filter(({ file, target }) => {
      // The names of the texts in `_locales` are types, and no room.
      if (!target || (file === 'domain/say/keys.ts' && target.endsWith('.json'))) return false;
      const [from, to] = [roomOf(file), roomOf(target)];
      return from !== to && !ALLOWED[from]?.includes(to);
    });
    expect(wrong.map(({ file, from }) => `${file} imports ${from}`)).toEqual([]);
  });

  it('reach the browser only through messaging, background and small named seams', () => {
    const seams = ['messaging/', 'background/', 'ui/seams/'];
    const wrong = IMPORTS.filter(({ from }) => from === 'webextension-polyfill').filter(
      ({ file }) => !seams.some((seam) => file.startsWith(seam)),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it.each(['x', 'facebook'])(
    'keep zod, Dexie, preact, the log and other sites out of the content script of %s',
    (site) => {
      const files = [...reachable(`content/${site}.iife.ts`)];
      expect(files.length).toBeGreaterThan(10);
      const others = files.filter((file) => /^sites\/\w+\//.test(file) && !file.startsWith(`sites/${site}/`));
      expect(others.filter((file) => !file.startsWith('sites/insert-text/'))).toEqual([]);
      expect(files.filter((file) => roomOf(file) === 'log')).toEqual([]);
      const packages = IMPORTS.filter(
        ({ file, target, typeOnly }) => files.includes(file) && !target && !typeOnly,
      );
      expect([...new Set(packages.map(({ from }) => from))]).toEqual(['webextension-polyfill']);
    },
  );

  it.each(['popup', 'sidepanel', 'dashboard'])(
    'draw the first sight of the %s with hardly any code',
    (room) => {
      const files = [...reachable(`${room}/main.tsx`, true)];
      expect(files).toContain('ui/first-sight.tsx');
      expect(files.filter((file) => roomOf(file) === 'log')).toEqual([]);
      const packages = IMPORTS.filter(
        ({ file, target, typeOnly, later }) => files.includes(file) && !target && !typeOnly && !later,
      );
      expect([...new Set(packages.map(({ from }) => from))].sort()).toEqual(['date-fns', 'preact']);
    },
  );

  it.each(['popup', 'sidepanel', 'dashboard'])('draw the %s itself before the log is loaded', (room) => {
    const files = [...reachable(`${room}/start.tsx`, true)];
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((file) => roomOf(file) === 'log')).toEqual([]);
    const packages = IMPORTS.filter(
      ({ file, target, typeOnly, later }) => files.includes(file) && !target && !typeOnly && !later,
    );
    expect(packages.map(({ from }) => from)).not.toContain('zod');
    expect(packages.map(({ from }) => from)).not.toContain('dexie');
  });

  it('start the background without what only a draft, the hourly sweep or a backup asks for', () => {
    const files = [...reachable('background/main.ts', true)];
    expect(files).toContain('domain/detect.ts');
    const late =
      /^domain\/(review\/checks|facts|training)\/|^log\/(review-reply|snapshots|training\/make-cards|transfer\/)/;
    expect(files.filter((file) => late.test(file))).toEqual([]);
    expect([...reachable('background/main.ts')]).toContain('domain/review/checks/index.ts');
  });

  it('load PouchDB where rounds of sync run, and nowhere else', () => {
    const taking = (entry: string): string[] =>
      [...reachable(entry)].flatMap((file) =>
        IMPORTS.filter((one) => one.file === file && !one.typeOnly && /^pouchdb-/.test(one.from)).map(
          () => file,
        ),
      );
    expect(taking('sync/worker.ts').length).toBeGreaterThan(0);
    const entries = FILES.filter((file) => /\/(main|start|worker)\.tsx?$|^content\//.test(file));
    expect(entries).toContain('background/main.ts');
    for (const entry of entries.filter((file) => file !== 'sync/worker.ts'))
      expect(taking(entry), entry).toEqual([]);
  });

  it('keep the domain pure', () => {
    const browserish =
      /\b(document|window|chrome|browser|localStorage|indexedDB|fetch)\.|\bDate\.now\(|new Date\(\)/;
    const wrong = FILES.filter((file) => roomOf(file) === 'domain').filter((file) =>
      browserish.test(
        readFileSync(path.join(SRC, file), 'utf8')
          .replace(/\/\*[\s\S]*?\*\//g, '')
          .replace(/\/\/.*$/gm, ''),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('never set markup from text', () => {
    const markup =
      /dangerouslySetInnerHTML|insertAdjacentHTML|outerHTML\s*=|document\.write|createContextualFragment|innerHTML\s*\+?=(?!\s*(?:\n\s*)?'[^']*';)/;
    const wrong = FILES.filter((file) => markup.test(readFileSync(path.join(SRC, file), 'utf8')));
    expect(wrong).toEqual([]);
  });
});
