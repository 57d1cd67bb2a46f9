import type { FollowUp } from '../domain/model';
import { say, sayCount } from '../domain/say/say';
import type { RecordImage } from '../log/rows';

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
    return ` ${sayCount('ui_wokenFollowUps', woken.length)}`;
  return ` ${say('ui_wokenFollowUp', { note: first.note.replace(/[.!?…]+$/u, '') })}`;
}
