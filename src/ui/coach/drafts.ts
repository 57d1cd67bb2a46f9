import { keepAside } from '../keep-aside';

/** What the user has written for a mention, kept so that closing the coach loses nothing. */
export interface Draft {
  text: string;
  /** The template it started from. */
  templateId: string | null;
  /** The user changed it since it was filled. */
  edited: boolean;
}

/** A shelf of `Storage`: our own pages have one that outlives them. */
type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

const MOST = 50;
const NAME = 'drafts';
let drafts = new Map<string, Draft>();
let shelf: Shelf | null = null;

/**
 * Keeps drafts on a shelf as well: the popup is gone at every click beside it. Never a site's own storage,
 * which the site could read.
 */
export function keepDraftsOn(storage: Shelf): void {
  shelf = storage;
  drafts = new Map(readShelf(storage));
}

/** Keeps a mention's draft; the oldest of more than 50 goes. */
export function keepDraft(key: string, draft: Draft): void {
  drafts.delete(key);
  drafts.set(key, draft);
  const oldest = drafts.keys().next();
  if (drafts.size > MOST && !oldest.done) drafts.delete(oldest.value);
  writeShelf();
}

/** The draft left behind for a mention, or null. */
export function keptDraft(key: string): Draft | null {
  return drafts.get(key) ?? null;
}

/** Forgets a mention's draft once it was used. */
export function dropDraft(key: string): void {
  drafts.delete(key);
  writeShelf();
}

function readShelf(storage: Shelf): [string, Draft][] {
  try {
    const found: unknown = JSON.parse(storage.getItem(NAME) ?? '[]');
    return Array.isArray(found) ? found.filter(isEntry) : [];
  } catch (error) {
    console.warn('Kept drafts could not be read', error);
    return [];
  }
}

function writeShelf(): void {
  if (shelf) keepAside(shelf, NAME, JSON.stringify([...drafts].filter(([, draft]) => draft.edited)));
}

function isEntry(entry: unknown): entry is [string, Draft] {
  if (!Array.isArray(entry) || entry.length !== 2 || typeof entry[0] !== 'string') return false;
  const draft: unknown = entry[1];
  return (
    typeof draft === 'object' &&
    draft !== null &&
    'text' in draft &&
    typeof draft.text === 'string' &&
    'templateId' in draft &&
    (draft.templateId === null || typeof draft.templateId === 'string') &&
    'edited' in draft &&
    typeof draft.edited === 'boolean'
  );
}
