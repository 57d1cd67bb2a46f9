import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { say, sayCount } from '../../../domain/say/say';
import type { OwnMeasures } from '../../../log/team/measures/read-measured';
import { deleteSharedMeasures, shareMeasures } from '../../../log/team/measures/sharing';
import type { Team } from '../../../log/team/open-team';
import { Icon } from '../../../ui/icon';
import { logs } from '../../../ui/logs';
import { trusted } from '../../../ui/trusted';
import { AskDialog } from '../../sync/ask-dialog';

interface Props {
  team: Team;
  on: boolean;
  own: OwnMeasures;
}

/** The switch with all that it means; once it is off, what becomes of what was shared. */
export function ShareSwitch({ team, on, own }: Props) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const [asking, setAsking] = useState(false);
  const { weeks, deleting } = own;
  const before = useRef(deleting);
  useEffect(() => {
    const was = before.current;
    before.current = deleting;
    if (was > 0 && deleting === 0) setSaid(say('teamMeasures_deleted'));
    // The button that had the focus is gone.
    if (deleting > 0 && document.activeElement === document.body) box.current?.focus();
  }, [deleting]);
  const turn = async (shares: boolean): Promise<void> => {
    try {
      await shareMeasures(logs.real, team, shares, new Date());
      setSaid(say(shares ? 'teamMeasures_switchedOn' : 'teamMeasures_switchedOff'));
    } catch (error) {
      // It says how things stand, not what was wished.
      if (box.current) box.current.checked = on;
      throw error;
    }
  };
  return (
    <div class="stack team-share">
      <label class="dash-check">
        <input
          ref={box}
          type="checkbox"
          checked={on}
          aria-describedby={id}
          onChange={trusted((event) => void turn((event.target as HTMLInputElement).checked))}
        />
        <strong>{say('teamMeasures_switch')}</strong>
      </label>
      <div id={id} class="dash-words stack team-share-means">
        <p>{say('teamMeasures_switchMeans')}</p>
        <p>
          {say('teamMeasures_whoSees')} {say('teamMeasures_device')}
        </p>
      </div>
      <p class="team-said" role="status">
        {deleting > 0 ? sayCount('teamMeasures_deleting', deleting) : said}
      </p>
      {!on && weeks.length > 0 && (
        <div class="notice">
          <Icon name="warning" size={20} />
          <div class="body">
            <p>{sayCount('teamMeasures_stillThere', weeks.length)}</p>
            <div class="row">
              <button
                type="button"
                class="button small"
                aria-haspopup="dialog"
                onClick={trusted(() => setAsking(true))}
              >
                {say('teamMeasures_delete')}
              </button>
            </div>
          </div>
        </div>
      )}
      {asking && (
        <AskDialog
          title={say('teamMeasures_deleteTitle')}
          does={say('teamMeasures_deleteDo')}
          danger
          onDo={() => deleteSharedMeasures(team, new Date())}
          onClose={() => setAsking(false)}
        >
          <p>{say('teamMeasures_deleteMeans')}</p>
          <p>{say('teamMeasures_deleteOld')}</p>
        </AskDialog>
      )}
    </div>
  );
}
