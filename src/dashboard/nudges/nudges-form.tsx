import { say } from '../../domain/say/say';
import './nudges.css';
import type { NudgeSettings } from '../../domain/model';
import { sayNudges } from '../../domain/nudges/say-nudges';
import { useNow } from '../../ui/live';
import { HowOften } from './how-often';
import { keepNudges } from './keep-nudges';
import { KindsTold } from './kinds-told';
import { TeamNudges } from './team-nudges';
import { WorkingDays, WorkingHours } from './working-hours';

/** When and how the user is nudged; what it comes to stands above. */
export function NudgesForm({ nudges }: { nudges: NudgeSettings }) {
  const now = useNow();
  const turn = (on: boolean): void => keepNudges(on ? say('nudges_on') : say('nudges_off'), () => ({ on }));
  return (
    <>
      <p class="dash-words" role="status">
        {sayNudges(nudges, now)}
      </p>
      {nudges.on && <TeamNudges />}
      <label class="dash-check">
        <input
          type="checkbox"
          checked={nudges.on}
          onChange={({ currentTarget: { checked } }) => turn(checked)}
        />
        {say('nudges_notifyMe')}
      </label>
      {nudges.on && (
        <div class="nudges">
          <WorkingDays nudges={nudges} />
          <WorkingHours nudges={nudges} />
          <HowOften nudges={nudges} />
          <KindsTold nudges={nudges} />
        </div>
      )}
    </>
  );
}
