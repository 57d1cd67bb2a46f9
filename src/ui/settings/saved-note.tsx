import { say } from '../../domain/say/say';
import { Icon } from '../icon';
import { saving } from './keep-settings';

/** Says that everything is saved as it is typed, and plainly when it was not. */
export function SavedNote() {
  const { value } = saving;
  return (
    <p class="saved-note" role="status">
      {value.at === 'saved' && (
        <span class="quiet row">
          <Icon name="check" size={14} /> {say('settings_saved')}
        </span>
      )}
      {value.at === 'failed' && <span class="problem">{value.says}</span>}
    </p>
  );
}
