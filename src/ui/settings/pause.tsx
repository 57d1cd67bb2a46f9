import { pauseEnd, pauseFrom } from '../../domain/pause';
import { say } from '../../domain/say/say';
import { timeOf } from '../../domain/when/time-of';
import { useNow } from '../live';
import { trusted } from '../trusted';
import { keepSettings } from './keep-settings';
import './pause.css';

/** Until when Rapport rests on all pages, and the one button that begins and ends it: the focus stays on it. */
export function Pause({ pausedUntil, quiet = false }: { pausedUntil: string | null; quiet?: boolean }) {
  // Looked at anew each minute; a pause that was made since is longer than an hour from then.
  useNow();
  const end = pauseEnd(pausedUntil, new Date());
  const turn = (): void => {
    const until = end ? null : pauseFrom(new Date());
    void keepSettings((newest) => ({ ...newest, pausedUntil: until }));
  };
  return (
    <span class="pause">
      <span role="status">{end && say('settings_pausedUntil', { time: timeOf(end) })}</span>
      <button
        type="button"
        class={quiet && !end ? 'button plain muted small' : 'button small'}
        onClick={trusted(turn)}
      >
        {end ? say('settings_goOnNow') : say('settings_pauseAnHour')}
      </button>
    </span>
  );
}
