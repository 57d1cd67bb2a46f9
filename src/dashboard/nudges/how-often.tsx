import type { NudgeSettings } from '../../domain/model';
import { onTheHour } from '../../domain/nudges/say-nudges';
import { HourSelect } from './hour-select';
import { keepNudges } from './keep-nudges';

const USUAL_DIGEST = 9;
const COUNTS = [1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 50];

/** Each thing when it comes due, at most so many a day; or all in one, once a day. */
export function HowOften({ nudges }: { nudges: NudgeSettings }) {
  const { digestHour, mostADay } = nudges;
  const keepDigest = (hour: number): void =>
    keepNudges(`One notification a day, at ${onTheHour(hour)}.`, () => ({ digestHour: hour }));
  return (
    <fieldset class="stack">
      <legend class="dash-legend">How often</legend>
      <label class="dash-check">
        <input
          type="radio"
          name="nudges-how"
          checked={digestHour === null}
          onChange={() =>
            keepNudges('A notification when something comes due.', () => ({ digestHour: null }))
          }
        />
        When something comes due
      </label>
      {digestHour === null && (
        <div class="row nudges-under">
          <label for="nudges-most">At most</label>
          <select
            id="nudges-most"
            class="input nudges-hour"
            aria-describedby="nudges-most-hint"
            value={String(mostADay)}
            onChange={({ currentTarget: { value } }) =>
              keepNudges(`At most ${value} notifications a day.`, () => ({ mostADay: Number(value) }))
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
          <span>a day</span>
          <p class="quiet" id="nudges-most-hint">
            The last one of a day tells you everything that is left of it.
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
        Once a day, everything in one
      </label>
      {digestHour !== null && (
        <div class="row nudges-under">
          <label for="nudges-digest">At</label>
          <HourSelect
            id="nudges-digest"
            hour={digestHour}
            onChoose={(hour) => keepDigest(hour ?? digestHour)}
          />
          <p class="quiet">When this computer was off at that time, as soon as it is on in your hours.</p>
        </div>
      )}
    </fieldset>
  );
}
