import { type Correction, MAX_CORRECTED_TEXT, type Mention } from '../domain/model';
import type { LogDatabase } from './database';
import { replace, TAKEN_BACK } from './replace';

/** What the user says of a post, apart from its words. */
export type Saying = Pick<Correction, 'is' | 'isNot' | 'forMe'>;

const NOTHING: Saying = { is: [], isNot: [], forMe: true };

/**
 * Changes what the user says of a mention, inside the caller's transaction over `corrections` and `gone`. Of one
 * that says nothing more only that is kept: it held other people's words.
 */
export async function keepCorrection(
  log: LogDatabase,
  { key, post }: Pick<Mention, 'key' | 'post'>,
  change: (before: Saying) => Saying,
  device: string,
  now: Date,
): Promise<Correction | null> {
  const before = await log.corrections.get({ key });
  const said = before && !before.deletedAt ? before : null;
  const after = change(said ?? NOTHING);
  if (same(said ?? NOTHING, after)) return said;
  if (before && same(NOTHING, after)) {
    await replace(log, 'corrections', before, TAKEN_BACK.corrections(before, now), device, now);
    return null;
  }
  const { is, isNot, forMe } = after;
  return replace(log, 'corrections', before, { key, text: cut(post.text), is, isNot, forMe }, device, now);
}

function same(a: Saying, b: Saying): boolean {
  return a.forMe === b.forMe && sameIntents(a.is, b.is) && sameIntents(a.isNot, b.isNot);
}

function sameIntents(a: Saying['is'], b: Saying['is']): boolean {
  return a.length === b.length && a.every((intent) => b.includes(intent));
}

/** Not through the middle of an emoji. */
function cut(text: string): string {
  return text.slice(0, MAX_CORRECTED_TEXT).replace(/[\ud800-\udbff]$/, '');
}
