import { say, sayParts } from '../../domain/say/say';
import '../sync/sync.css';
import './team.css';
import { useCallback, useState } from 'preact/hooks';
import type { TeamConnection } from '../../domain/team/connection';
import { openTeam } from '../../log/team/open-team';
import { Icon } from '../../ui/icon';
import { useLive } from '../../ui/live';
import { logs } from '../../ui/logs';
import { trusted } from '../../ui/trusted';
import type { ScreenProps } from '../screens';
import { useArrival } from '../sync/use-arrival';
import { InTeam } from './in-team';
import { Joining } from './joining';

const GUIDE = 'docs/team.md';

/** What colleagues share, by way of a server of their company's. */
export function TeamScreen(_: ScreenProps) {
  const [changing, setChanging] = useState(false);
  const { value, failed } = useLive(useCallback(async () => ({ team: await openTeam(logs.real) }), []));
  const view = !value ? null : !value.team ? 'none' : changing ? 'changing' : 'in';
  useArrival(view);
  if (failed && !value) return <p role="alert">{say('team_unread')}</p>;
  if (!value) return null;
  const { team } = value;
  if (!team)
    return (
      <>
        <Means />
        <div class="notice" data-arrive tabIndex={-1}>
          <Icon name="power" size={20} />
          <p class="body">
            <strong>{say('team_none')}</strong>
          </p>
        </div>
        <Joining connection={null} />
      </>
    );
  if (changing) return <Changing connection={team.connection} onDone={() => setChanging(false)} />;
  return <InTeam team={team} onChange={() => setChanging(true)} />;
}

/** What a team is, what of it leaves the browser, and what it needs. */
function Means() {
  return (
    <ul class="sync-means">
      <li>
        <Icon name="people" size={20} />
        <p>{say('team_means')}</p>
      </li>
      <li>
        <Icon name="lock" size={20} />
        <p>{say('team_everybody')}</p>
      </li>
      <li>
        <Icon name="store" size={20} />
        <p>{sayParts('team_needs', { guide: <bdi lang="zxx">{GUIDE}</bdi> })}</p>
      </li>
    </ul>
  );
}

function Changing({ connection, onDone }: { connection: TeamConnection; onDone: () => void }) {
  return (
    <>
      <section aria-labelledby="team-changing">
        <h2 id="team-changing" data-arrive tabIndex={-1}>
          {say('sync_changing')}
        </h2>
        <div class="row">
          <p class="dash-words">{say('team_changingMeans')}</p>
          <button type="button" class="button" onClick={trusted(onDone)}>
            {say('sync_keepConnection')}
          </button>
        </div>
      </section>
      <Joining connection={connection} onDone={onDone} />
    </>
  );
}
