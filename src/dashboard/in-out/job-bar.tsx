import { say } from '../../domain/say/say';
import './job-bar.css';
import { sayPercent } from '../../domain/say-percent';
import { Icon } from '../../ui/icon';
import { trusted } from '../../ui/trusted';
import { cancelJob, job } from './job';

/** What is under way on this page, on every screen of it: how far it is, and Cancel. */
export function JobBar() {
  const { value: now } = job;
  return (
    <div class="job-place" role="status">
      {now && (
        <div class="job-bar">
          <p>
            <a href={`#${now.screen}`}>{now.says}</a>
            {now.stopping && <span class="quiet"> {say('inOut_stopping')}</span>}
          </p>
          <progress aria-label={now.says} {...(now.total > 0 ? { value: now.done, max: now.total } : {})} />
          <span class="job-share quiet" aria-hidden="true">
            {now.total > 0 ? sayPercent(Math.floor((100 * now.done) / now.total) / 100) : ''}
          </span>
          <button
            type="button"
            class="button small"
            aria-disabled={now.stopping}
            onClick={trusted(cancelJob)}
          >
            <Icon name="close" size={14} /> {say('inOut_cancel')}
            <span class="hidden-words">: {now.says}</span>
          </button>
        </div>
      )}
    </div>
  );
}
