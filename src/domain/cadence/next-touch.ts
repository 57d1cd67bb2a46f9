import { addDays, type Day, dayOf } from '../days';
import { type Cadence, cadenceOf, type Rhythm, type TagCadences } from './cadence';
import { nextStartOf } from './seasons';

/** What decides when to be in touch, besides the contact: the user's tags, and where on earth spring comes when. */
export interface Rhythms {
  byTag: TagCadences;
  southern: boolean;
}

/** When a rhythm asks for the next word, counted from the day of the last one. */
export function dayAfter(every: Rhythm, last: Day, southern: boolean): Day {
  return 'season' in every ? nextStartOf(every.season, last, southern) : addDays(last, every.days);
}

/** What of a contact's line the next touch follows from. Times are ISO texts, empty where there is none. */
type Line = Parameters<typeof cadenceOf>[0] & { touchedAt: string; addedAt: string };

/**
 * The day to be in touch with a contact, counted from when the user last was, or from when the contact was added;
 * null where there is no plan. It may be long past. An open follow-up stands for it: whoever asks looks for one.
 */
export function nextTouch(line: Line, { byTag, southern }: Rhythms): { day: Day; cadence: Cadence } | null {
  const cadence = cadenceOf(line, byTag);
  if (!cadence) return null;
  const last = dayOf(new Date(line.touchedAt || line.addedAt));
  return { day: dayAfter(cadence.every, last, southern), cadence };
}
