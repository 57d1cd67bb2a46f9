import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import packageFile from '../../package.json' with { type: 'json' };
import { firefoxManifest } from '../../scripts/firefox-manifest';
import { languages, textsOf } from '../../scripts/locales';
import { say } from '../../src/domain/say/say';
import { document, rowsUnder } from './tables';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PRIVACY = document('privacy.md');
const LISTING = document('store-listing.md');
const THREATS = document('threat-model.md');

type Manifest = typeof manifest;
const firefox = firefoxManifest(manifest) as Omit<Manifest, 'background'> & {
  browser_specific_settings: { gecko: { data_collection_permissions: object } };
};
const BROWSERS: [string, Omit<Manifest, 'background'>][] = [
  ['Chrome', manifest],
  ['Firefox', firefox],
];
/** What may give a page, another program or a later moment more than was said at the installation. */
const DOORS = [
  'web_accessible_resources',
  'externally_connectable',
  'optional_permissions',
  'sandbox',
  'oauth2',
  'chrome_url_overrides',
  'content_capabilities',
  'user_scripts',
];

describe.each(BROWSERS)('the manifest for %s', (browser, made) => {
  it.each([
    ['privacy.md', PRIVACY],
    ['store-listing.md', LISTING],
  ])('asks for what %s says, each with a reason, and nothing else', (_, text) => {
    const rows = rowsUnder(text, 'permission').filter(([, where]) => where?.split(', ').includes(browser));
    expect(rows.map(([permission]) => permission).sort()).toEqual([...made.permissions].sort());
    const pages = rowsUnder(text, 'page');
    expect(pages.map(([page]) => page)).toEqual(made.host_permissions);
    const servers = rowsUnder(text, 'server');
    expect(servers.map(([server]) => server)).toEqual(made.optional_host_permissions);
    for (const row of [...rows, ...pages, ...servers]) expect(row.at(-1)?.length, row[0]).toBeGreaterThan(5);
  });

  it('reads the top frames of these pages only, when they stand', () => {
    expect(made.content_scripts.flatMap(({ matches }) => matches)).toEqual(made.host_permissions);
    for (const script of made.content_scripts) {
      expect(script).toEqual({
        matches: expect.any(Array),
        js: [expect.any(String)],
        run_at: 'document_idle',
      });
    }
  });

  it('has the policy that the threat model says, and no other', () => {
    const [, policy] = /```\n(.+)\n```/.exec(THREATS) ?? [];
    expect(made.content_security_policy).toEqual({ extension_pages: policy });
    // Sync: encrypted, or to this very computer.
    const toServers = / https: http:\/\/localhost:\* http:\/\/127\.0\.0\.1:\*(?=;)/;
    expect(policy).toMatch(toServers);
    expect(policy?.replace(toServers, '')).not.toMatch(/unsafe|https?:|wss?:|\*/);
  });

  it('stays out of private windows and opens no door', () => {
    const said = rowsUnder(THREATS, 'manifest key');
    expect(said.length).toBeGreaterThan(3);
    const keys: Record<string, unknown> = { ...made };
    for (const [key = '', value] of said) expect([keys[key] ?? 'none'].flat().join(', '), key).toBe(value);
    expect(made.incognito).toBe('not_allowed');
    for (const door of DOORS) expect(made).not.toHaveProperty(door);
  });

  it('says what the listing says', () => {
    const [, short] = /## Short description\n\n> (.+)/.exec(LISTING) ?? [];
    expect(made.description).toBe('__MSG_manifest_description__');
    expect(say('manifest_description')).toBe(short);
    // The Chrome Web Store takes no more.
    for (const language of languages())
      expect(textsOf(language).get('manifest_description')?.length, language).toBeLessThanOrEqual(132);
  });
});

describe('what is declared', () => {
  it.each([
    ['privacy.md', PRIVACY],
    ['store-listing.md', LISTING],
  ])('to Firefox is what %s says', (_, text) => {
    const declared = rowsUnder(text, 'data').map(([kind = '', what = '']) => [kind, what.split(', ')]);
    expect(firefox.browser_specific_settings.gecko.data_collection_permissions).toEqual(
      Object.fromEntries(declared),
    );
  });

  it('to the Chrome Web Store answers each of its questions', () => {
    const rows = rowsUnder(LISTING, 'category');
    expect(rows.map(([category]) => category)).toEqual([
      'Personally identifiable information',
      'Health information',
      'Financial and payment information',
      'Authentication information',
      'Personal communications',
      'Location',
      'Web history',
      'User activity',
      'Website content',
    ]);
    for (const [category, ticked, what] of rows) {
      expect(ticked, category).toMatch(/^(yes|no)$/);
      if (ticked === 'yes') expect(what?.length, category).toBeGreaterThan(20);
    }
    expect(LISTING.match(/^- I do not .+\.$/gm)).toHaveLength(3);
    expect(LISTING).toContain('Remote code: **no**');
  });

  it('to reviewers builds: the scripts and the Node version are those of the package', () => {
    expect(packageFile.engines.node).toBe('>=20.19');
    expect(LISTING).toContain('Node 20.19 or newer, `npm ci && npm run build`');
    expect(packageFile.scripts).toHaveProperty('build');
  });
});

