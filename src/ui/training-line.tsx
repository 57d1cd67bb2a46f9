import { Icon } from './icon';
import { useNow } from './live';
import { sayCount } from './say-count';
import { useTrainingReminder } from './training-reminder';
import { trusted } from './trusted';

/** Points to this week's ten minutes of training, quietly: in the popup, and at the end of Today. */
export function TrainingLine({ place }: { place: 'popup' | 'page' }) {
  const now = useNow();
  const reminding = useTrainingReminder(now);
  if (!reminding) return null;
  const {
    reminder: { left, cards },
    putOff,
  } = reminding;
  const says =
    left === null
      ? `Ten minutes of training wait for you this week${cards > 0 ? `, with ${sayCount(cards, 'card')} of your own` : ''}.`
      : `About ${left} minutes of this week’s training are left.`;
  const way =
    place === 'popup' ? (
      <a href="/src/dashboard/index.html#train" target="_blank" rel="noopener">
        Train
      </a>
    ) : (
      <a href="#train">Train</a>
    );
  return (
    <p class={place === 'popup' ? 'inbox-hint backup-line' : 'row quiet'}>
      <span>
        {says} {way}
      </span>
      <button
        type="button"
        class="button plain muted small icon"
        aria-label="Not this week"
        onClick={trusted(putOff)}
      >
        <Icon name="close" />
      </button>
    </p>
  );
}
