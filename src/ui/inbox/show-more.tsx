import { say } from '../../domain/say/say';
import { trusted } from '../trusted';

/** At the end of what waits, where more does than is listed. */
export function ShowMore({ onMore }: { onMore?: () => void }) {
  return (
    <p class="inbox-more">
      <button type="button" class="button small" onClick={trusted(() => onMore?.())}>
        {say('inbox_showMore')}
      </button>
    </p>
  );
}
