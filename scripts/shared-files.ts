/** What the bundler tells of a module, as far as it matters here. */
interface Bundle {
  getModuleInfo(id: string): { importers: readonly string[]; dynamicImporters: readonly string[] } | null;
}

/** The pages that begin with a first sight, `main`, and are loaded after it, `start`; and the other pages. */
const QUICK = ['popup', 'sidepanel', 'dashboard'];
const SIGHTS = QUICK.map((room) => `${room}/main`);
const PAGES = [...QUICK.map((room) => `${room}/start`), 'practice/main', 'welcome/main'];
const ENTRY = /[\\/]src[\\/](\w+)[\\/](main|start)\.tsx?$/;

/** One file for what the first sights take: asking for another costs a browser more than reading what it spares. */
export function sightFile(id: string, bundle: Bundle): string | null {
  return sightsOf(id, bundle).length > 0 ? 'first-sight' : null;
}

/** The first sights that take a module; none take an entry, which does its work when it is loaded. */
function sightsOf(id: string, bundle: Bundle): string[] {
  if (ENTRY.test(id)) return [];
  const entries = entriesOf(id, bundle);
  return SIGHTS.filter((sight) => entries.has(sight));
}

/**
 * The file that a module goes into which several entries load at once; null: the bundler's own choice, a file for
 * every combination of entries. A browser that was just started spends more time on asking for thirty small files
 * than on running them, so what the quick pages share is in one.
 */
export function sharedFile(id: string, bundle: Bundle): string | null {
  const entries = entriesOf(id, bundle);
  const pages = PAGES.filter((page) => entries.has(page));
  if (!pages.some((page) => page.endsWith('/start'))) return null;
  return pages.length > 1 ? 'page' : null;
}

/** One file for all that the dashboard alone loads at once, though its screens, loaded later, use parts of it. */
export function dashboardFile(id: string, bundle: Bundle): string | null {
  const [entry, ...others] = entriesOf(id, bundle);
  return entry === 'dashboard/start' && others.length === 0 ? 'dashboard' : null;
}

/** From so many users on a module goes into a file with others. More in one file, and pages read what they don't use. */
const MANY = 3;

/**
 * The file of a module that several parts of pages take which are loaded later: one for each set of pages, instead of
 * one for each set of parts. A screen of the dashboard is then asked for in thirty files instead of a hundred, which
 * takes a quarter of the browser's work, and the popup's first list is there an eighth sooner.
 *
 * What a module imports is taken by the same parts and pages or by more, so these files never import in circles.
 */
export function partsFile(id: string, bundle: Bundle): string | null {
  if (partsWith(id, bundle).size < MANY) return null;
  const pages = pagesWith(id, bundle);
  return pages.length > 0 ? `shared-${pages.join('-')}` : null;
}

/** What is loaded by itself, at once or later, and takes a module with it. */
function partsWith(id: string, bundle: Bundle): Set<string> {
  const found = new Set<string>();
  const seen = new Set([id]);
  for (const one of seen) {
    const info = bundle.getModuleInfo(one);
    if (!info || info.dynamicImporters.length > 0 || info.importers.length === 0 || ENTRY.test(one))
      found.add(one);
    for (const importer of info?.importers ?? []) seen.add(importer);
  }
  return found;
}

/** The pages that may load a module, at once or later. */
function pagesWith(id: string, bundle: Bundle): string[] {
  const found = new Set<string>();
  const seen = new Set([id]);
  for (const one of seen) {
    const page = ENTRY.exec(one)?.[1];
    if (page) found.add(page);
    const info = bundle.getModuleInfo(one);
    for (const importer of [...(info?.importers ?? []), ...(info?.dynamicImporters ?? [])])
      seen.add(importer);
  }
  return [...found].sort();
}

/** The entries that load a module at once. */
function entriesOf(id: string, bundle: Bundle): Set<string> {
  const found = new Set<string>();
  const seen = new Set([id]);
  for (const one of seen) {
    const entry = ENTRY.exec(one);
    if (entry) found.add(`${entry[1]}/${entry[2]}`);
    for (const importer of bundle.getModuleInfo(one)?.importers ?? []) seen.add(importer);
  }
  return found;
}
