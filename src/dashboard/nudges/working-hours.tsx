import type { NudgeSettings } from '../../domain/model';
import { nameOfDay, onTheHour, WEEK } from '../../domain/nudges/say-nudges';
import { trusted } from '../../ui/trusted';
import { HourSelect } from './hour-select';
import { keepNudges } from './keep-nudges';

/** How long quiet hours are when only their beginning was chosen. */
const QUIET_HOURS = 2;

/** The days of the week on which notifications come. */
export function WorkingDays({ nudges }: { nudges: NudgeSettings }) {
  const turn = (day: number): void =>
    keepNudges(
      `Notifications ${nudges.days.includes(day) ? 'off' : 'on'}: ${nameOfDay(day)}.`,
      ({ days }) => ({
        days: days.includes(day) ? days.filter((one) => one !== day) : [...days, day],
      }),
    );
  return (
    <fieldset class="stack">
      <legend class="dash-legend">Days</legend>
      <div class="row">
        {WEEK.map((day) => (
          <button
            key={day}
            type="button"
            class="chip"
            aria-pressed={nudges.days.includes(day)}
            onClick={trusted(() => turn(day))}
          >
            {nameOfDay(day).slice(0, 3)}
            <span class="hidden-words">{nameOfDay(day).slice(3)}</span>
          </button>
        ))}
      </div>
      <p class="quiet">
        {nudges.days.length === 0
          ? 'Choose at least one day.'
          : 'What comes due on another day waits for the next of these.'}
      </p>
    </fieldset>
  );
}

/** From when to when on such a day, and the quiet hours between. */
export function WorkingHours({ nudges }: { nudges: NudgeSettings }) {
  const { from, until, quietFrom, quietUntil } = nudges;
  const quiet = quietFrom !== quietUntil;
  // Only what was chosen is written: the rest may have been changed a moment ago.
  const keepHours = (hours: { from?: number; until?: number }): void => {
    const chosen = span(hours.from ?? from, hours.until ?? until);
    keepNudges(`Notifications ${chosen || 'at any hour'}.`, () => hours);
  };
  const keepQuiet = (hour: number | null): void => {
    if (hour === null) keepNudges('No quiet hours.', () => ({ quietFrom: 0, quietUntil: 0 }));
    else {
      keepNudges(`Quiet hours from ${onTheHour(hour)}.`, (newest) => ({
        quietFrom: hour,
        quietUntil: quietEnd(hour, newest),
      }));
    }
  };
  return (
    <>
      <fieldset class="stack">
        <legend class="dash-legend">Hours</legend>
        <div class="row">
          <HourSelect
            id="nudges-from"
            label="Notifications from"
            hour={from}
            onChoose={(hour) => keepHours({ from: hour ?? from })}
          />
          <span>to</span>
          <HourSelect
            id="nudges-until"
            label="Notifications until"
            hour={until}
            onChoose={(hour) => keepHours({ until: hour ?? until })}
          />
        </div>
        <p class="quiet">
          {from === until
            ? 'The same hour twice: at any hour.'
            : from > until
              ? 'Over midnight: these hours end on the day after.'
              : 'What comes due outside them comes together when they begin.'}
        </p>
      </fieldset>
      <fieldset class="stack">
        <legend class="dash-legend">Quiet hours</legend>
        <div class="row">
          <HourSelect
            id="nudges-quiet-from"
            label="Quiet from"
            none="None"
            hour={quiet ? quietFrom : null}
            onChoose={keepQuiet}
          />
          {quiet && (
            <>
              <span>to</span>
              <HourSelect
                id="nudges-quiet-until"
                label="Quiet until"
                hour={quietUntil}
                onChoose={(hour) =>
                  keepNudges(`Quiet hours until ${onTheHour(hour ?? quietUntil)}.`, () => ({
                    quietUntil: hour ?? quietUntil,
                  }))
                }
              />
            </>
          )}
        </div>
        <p class="quiet">A meal, a school run, the busy hours of the shop.</p>
      </fieldset>
    </>
  );
}

/** Empty where both are the same. */
function span(from: number, until: number): string {
  return from === until ? '' : `${onTheHour(from)} to ${onTheHour(until)}`;
}

/** Where they had no end yet, or would end as they begin. */
function quietEnd(from: number, { quietFrom, quietUntil }: NudgeSettings): number {
  return quietFrom === quietUntil || quietUntil === from ? (from + QUIET_HOURS) % 24 : quietUntil;
}
