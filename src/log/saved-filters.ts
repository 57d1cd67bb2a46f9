import type { ContactFilter, SavedFilter } from '../domain/model';
import { say } from '../domain/say/say';
import { act, type Done, gone } from './act';
import type { LogDatabase } from './database';
import { failed, type Kept, kept } from './outcome';

const LONGEST_TITLE = 60;

/** The user's own filters, by name. */
export async function listSavedFilters(log: LogDatabase): Promise<SavedFilter[]> {
  const all = await log.savedFilters.toArray();
  return all.filter(({ deletedAt }) => !deletedAt).sort((a, b) => a.title.localeCompare(b.title));
}

/** Keeps a filter under a name. Several may have the same. */
export async function saveFilter(
  log: LogDatabase,
  title: string,
  filter: ContactFilter,
  now: Date,
): Promise<Kept<Done<SavedFilter>>> {
  const name = titled(title);
  if (name === '') return failed('refused', say('log_nameFilter'));
  return act(log, ['savedFilters'], now, async (write) =>
    kept(await write.add('savedFilters', { title: name, filter })),
  );
}

/** Renames a filter, or sets it anew. */
export async function changeSavedFilter(
  log: LogDatabase,
  id: string,
  change: (saved: SavedFilter) => SavedFilter,
  now: Date,
): Promise<Kept<Done<SavedFilter>>> {
  return act(log, ['savedFilters'], now, async (write) => {
    const saved = await write.change('savedFilters', id, (before) => {
      const after = change(before);
      return { ...after, title: titled(after.title) };
    });
    if (!saved) return gone('log_thisFilter');
    return saved.title === '' ? failed('refused', say('log_nameFilter')) : kept(saved);
  });
}

export async function deleteSavedFilter(log: LogDatabase, id: string, now: Date): Promise<Kept<Done<null>>> {
  return act(log, ['savedFilters'], now, async (write) =>
    (await write.remove('savedFilters', id)) ? kept(null) : gone('log_thisFilter'),
  );
}

function titled(title: string): string {
  return title.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TITLE);
}
