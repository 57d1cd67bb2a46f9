import type { NudgeSettings } from '../../domain/model';
import { onTheHour, sayHours, WEEK } from '../../domain/nudges/say-nudges';
import { weekdayName } from '../../domain/say/calendar';
import { say } from '../../domain/say/say';
import { trusted } from '../../ui/trusted';
import { HourSelect } from './hour-select';
import { keepNudges } from './keep-nudges';

/** How long quiet hours are when only their beginning was chosen. */
const QUIET_HOURS = 2;

/** The days of the week on which notifications come. */
export function WorkingDays({ nudges }: { nudges: NudgeSettings }) {
  const turn = (day: number): void =>
    keepNudges(
      say(nudges.days.includes(day) ? 'nudges_offFor' : 'nudges_onFor', { what: weekdayName(day, 'long') }),
      ({ days }) => ({
        days: days.includes(day) ? days.filter((one) => one !== day) : [...days, day],
      }),
    );
  return (
    <fieldset class="stack">
      <legend class="dash-legend">{say('nudges_days')}</legend>
      <div class="row">
        {WEEK.map((day) => (
          <button
            key={day}
            type="button"
            class="chip"
            aria-pressed={nudges.days.includes(day)}
            onClick={trusted(() => turn(day))}
          >
            <DayName day={day} />
          </button>
        ))}
      </div>
      <p class="quiet">{nudges.days.length === 0 ? say('nudges_chooseDay') : say('nudges_otherDays')}</p>
    </fieldset>
  );
}

/** `Mon`, read out as `Monday`. */
function DayName({ day }: { day: number }) {
  const [short, long] = [weekdayName(day, 'short'), weekdayName(day, 'long')];
  if (!long.startsWith(short)) return <>{long}</>;
  return (
    <>
      {short}
      <span class="hidden-words">{long.slice(short.length)}</span>
    </>
  );
}

/** From when to when on such a day, and the quiet hours between. */
export function WorkingHours({ nudges }: { nudges: NudgeSettings }) {
  const { from, until, quietFrom, quietUntil } = nudges;
  const quiet = quietFrom !== quietUntil;
  // Only what was chosen is written: the rest may have been changed a moment ago.
  const keepHours = (hours: { from?: number; until?: number }): void => {
    const chosen = sayHours(hours.from ?? from, hours.until ?? until);
    keepNudges(say('nudges_hoursKept', { hours: chosen }), () => hours);
  };
  const keepQuiet = (hour: number | null): void => {
    if (hour === null) keepNudges(say('nudges_noQuietHours'), () => ({ quietFrom: 0, quietUntil: 0 }));
    else {
      keepNudges(say('nudges_quietFrom', { time: onTheHour(hour) }), (newest) => ({
        quietFrom: hour,
        quietUntil: quietEnd(hour, newest),
      }));
    }
  };
  return (
    <>
      <fieldset class="stack">
        <legend class="dash-legend">{say('nudges_hoursTitle')}</legend>
        <div class="row">
          <HourSelect
            id="nudges-from"
            label={say('nudges_from')}
            hour={from}
            onChoose={(hour) => keepHours({ from: hour ?? from })}
          />
          <span>{say('nudges_to')}</span>
          <HourSelect
            id="nudges-until"
            label={say('nudges_until')}
            hour={until}
            onChoose={(hour) => keepHours({ until: hour ?? until })}
          />
        </div>
        <p class="quiet">
          {from === until
            ? say('nudges_sameHour')
            : from > until
              ? say('nudges_overMidnight')
              : say('nudges_outside')}
        </p>
      </fieldset>
      <fieldset class="stack">
        <legend class="dash-legend">{say('nudges_quietHours')}</legend>
        <div class="row">
          <HourSelect
            id="nudges-quiet-from"
            label={say('nudges_quietBegin')}
            none={say('nudges_none')}
            hour={quiet ? quietFrom : null}
            onChoose={keepQuiet}
          />
          {quiet && (
            <>
              <span>{say('nudges_to')}</span>
              <HourSelect
                id="nudges-quiet-until"
                label={say('nudges_quietEnd')}
                hour={quietUntil}
                onChoose={(hour) =>
                  keepNudges(say('nudges_quietUntil', { time: onTheHour(hour ?? quietUntil) }), () => ({
                    quietUntil: hour ?? quietUntil,
                  }))
                }
              />
            </>
          )}
        </div>
        <p class="quiet">{say('nudges_quietMeans')}</p>
      </fieldset>
    </>
  );
}

/** Where they had no end yet, or would end as they begin. */
function quietEnd(from: number, { quietFrom, quietUntil }: NudgeSettings): number {
  return quietFrom === quietUntil || quietUntil === from ? (from + QUIET_HOURS) % 24 : quietUntil;
}
