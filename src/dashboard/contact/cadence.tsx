import './in-place.css';
import { useCallback } from 'preact/hooks';
import {
  cadenceByTag,
  NO_RHYTHM,
  type Cadence as Plan,
  type Rhythm,
  sayRhythm,
} from '../../domain/cadence/cadence';
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
  const own = ownOf(contact);

  const choose = (chosen: Own): void => {
    void changeContact(contact, `${sayOwn(chosen, byTag)}.`, ({ cadenceSeason: _, ...shown }) => ({
      ...shown,
      ...fieldsOf(chosen),
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
            value={own && own !== NEVER ? choiceValue(own) : (own ?? '')}
            onChange={trusted((event: Event) => {
              if (!(event.target instanceof HTMLSelectElement)) return;
              const { value } = event.target;
              choose(value === NEVER ? NEVER : rhythmOf(value));
            })}
          >
            <option value="">{sayOwn(null, byTag)}</option>
            {(byTag || own === NEVER) && <option value={NEVER}>{sayOwn(NEVER, byTag)}</option>}
            {dayChoices(contact.cadenceDays || null).map(({ value, says }) => (
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

const NEVER = 'never';

/** What the user chose for the contact; null: nothing, so their tags have their say. */
type Own = Rhythm | typeof NEVER | null;

function ownOf({ cadenceDays, cadenceSeason }: Contact): Own {
  if (cadenceSeason) return { season: cadenceSeason };
  if (cadenceDays === NO_RHYTHM) return NEVER;
  return cadenceDays === null ? null : { days: cadenceDays };
}

/** The same as a contact holds it. */
function fieldsOf(own: Own): Pick<Contact, 'cadenceDays' | 'cadenceSeason'> {
  if (own === NEVER) return { cadenceDays: NO_RHYTHM };
  if (own && 'season' in own) return { cadenceDays: null, cadenceSeason: own.season };
  return { cadenceDays: own?.days ?? null };
}

function sayOwn(own: Own, byTag: Plan | null | undefined): string {
  if (own === NEVER) return 'No plan, whatever their tags say';
  if (own) return sentenceStart(sayRhythm(own));
  return byTag ? `${sentenceStart(sayRhythm(byTag.every))}, by the tag ${byTag.tag}` : 'No plan';
}

function sayNext(day: Day, planned: boolean, now: Date): string {
  if (planned) return 'Waits while a step is planned.';
  return day <= dayOf(now) ? `Time for a word since ${sayDayOf(day, now)}.` : `Next ${onDay(day, now)}.`;
}

function sayDayOf(day: Day, now: Date): string {
  return onDay(day, now).replace(/^on /, '');
}