describe('the threat model', () => {
  it('names only tests that are there', () => {
    const rows = [...rowsUnder(THREATS, 'from')];
    expect(rows.length).toBeGreaterThan(15);
    for (const [from, , , proof = ''] of rows) {
      const files = proof.split(', ');
      for (const file of files) expect(existsSync(path.join(ROOT, file)), `${from}: ${file}`).toBe(true);
    }
  });
});

/** Where code could reach out or be reached, and the only places that hold it, each with why. */
const REACHING: { what: string; pattern: RegExp; allowed: Record<string, string> }[] = [
  {
    what: 'a request',
    pattern:
      /\bfetch\s*\(|XMLHttpRequest|\bWebSocket|\bEventSource|WebTransport|RTCPeerConnection|sendBeacon|importScripts|serviceWorker\b|new (?:Image|Audio|SharedWorker)\b|connectNative|sendNativeMessage/,
    allowed: {
      'src/log/sync/replica.ts': 'PouchDB, with what `wire.ts` reaches the user’s own server by',
      'src/log/sync/pouchdb.d.ts': 'types only',
      'src/log/sync/try-server.ts':
        'asks the user’s own server, or their team’s, what it is before anything is turned on',
      'src/log/sync/wire.ts': 'sync, with the user’s own server',
      'src/messaging/speak-as-page.ts': "reads the package's texts, by a path of its own",
      'src/messaging/shipped-model.ts': 'reads a model from the package, by runtime.getURL',
    },
  },
  {
    what: 'code from elsewhere',
    pattern:
      /import\s*\(\s*(?!['"]\.{0,2}\/?[\w./-]+['"]\s*\))|import\s*\(\s*['"](?:\w+:|\/\/)|\beval\s*\(|new Function\b/,
    allowed: {},
  },
  {
    what: 'a worker',
    pattern: /new Worker\s*\((?!new URL\('\.\/[\w-]+\.ts', import\.meta\.url\))/,
    allowed: {},
  },
  {
    what: 'an ear for the page or others',
    pattern:
      /addEventListener\(\s*['"]message|\bonmessage\b|onMessageExternal|onConnect(?:External)?\b|BroadcastChannel|window\.postMessage/,
    allowed: {
      'src/dashboard/search/contact-search.ts': 'the answers of its own worker',
      'src/dashboard/search/worker.ts': 'what its page asks this worker',
      'src/dashboard/work/serve-work.ts': 'what its page asks this worker',
      'src/dashboard/work/worker-asker.ts': 'the answers of its own worker',
      'src/sync/hold-worker.ts': 'what its own worker says',
      'src/sync/worker.ts': 'what its page tells this worker',
      'src/log/transfer/pacing.ts': 'a channel with itself, to let the browser breathe',
    },
  },
  {
    what: 'a file of somebody else’s',
    pattern:
      /\bsrc=["'{]?\s*["']?(?:https?:)?\/\/|(?:url\(|@import)\s*["']?(?:https?:)?\/\/|<(?:iframe|embed)\b|<object\s/,
    allowed: {},
  },
];

describe('the source', () => {
  const files = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(ts|tsx|html|css)$/.test(name),
  );
  const code = new Map(
    files.map((file) => [
      `src/${file.split(path.sep).join('/')}`,
      readFileSync(path.join(ROOT, 'src', file), 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<![:'"])\/\/.*$/gm, ''),
    ]),
  );

  it.each(REACHING)('holds $what nowhere but where it is listed', ({ pattern, allowed }) => {
    expect(code.size).toBeGreaterThan(500);
    const holding = [...code].filter(([, text]) => pattern.test(text)).map(([file]) => file);
    expect(holding.sort()).toEqual(Object.keys(allowed).sort());
  });

  it.each([
    'fetch("https://a.example")',
    'new WebSocket(url)',
    'navigator.sendBeacon(u)',
    "import('https://a.example/x.js')",
    'import(address)',
    "new Worker('https://a.example')",
    "window.addEventListener('message', f)",
    '<img src="https://a.example/x.png">',
    'background: url(//a.example/x.png)',
    '@import "https://a.example/x.css"',
    '<iframe title="x">',
  ])('would be caught with %s', (line) => {
    expect(REACHING.some(({ pattern }) => pattern.test(line))).toBe(true);
  });
});
