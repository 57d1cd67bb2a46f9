import { useState } from 'preact/hooks';
import { say, sayParts } from '../../domain/say/say';
import type { Team } from '../../log/team/open-team';
import { deleteInTeam } from '../../log/team/say';
import { trusted } from '../../ui/trusted';
import { offerUndo } from '../../ui/undo';
import { AskDialog } from '../sync/ask-dialog';
import { SETUP } from './setup-command';

interface Props {
  team: Team;
  person: { user: string; name: string };
}

/** A lead takes somebody who has left off the list. */
export function TakingOff({ team, person: { user, name } }: Props) {
  const [open, setOpen] = useState(false);
  const takeOff = async (): Promise<void> => {
    await deleteInTeam(team.team, `member:${user}`, { now: new Date(), urgent: true });
    offerUndo(say('team_takenOff', { name }));
  };
  return (
    <>
      <button
        type="button"
        class="button small plain"
        aria-haspopup="dialog"
        onClick={trusted(() => setOpen(true))}
      >
        {say('team_takeOff')}
        <span class="hidden-words">
          : <bdi>{name}</bdi>
        </span>
      </button>
      {open && (
        <AskDialog
          title={say('team_takeOffTitle', { name })}
          does={say('team_takeOffDo')}
          onDo={takeOff}
          onClose={() => setOpen(false)}
        >
          <p>{say('team_takeOffMeans')}</p>
          <p>
            {sayParts('team_takeOffBack', {
              command: (
                <code dir="ltr" lang="zxx">
                  {SETUP}
                </code>
              ),
            })}
          </p>
        </AskDialog>
      )}
    </>
  );
}
