import './in-place.css';
import { useCallback } from 'preact/hooks';
import {
  cadenceByTag,
  NO_RHYTHM,
  type Cadence as Plan,
  type Rhythm,
  sayRhythm,
} from '../../domain/cadence/cadence';
import { type Day, dayOf, sinceDay } from '../../domain/days';
import type { Contact } from '../../domain/model';
import { say } from '../../domain/say/say';
import { readRhythms } from '../../log/rhythms';
import { useLive } from '../../ui/live';
import { logs } from '../../ui/logs';
import { onDay, sentenceStart } from '../../ui/say-when';
import { trusted } from '../../ui/trusted';
import { TwoValues } from '../conflicts/contested';
import { choiceValue, dayChoices, rhythmOf, seasonChoices } from '../in-touch/rhythm-choices';
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
    void changeContact(
      contact,
      say('contact_rhythmSet', { rhythm: sayOwn(chosen, byTag) }),
      ({ cadenceSeason: _, ...shown }) => ({
        ...shown,
        ...fieldsOf(chosen),
      }),
    );
  };
  return (
    <Field label={say('contact_beInTouch')}>
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
            {seasonChoices().map(({ value, says }) => (
              <option key={value} value={value}>
                {says}
              </option>
            ))}
          </select>
          <TwoValues fields={['cadenceDays', 'cadenceSeason']} />
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
  if (own === NEVER) return say('contact_noRhythmWhatever');
  if (own) return sentenceStart(sayRhythm(own));
  if (!byTag?.tag) return say('contact_noRhythm');
  return sentenceStart(say('contact_rhythmByTag', { rhythm: sayRhythm(byTag.every), tag: byTag.tag }));
}

function sayNext(day: Day, planned: boolean, now: Date): string {
  if (planned) return say('contact_rhythmWaits');
  return day <= dayOf(now)
    ? say('contact_timeForWord', { since: sinceDay(day, now) })
    : say('contact_nextTouch', { when: onDay(day, now) });
}
