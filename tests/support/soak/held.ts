import type { Rig } from '../../../scripts/browser/rig';
import { inProcessOf } from '../firefox-process';
import type { SoakTab } from './tab';

/** What is held on account of a page after its rubbish was collected. */
export interface Held {
  /** Posts that were taken off the page and are still held by somebody. */
  posts: number;
  /** Of the document: their number in Chromium, their kB in Firefox, which counts none. */
  nodes: number;
  listeners: number;
  /** kB: in Firefox of the objects of our script alone, in Chromium of all scripts of the page. */
  heap: number;
}

/**
 * So many posts may be held although they were taken off the page: browsers keep what was under the pointer, or what
 * their own observers saw last (one or two in Firefox, none in Chromium). A leak holds hundreds.
 */
export const A_FEW = 5;
/** On a busy machine the browser itself is done with a post some seconds late; what leaks stays. */
const LATE_MS = 20_000;

export async function heldBy(rig: Rig, tab: SoakTab): Promise<Held> {
  const end = performance.now() + LATE_MS;
  for (;;) {
    const held = await collected(rig, tab);
    if (held.posts <= A_FEW || performance.now() > end) return held;
  }
}

async function collected(rig: Rig, tab: SoakTab): Promise<Held> {
  const held = rig.name === 'firefox' ? await heldInFirefox(rig, tab) : await heldInChromium(tab);
  return { posts: await tab.heldPosts(), ...held };
}

/** What the first collection frees may hold more. */
const COLLECTIONS = 3;

async function heldInChromium({ page }: SoakTab): Promise<Omit<Held, 'posts'>> {
  const session = await page.createCDPSession();
  // What consoles were given they hold, for developers to unfold.
  await session.send('Runtime.discardConsoleEntries');
  for (let time = 0; time < COLLECTIONS; time++) await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const value = (name: string): number => {
    const found = metrics.find((metric) => metric.name === name);
    if (!found) throw new Error(`Chromium does not tell ${name}`);
    return found.value;
  };
  return {
    nodes: value('Nodes'),
    listeners: value('JSEventListeners'),
    heap: Math.round(value('JSHeapUsedSize') / 1000),
  };
}

/** As about:memory shows it, where a page's window and our script in it carry the page's address. */
async function heldInFirefox(rig: Rig, tab: SoakTab): Promise<Omit<Held, 'posts'>> {
  const url = await tab.url();
  const reports = (await inProcessOf(
    rig,
    url,
    `for (let time = 0; time < ${COLLECTIONS}; time++) { Cu.forceGC(); Cu.forceCC(); }
     const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
     const found = [];
     const note = (process, path, kind, units, amount) => {
       if (path.includes(${JSON.stringify(tab.mark)})) found.push([path, amount]);
     };
     await new Promise((done) => manager.getReports(note, null, done, null, false));
     return found;`,
  )) as [string, number][];
  const sum = (part: RegExp): number => {
    const of = reports.filter(([path]) => part.test(path));
    if (of.length === 0) throw new Error(`Firefox does not tell ${part}`);
    return of.reduce((total, [, amount]) => total + amount, 0);
  };
  return {
    nodes: Math.round(sum(/^explicit\/.*\/dom\/[a-z]+-nodes$/) / 1000),
    listeners: sum(/\/dom\/event-listeners$/),
    heap: Math.round(sum(/\/realm\(\[Expanded Principal.*moz-extension.*\/classes\//) / 1000),
  };
}
