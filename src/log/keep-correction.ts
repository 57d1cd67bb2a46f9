import { type Correction, MAX_CORRECTED_TEXT, type Mention } from '../domain/model';
import type { LogDatabase } from './database';
import { newStamp } from './stamp';

/** What the user says of a post, apart from its words. */
export type Saying = Pick<Correction, 'is' | 'isNot' | 'forMe'>;

const NOTHING: Saying = { is: [], isNot: [], forMe: true };

/**
 * Changes what the user says of a mention, inside the caller's transaction. The record is replaced, not
 * changed, so that its id tells its content (see `readMark`); one that says nothing more is erased: it
 * holds other people's words.
 */
export async function keepCorrection(
  log: LogDatabase,
  { key, post }: Pick<Mention, 'key' | 'post'>,
  change: (before: Saying) => Saying,
  device: string,
  now: Date,
): Promise<Correction | null> {
  const before = await log.corrections.get({ key });
  const after = change(before ?? NOTHING);
  if (before && same(before, after)) return before;
  if (before) await log.corrections.delete(before.id);
  if (same(NOTHING, after)) return null;
  const { is, isNot, forMe } = after;
  const correction: Correction = { ...newStamp(device, now), key, text: cut(post.text), is, isNot, forMe };
  await log.corrections.add(correction);
  return correction;
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
