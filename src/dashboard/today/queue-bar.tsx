import '../contacts/bulk-bar.css';
import { useState } from 'preact/hooks';
import { say, sayCount } from '../../domain/say/say';
import { finish, move } from '../../ui/follow-up-acts';
import { Icon } from '../../ui/icon';
import { LaterChoice } from '../../ui/later-choice';
import { trusted } from '../../ui/trusted';
import { sayProblem } from '../../ui/undo';
import { DropDown } from '../contacts/drop-down';
import type { Picking } from '../contacts/list/picking';
import { saveCalendar } from './to-calendar';

/** What can be done with all follow-ups that are picked; one undo takes it back. */
export function QueueBar({ picking, now }: { picking: Picking; now: Date }) {
  const [busy, setBusy] = useState(false);
  const { ids } = picking;
  const what = sayCount('today_followUps', ids.length);
  const act = async (work: () => Promise<boolean>): Promise<void> => {
    if (busy) return;
    setBusy(true);
    try {
      if (await work()) picking.clear();
    } catch (error) {
      console.error(error);
      sayProblem(say('today_notWorked'));
    } finally {
      setBusy(false);
    }
  };
  return (
    <fieldset class="bulk-bar" aria-label={say('today_withSelected')} aria-busy={busy}>
      <span class="bulk-count" role="status">
        {sayCount('today_selected', ids.length)}
      </span>
      <button
        type="button"
        class="button small"
        onClick={trusted(() => void act(() => finish('real', ids, what)))}
      >
        <Icon name="check" size={14} /> {say('today_done')}
      </button>
      <DropDown class="button small" label={say('today_laterChoice')}>
        {(close) => (
          <LaterChoice
            now={now}
            onChoose={(when) => {
              close();
              void act(() => move('real', ids, when, what));
            }}
          />
        )}
      </DropDown>
      <button type="button" class="button small" onClick={trusted(() => void saveCalendar(ids))}>
        <Icon name="calendar" size={14} /> {say('today_addToCalendar')}
      </button>
      <button type="button" class="button plain muted small" onClick={trusted(picking.clear)}>
        {say('today_selectNone')}
      </button>
    </fieldset>
  );
}
