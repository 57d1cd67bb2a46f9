import { useCallback, useRef } from 'preact/hooks';
import { say } from '../../domain/say/say';
import { namesInTeam } from '../../log/team/names';
import type { Team } from '../../log/team/open-team';
import { dropRefused, type RefusedRow, refusedIn, tryRefusedAgain } from '../../log/team/refused';
import { focusNeighbour } from '../../ui/focus-neighbour';
import { Icon } from '../../ui/icon';
import { useLive, useNow } from '../../ui/live';
import { trusted } from '../../ui/trusted';
import { offerUndo } from '../../ui/undo';
import { REFUSAL_WORDS } from './refusal-words';
import { sayRefused } from './say-refused';

/** What the server refused, why, and what can be done with each. Nothing where it refused nothing. */
export function Refused({ team }: { team: Team }) {
  const now = useNow();
  const { value } = useLive(
    useCallback(async () => ({ rows: await refusedIn(team.team), names: await namesInTeam(team) }), [team]),
  );
  if (!value || value.rows.length === 0) return null;
  return (
    <section aria-labelledby="team-refused">
      <h2 id="team-refused" class="team-refused">
        <Icon name="warning" size={20} /> {say('team_refused')}
      </h2>
      <p class="dash-words">{say('team_refusedMeans')}</p>
      <ul class="dash-list">
        {value.rows.map((row) => (
          <Row
            key={row.id}
            team={team}
            row={row}
            what={sayRefused(row, { user: team.connection.user, names: value.names, now })}
          />
        ))}
      </ul>
    </section>
  );
}

function Row({ team, row, what }: { team: Team; row: RefusedRow; what: string }) {
  const line = useRef<HTMLLIElement>(null);
  const again = async (): Promise<void> => {
    focusNeighbour(line.current, '[data-again]');
    if (await tryRefusedAgain(team.team, row, new Date())) offerUndo(say('team_tried'));
  };
  const drop = async (): Promise<void> => {
    focusNeighbour(line.current, '[data-drop]');
    const back = await dropRefused(team.team, row);
    if (back) offerUndo(say('team_dropped'), back);
  };
  return (
    <li ref={line} class="team-row">
      <div class="team-what">
        <p>
          <bdi>{what}</bdi>
        </p>
        <p class="quiet">{say(REFUSAL_WORDS[row.refused])}</p>
      </div>
      <div class="row">
        <button
          type="button"
          class="button small"
          data-again
          aria-label={say('team_tryAgainOf', { what })}
          onClick={trusted(() => void again())}
        >
          {say('team_tryAgain')}
        </button>
        <button
          type="button"
          class="button small plain"
          data-drop
          aria-label={say('team_dropOf', { what })}
          onClick={trusted(() => void drop())}
        >
          {say('team_drop')}
        </button>
      </div>
    </li>
  );
}
