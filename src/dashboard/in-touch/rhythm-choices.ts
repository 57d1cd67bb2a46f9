import { type Rhythm, sayRhythm } from '../../domain/cadence/cadence';
import { SEASONS, type SeasonId } from '../../domain/model';
import { sentenceStart } from '../../ui/say-when';

/** A rhythm as a choice; the value is what a `select` holds. */
export interface RhythmChoice {
  value: string;
  says: string;
}

const DAYS = [7, 14, 30, 61, 91, 182, 365];

/** Rhythms in days to choose from; one that is set to another number of days is offered as it is. */
export function dayChoices(set: number | null): RhythmChoice[] {
  const days = set === null || DAYS.includes(set) ? DAYS : [...DAYS, set].sort((a, b) => a - b);
  return days.map((count) => choiceOf({ days: count }));
}

/** Once a year, in a season. */
export function seasonChoices(): RhythmChoice[] {
  return SEASONS.map((season) => choiceOf({ season }));
}

/** The value that a `select` holds for a rhythm. */
export function choiceValue(every: Rhythm): string {
  return 'season' in every ? every.season : String(every.days);
}

/** What was chosen; null: nothing. */
export function rhythmOf(value: string): Rhythm | null {
  const season = SEASONS.find((one): one is SeasonId => one === value);
  if (season) return { season };
  const days = Number(value);
  return days > 0 ? { days } : null;
}

function choiceOf(every: Rhythm): RhythmChoice {
  return { value: choiceValue(every), says: sentenceStart(sayRhythm(every)) };
}
