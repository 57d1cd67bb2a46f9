import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserName, findBrowser, requireBrowser } from './browser/find';
import { launch } from './browser/launch';
import type { Rig } from './browser/rig';
import { buildFor, distOf, ROOT } from './build';
import { tour } from './tour/tour';

/**
 * `npm start`: builds Rapport and opens it in an installed browser with a development profile of its own, on
 * the welcome page. Without a display it walks through the main job by itself and keeps a picture of each step.
 */
const { values } = parseArgs({ options: { browser: { type: 'string' }, tour: { type: 'boolean' } } });
const name = chosen(values.browser);
preferred(values.browser);
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

try {
  requireBrowser(name);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const target = name === 'firefox' ? 'firefox' : 'chrome';
console.log(`Building Rapport for ${target} …`);
await buildFor(target);

if (!hasDisplay || values.tour) {
  console.log(hasDisplay ? '' : 'No display here: Rapport shows itself in a scripted tour instead.');
  await tour(name);
} else {
  await open();
}

async function open(): Promise<void> {
  const profile = path.join(ROOT, '.profile', name);
  mkdirSync(profile, { recursive: true });
  const rig = await launch(name, { extension: distOf(target), headless: false, profile });
  await onWelcome(rig);
  console.log(`Rapport runs in ${findBrowser(name)}. Close the browser or press Ctrl+C to end.`);
  process.once('SIGINT', () => void rig.close());
  await new Promise((resolve) => rig.browser.once('disconnected', resolve));
}

/** A first install opens the welcome page by itself; a profile that knows us already does not. */
async function onWelcome(rig: Rig): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  const [welcome] = await rig.showing('/src/welcome/');
  if (welcome) return welcome.bringToFront();
  await rig.openExtension('src/welcome/index.html');
}

/** Chrome, Chromium and Edge are one engine to us; the one that was asked for is taken where it is installed. */
function preferred(asked: string | undefined): void {
  const found = asked && asked !== 'firefox' ? findBrowser('chromium', asked) : null;
  if (found) process.env.RAPPORT_CHROMIUM ??= found;
}

function chosen(asked: string | undefined): BrowserName {
  if (asked === undefined) return findBrowser('chromium') || !findBrowser('firefox') ? 'chromium' : 'firefox';
  if (asked === 'firefox') return 'firefox';
  if (['chrome', 'chromium', 'edge'].includes(asked)) return 'chromium';
  console.error(`--browser takes chrome, chromium, edge or firefox, not “${asked}”.`);
  process.exit(2);
}
