import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { say } from '../../../domain/say/say';
import type { SharedLine } from '../../../log/team/knowledge/list';
import type { Team } from '../../../log/team/open-team';
import { neighbourOf } from '../../../ui/focus-neighbour';
import { trusted } from '../../../ui/trusted';
import { AskDialog } from '../../sync/ask-dialog';
import { keepMine, sendMine, takeTheirs } from './acts';

interface Props {
  team: Team;
  line: SharedLine;
  /** What it stands in, which goes when the user has chosen. */
  row: RefObject<HTMLElement | null>;
}

/** The choice between the user's own words and the team's. */
export function WhichWords({ team, line, row }: Props) {
  const [asking, setAsking] = useState(false);
  const busy = useRef(false);
  const { title, standing, mine } = line;
  const go = async (act: () => Promise<boolean>): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    const next = neighbourOf(row.current, '[data-choose]');
    try {
      if (await act()) next?.focus();
    } finally {
      busy.current = false;
    }
  };
  const named = <span class="hidden-words">: {title}</span>;
  return (
    <div class="row">
      <button
        type="button"
        class="button small"
        data-choose
        onClick={trusted(() => void go(() => takeTheirs(team, line)))}
      >
        {say('teamKnowledge_takeTeams')}
        {named}
      </button>
      {!mine && standing === 'differs' && (
        <button
          type="button"
          class="button small"
          data-choose
          onClick={trusted(() => void go(() => keepMine(team, line)))}
        >
          {say('teamKnowledge_keepMine')}
          {named}
        </button>
      )}
      {(mine || team.connection.role === 'lead') && (
        <button
          type="button"
          class="button small"
          aria-haspopup="dialog"
          data-choose
          onClick={trusted(() => setAsking(true))}
        >
          {say('teamKnowledge_makeTeams')}
          {named}
        </button>
      )}
      {asking && (
        <AskDialog
          title={say('teamKnowledge_makeTeamsAsks')}
          does={say('teamKnowledge_makeTeams')}
          onDo={() => sendMine(team, line)}
          onClose={() => setAsking(false)}
        >
          <p>{say('teamKnowledge_makeTeamsMeans', { title })}</p>
        </AskDialog>
      )}
    </div>
  );
}
