import { Profile } from '../../domain/model';
import { keepAside } from '../keep-aside';

/**
 * What was typed and is not in the log yet. A page that is closed or loaded again while a save is under way takes
 * the save with it; this, written at once, stays for the next page to save.
 */
const PLACE = 'profile to save';

export function noteUnsaved<K extends keyof Profile>(field: K, value: Profile[K]): void {
  keepAside(localStorage, PLACE, JSON.stringify({ ...readUnsaved(), [field]: value }));
}

/** The field is in the log now, unless something else was typed meanwhile. */
export function noteSaved<K extends keyof Profile>(field: K, value: Profile[K]): void {
  const { [field]: typed, ...rest } = readUnsaved();
  if (JSON.stringify(typed) !== JSON.stringify(value)) return;
  if (Object.keys(rest).length > 0) keepAside(localStorage, PLACE, JSON.stringify(rest));
  else localStorage.removeItem(PLACE);
}

/** The fields that an earlier page could not save any more. */
export function readUnsaved(): { [F in keyof Profile]?: Profile[F] | undefined } {
  try {
    return Profile.partial().parse(JSON.parse(localStorage.getItem(PLACE) ?? '{}'));
  } catch {
    // Damaged, or of another version: it cannot be used.
    localStorage.removeItem(PLACE);
    return {};
  }
}
