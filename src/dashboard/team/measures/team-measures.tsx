import '../../measure/measure.css';
import '../../sync/sync.css';
import './team-measures.css';
import { useCallback } from 'preact/hooks';
import { say } from '../../../domain/say/say';
import { readTeamConnection } from '../../../log/team/connection';
import { readMeasured, readOwnMeasures } from '../../../log/team/measures/read-measured';
import { useLive } from '../../../ui/live';
import { logs } from '../../../ui/logs';
import type { TeamSectionProps } from '../sections';
import { Explained } from './explained';
import { OwnWeeks } from './own-weeks';
import { ShareSwitch } from './share-switch';
import { TeamTable } from './team-table';

/** Whether one's own weekly counts go to the team, and as they stand there; for leads, those of all who share theirs. */
export function TeamMeasures({ team }: TeamSectionProps) {
  const { value, failed } = useLive(
    useCallback(async () => {
      const connection = await readTeamConnection(logs.real);
      const own = await readOwnMeasures(team);
      // What others told is not even read for who is no lead.
      const all = connection?.role === 'lead' ? await readMeasured(team) : null;
      return { on: connection?.sharesMeasures === true, own, all };
    }, [team]),
  );
  return (
    <section class="team-measures" aria-labelledby="team-measures">
      <h2 id="team-measures" tabIndex={-1}>
        {say('teamMeasures_title')}
      </h2>
      <p class="dash-words">{say('teamMeasures_means')}</p>
      {failed && !value && <p role="alert">{say('teamMeasures_unread')}</p>}
      {value && (
        <>
          <ShareSwitch team={team} on={value.on} own={value.own} />
          {value.all && <TeamTable {...value.all} />}
          <OwnWeeks weeks={value.own.weeks} on={value.on} />
          {value.own.weeks.length + (value.all?.told.length ?? 0) > 0 && <Explained />}
        </>
      )}
    </section>
  );
}
