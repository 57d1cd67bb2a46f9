import { z } from '../../domain/zod';
import { keepAside } from '../../ui/keep-aside';

/**
 * Texts that were typed and not kept when their page was closed or left: the next page finds them in their field.
 * Only what was typed stands here, and it goes once it is back in its field.
 */
const PLACE = 'typed and not kept';
/** What is older is no longer what anybody means to say. */
const LONGEST_MS = 30 * 86_400_000;

const Texts = z.record(
  z.string(),
  z.object({ text: z.string(), shown: z.string().optional(), at: z.number() }),
);

/** A text in waiting. `shown`: what the field held when the typing began. */
export interface TypedText {
  text: string;
  shown?: string | undefined;
}

/** Contacts who were erased on this page: their fields still leave the page after that. */
const erased = new Set<string>();

/** Forgets what was typed for a contact who is erased, now and when their page is left. */
export function forgetTyped(contactId: string): void {
  erased.add(contactId);
  for (const field of Object.keys(read())) if (isErased(field)) keepTyped(field, null);
}

/** Keeps a text for its field, or forgets it (null). `field` begins with the id of its contact. */
export function keepTyped(field: string, typed: TypedText | null): void {
  if (typed && isErased(field)) return;
  const { [field]: _, ...others } = read();
  const texts = typed ? { ...others, [field]: { ...typed, at: Date.now() } } : others;
  if (Object.keys(texts).length > 0) keepAside(localStorage, PLACE, JSON.stringify(texts));
  else localStorage.removeItem(PLACE);
}

/** The text that waits for a field. It waits no longer. */
export function takeTyped(field: string): TypedText | null {
  const typed = read()[field];
  if (!typed) return null;
  keepTyped(field, null);
  return typed;
}

function isErased(field: string): boolean {
  return [...erased].some((id) => field.startsWith(id));
}

function read(): z.infer<typeof Texts> {
  try {
    const texts = Texts.parse(JSON.parse(localStorage.getItem(PLACE) ?? '{}'));
    const fresh = Object.entries(texts).filter(([, { at }]) => Date.now() - at < LONGEST_MS);
    return Object.fromEntries(fresh);
  } catch {
    // Damaged, or of another version: it cannot be used.
    localStorage.removeItem(PLACE);
    return {};
  }
}
