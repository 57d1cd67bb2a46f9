import { FOLLOW_UP_KIND } from '../../domain/follow-up-kinds';
import { FOLLOW_UP_KINDS, type FollowUpKind, type NudgeSettings } from '../../domain/model';
import { say } from '../../domain/say/say';
import { keepNudges } from './keep-nudges';

/** Which kinds of follow-up bring a notification. */
export function KindsTold({ nudges }: { nudges: NudgeSettings }) {
  const turn = (kind: FollowUpKind, on: boolean): void =>
    keepNudges(
      say(on ? 'nudges_onFor' : 'nudges_offFor', { what: FOLLOW_UP_KIND[kind].choice }),
      ({ off }) => ({
        off: on ? off.filter((one) => one !== kind) : [...off, kind],
      }),
    );
  return (
    <fieldset class="stack nudges-wide">
      <legend class="dash-legend">{say('nudges_notifyOf')}</legend>
      <div class="nudges-kinds">
        {FOLLOW_UP_KINDS.map((kind) => (
          <label key={kind} class="dash-check">
            <input
              type="checkbox"
              checked={!nudges.off.includes(kind)}
              onChange={({ currentTarget: { checked } }) => turn(kind, checked)}
            />
            {FOLLOW_UP_KIND[kind].choice}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
