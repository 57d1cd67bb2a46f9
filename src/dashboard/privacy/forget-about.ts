import type { Erased } from '../../log/erase';
import { ask } from '../../messaging/ask';
import { FIRST_ROWS } from '../../messaging/first-rows';
import { forgetChanges } from '../../ui/undo-stack';

/**
 * Takes an erased contact out of what pages keep for themselves: what this one can undo, drafts of replies to their
 * posts, texts that were typed for them and not kept. The background takes nudges off the screen and makes the
 * first rows of lists anew.
 */
export function forgetAbout({ contactIds, mentionKeys }: Erased): void {
  forgetChanges(contactIds);
  const marks = [...contactIds, ...mentionKeys].map((mark) => JSON.stringify(mark).slice(1, -1));
  const about = (text: string): boolean => marks.some((mark) => text.includes(mark));
  for (const storage of [localStorage, sessionStorage]) {
    for (const name of Object.keys(storage)) {
      const value = storage.getItem(name) ?? '';
      if (!about(name) && !about(value)) continue;
      const rest = withoutEntries(value, about);
      if (rest === null || about(name)) storage.removeItem(name);
      else storage.setItem(name, rest);
    }
  }
  FIRST_ROWS.forget().catch((error: unknown) => console.error(error));
  void ask('log.erased', {});
}

/** A list or record without the entries that are about the contact; null where it is neither. */
function withoutEntries(value: string, about: (text: string) => boolean): string | null {
  const kept = parsed(value);
  if (Array.isArray(kept)) return JSON.stringify(kept.filter((entry) => !about(JSON.stringify(entry))));
  if (typeof kept !== 'object' || kept === null) return null;
  return JSON.stringify(
    Object.fromEntries(Object.entries(kept).filter((entry) => !about(JSON.stringify(entry)))),
  );
}

function parsed(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return null;
  }
}
