import type { NudgeSettings } from '../../domain/model';
import { onTheHour } from '../../domain/nudges/say-nudges';
import { say, sayCount } from '../../domain/say/say';
import { HourSelect } from './hour-select';
import { keepNudges } from './keep-nudges';

const USUAL_DIGEST = 9;
const COUNTS = [1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 50];

/** Each thing when it comes due, at most so many a day; or all in one, once a day. */
export function HowOften({ nudges }: { nudges: NudgeSettings }) {
  const { digestHour, mostADay } = nudges;
  const keepDigest = (hour: number): void =>
    keepNudges(say('nudges_digestKept', { time: onTheHour(hour) }), () => ({ digestHour: hour }));
  return (
    <fieldset class="stack">
      <legend class="dash-legend">{say('nudges_howOften')}</legend>
      <label class="dash-check">
        <input
          type="radio"
          name="nudges-how"
          checked={digestHour === null}
          onChange={() => keepNudges(say('nudges_eachKept'), () => ({ digestHour: null }))}
        />
        {say('nudges_each')}
      </label>
      {digestHour === null && (
        <div class="row nudges-under">
          <label for="nudges-most">{say('nudges_atMost')}</label>
          <select
            id="nudges-most"
            class="input nudges-hour"
            aria-describedby="nudges-most-hint"
            value={String(mostADay)}
            onChange={({ currentTarget: { value } }) =>
              keepNudges(sayCount('nudges_mostKept', Number(value)), () => ({ mostADay: Number(value) }))
            }
          >
            {[...new Set([...COUNTS, mostADay])]
              .sort((a, b) => a - b)
              .map((count) => (
                <option key={count} value={String(count)}>
                  {count}
                </option>
              ))}
          </select>
          <span>{say('nudges_aDay')}</span>
          <p class="quiet" id="nudges-most-hint">
            {say('nudges_lastTellsAll')}
          </p>
        </div>
      )}
      <label class="dash-check">
        <input
          type="radio"
          name="nudges-how"
          checked={digestHour !== null}
          onChange={() => keepDigest(USUAL_DIGEST)}
        />
        {say('nudges_onceADay')}
      </label>
      {digestHour !== null && (
        <div class="row nudges-under">
          <label for="nudges-digest">{say('nudges_at')}</label>
          <HourSelect
            id="nudges-digest"
            hour={digestHour}
            onChoose={(hour) => keepDigest(hour ?? digestHour)}
          />
          <p class="quiet">{say('nudges_digestMissed')}</p>
        </div>
      )}
    </fieldset>
  );
}
