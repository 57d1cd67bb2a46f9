import { say } from '../../domain/say/say';
import { sayPercent } from '../../domain/say-percent';
import { trusted } from '../../ui/trusted';
import type { Answered } from './use-answer';

type Slow = Answered<unknown>['slow'];

/** That the log is read, once that takes a while. Where it stands it takes its room from the beginning. */
export function Reading({ slow }: { slow: Slow }) {
  return (
    <p class="quiet">
      <span role="status">{slow && say('dashboard_reading')}</span>
      {/* Not said: it would be read out at every step. */}
      {slow && slow.part > 0 && <span aria-hidden="true"> {sayPercent(slow.part)}</span>}
    </p>
  );
}

/** That it could not be read, and the way on. */
export function ReadingFailed({ again }: Pick<Answered<unknown>, 'again'>) {
  return (
    <div class="row" role="alert">
      <p>{say('dashboard_readingFailed')}</p>
      <button type="button" class="button small" onClick={trusted(again)}>
        {say('dashboard_tryAgain')}
      </button>
    </div>
  );
}
