import './in-place.css';
import { useCallback } from 'preact/hooks';
import { cadenceByTag, type Cadence as Plan, type Rhythm, sayRhythm } from '../../domain/cadence/cadence';
import { type Day, dayOf } from '../../domain/days';
import type { Contact } from '../../domain/model';
import { readRhythms } from '../../log/rhythms';
import { useLive } from '../../ui/live';
import { logs } from '../../ui/logs';
import { onDay, sentenceStart } from '../../ui/say-when';
import { trusted } from '../../ui/trusted';
import { choiceValue, dayChoices, rhythmOf, SEASON_CHOICES } from '../in-touch/rhythm-choices';
import { changeContact } from './change-contact';
import { Field } from './field';
import { useLine } from './use-line';

/** How often the user wants to be in touch, and what follows from it. */
export function Cadence({ contact, now }: { contact: Contact; now: Date }) {
  const { value: rhythms } = useLive(useCallback(() => readRhythms(logs.real), []));
  const line = useLine(contact.id);
  const byTag = rhythms && cadenceByTag(contact.tags, rhythms.byTag);
  const { cadenceDays, cadenceSeason } = contact;
  const own: Rhythm | null = cadenceSeason
    ? { season: cadenceSeason }
    : cadenceDays === null
      ? null
      : { days: cadenceDays };

  const choose = (every: Rhythm | null): void => {
    const says = every ? `${sentenceStart(sayRhythm(every))}.` : `${withoutOwn(byTag)}.`;
    void changeContact(contact, says, ({ cadenceSeason: _, ...shown }) => ({
      ...shown,
      cadenceDays: every && 'days' in every ? every.days : null,
      ...(every && 'season' in every && { cadenceSeason: every.season }),
    }));
  };
  return (
    <Field label="Be in touch">
      {(id) => (
        <>
          <select
            id={id}
            class="input in-place"
            aria-describedby={`${id}-next`}
            value={own ? choiceValue(own) : ''}
            onChange={trusted((event: Event) => {
              if (event.target instanceof HTMLSelectElement) choose(rhythmOf(event.target.value));
            })}
          >
            <option value="">{withoutOwn(byTag)}</option>
            {dayChoices(cadenceDays).map(({ value, says }) => (
              <option key={value} value={value}>
                {says}
              </option>
            ))}
            {SEASON_CHOICES.map(({ value, says }) => (
              <option key={value} value={value}>
                {says}
              </option>
            ))}
          </select>
          <p class="quiet" id={`${id}-next`}>
            {line?.nextTouch && sayNext(line.nextTouch, line.nextDue !== '', now)}
          </p>
        </>
      )}
    </Field>
  );
}

/** What holds where the contact has no rhythm of their own. */
function withoutOwn(byTag: Plan | null): string {
  return byTag?.tag ? `${sentenceStart(sayRhythm(byTag.every))}, by the tag ${byTag.tag}` : 'No plan';
}

function sayNext(day: Day, planned: boolean, now: Date): string {
  if (planned) return 'Waits while a step is planned.';
  return day <= dayOf(now) ? `Time for a word since ${sayDayOf(day, now)}.` : `Next ${onDay(day, now)}.`;
}

function sayDayOf(day: Day, now: Date): string {
  return onDay(day, now).replace(/^on /, '');
}
