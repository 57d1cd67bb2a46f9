import type { FollowUp } from '../domain/model';
import type { RecordImage } from '../log/rows';
import { sayCount } from './say-count';

/** A longer note is read in its list. */
const NOTE_SAID = 80;

/** What an act woke that was set aside, for after what it did: ` Due now: Send the offer.`; empty: nothing. */
export function sayWoken(images: readonly RecordImage[]): string {
  const woken = images.flatMap(({ table, before, after }) => {
    if (table !== 'followUps') return [];
    const [was, is] = [before as FollowUp | null, after as FollowUp | null];
    return was?.until && is && !is.until && is.status === 'open' ? [is] : [];
  });
  const [first, ...more] = woken;
  if (!first) return '';
  if (more.length > 0 || !first.note || first.note.length > NOTE_SAID)
    return ` Due now: ${sayCount(woken.length, 'follow-up')} you had set aside.`;
  return ` Due now: ${first.note.replace(/[.!?…]+$/u, '')}.`;
}
