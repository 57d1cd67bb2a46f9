import { useNow } from './live';
import { QuietLine } from './quiet-line';
import { sayCount } from './say-count';
import { useTrainingReminder } from './training-reminder';

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
      : `About ${sayCount(left, 'minute')} of this week’s training ${left === 1 ? 'is' : 'are'} left.`;
  const way =
    place === 'popup' ? (
      <a href="/src/dashboard/index.html#train" target="_blank" rel="noopener">
        Train
      </a>
    ) : (
      <a href="#train">Train</a>
    );
  return (
    <QuietLine place={place} close="Not this week" onClose={putOff}>
      {says} {way}
    </QuietLine>
  );
}
