import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** Debian's package for each engine: what we install ourselves, and what CI has. */
const DEBIAN_PACKAGE: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * Names under which each engine is installed, in the order we prefer them. Google's Chrome and Edge from
 * version 137 on refuse `--load-extension` but take extensions over the pipe, as puppeteer does.
 */
const NAMES: Record<BrowserName, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

const ELSEWHERE: Record<BrowserName, string[]> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

function executable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The path of an installed browser, or null. `RAPPORT_CHROMIUM` and `RAPPORT_FIREFOX` name one outright; a browser
 * whose name holds `prefer` (`edge`) goes before the others.
 */
export function findBrowser(name: BrowserName, prefer = ''): string | null {
  const named = process.env[`RAPPORT_${name.toUpperCase()}`];
  if (named) return executable(named) ? named : null;
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const candidates = NAMES[name].flatMap((file) => folders.map((folder) => path.join(folder, file)));
  const found = [...candidates, ...ELSEWHERE[name]].filter(executable);
  const preferred = prefer && found.find((file) => path.basename(file).toLowerCase().includes(prefer));
  return preferred || (found[0] ?? null);
}

/** What a person has to do when a browser is missing. */
export function howToInstall(name: BrowserName): string {
  const asked = name === 'firefox' ? 'Firefox' : 'Chrome, Chromium or Edge';
  return [
    `No ${asked} found on this machine.`,
    `  Debian, Ubuntu:  sudo apt-get install ${DEBIAN_PACKAGE[name]}`,
    `  Elsewhere:       ${name === 'firefox' ? 'https://www.mozilla.org/firefox/' : 'https://www.google.com/chrome/'}`,
    `  Already there?   RAPPORT_${name.toUpperCase()}=/path/to/browser names it.`,
  ].join('\n');
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

/**
 * Finds a browser, installing Debian's package first when we may (root on Debian).
 * @throws Error whose message says what to install.
 */
export function requireBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  if (!canInstall()) throw new Error(howToInstall(name));
  const wanted = DEBIAN_PACKAGE[name];
  console.log(`No ${name} found; installing Debian's ${wanted} …`);
  const apt = (...args: string[]): void => {
    execFileSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  apt('update', '-q');
  apt('install', '-y', '-q', '--no-install-recommends', wanted, 'fonts-dejavu', 'fonts-noto-color-emoji');
  const installed = findBrowser(name);
  if (!installed) throw new Error(`${wanted} was installed but cannot be found.\n${howToInstall(name)}`);
  return installed;
}
