import { say, sayCount } from '../domain/say/say';
import { useNow } from './live';
import { QuietLine } from './quiet-line';

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
      ? cards > 0
        ? sayCount('ui_trainingWaitsWithCards', cards)
        : say('ui_trainingWaits')
      : sayCount('ui_trainingLeft', left);
  const way =
    place === 'popup' ? (
      <a href="/src/dashboard/index.html#train" target="_blank" rel="noopener">
        {say('ui_train')}
      </a>
    ) : (
      <a href="#train">{say('ui_train')}</a>
    );
  return (
    <QuietLine place={place} close={say('ui_notThisWeek')} onClose={putOff}>
      {says} {way}
    </QuietLine>
  );
}
