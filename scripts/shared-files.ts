/** What the bundler tells of a module, as far as it matters here. */
interface Bundle {
  getModuleInfo(id: string): { importers: readonly string[] } | null;
}

/** The pages whose first rows are waited for, and the other entries. */
const PAGES = ['popup', 'sidepanel', 'dashboard', 'practice', 'welcome'];
const QUICK = new Set(['popup', 'sidepanel', 'dashboard']);
const ENTRY = /[\\/]src[\\/](\w+)[\\/]main\.tsx?$/;

/**
 * The file that a module goes into which several entries load at once; null: the bundler's own choice, a file for
 * every combination of entries. A browser that was just started spends more time on asking for thirty small files
 * than on running them, so what the quick pages share is in two: `common` with the background, `page` without.
 */
export function sharedFile(id: string, bundle: Bundle): string | null {
  const entries = entriesOf(id, bundle);
  const pages = PAGES.filter((page) => entries.has(page));
  if (!pages.some((page) => QUICK.has(page))) return null;
  if (entries.has('background')) return 'common';
  return pages.length > 1 ? 'page' : null;
}

/** One file for all that the dashboard alone loads at once, though its screens, loaded later, use parts of it. */
export function dashboardFile(id: string, bundle: Bundle): string | null {
  const [entry, ...others] = entriesOf(id, bundle);
  return entry === 'dashboard' && others.length === 0 ? 'dashboard' : null;
}

/** The entries that load a module at once. */
function entriesOf(id: string, bundle: Bundle): Set<string> {
  const found = new Set<string>();
  const seen = new Set([id]);
  for (const one of seen) {
    const entry = ENTRY.exec(one)?.[1];
    if (entry) found.add(entry);
    for (const importer of bundle.getModuleInfo(one)?.importers ?? []) seen.add(importer);
  }
  return found;
}
