import { useState } from 'preact/hooks';
import { say } from '../../domain/say/say';
import { Icon } from '../../ui/icon';
import { trusted } from '../../ui/trusted';
import { EraseContact } from './erase-contact';
import { saveHeldData } from './save-held-data';

interface Props {
  contactId: string;
  /** Called once the contact is gone. */
  onErased: () => void;
}

/** What a person may ask for: what is held on them, and to be erased. In the settings, and on the contact's own page. */
export function ContactPrivacy({ contactId, onErased }: Props) {
  const [erasing, setErasing] = useState(false);
  if (erasing) {
    return <EraseContact contactId={contactId} onErased={onErased} onCancel={() => setErasing(false)} />;
  }
  return (
    <div class="row">
      <button
        type="button"
        class="button small"
        onClick={trusted(() => void saveHeldData(contactId, 'text'))}
      >
        <Icon name="download" /> {say('privacy_saveText')}
      </button>
      <button
        type="button"
        class="button small"
        onClick={trusted(() => void saveHeldData(contactId, 'json'))}
      >
        {say('privacy_saveJson')}
      </button>
      <button type="button" class="button plain small" onClick={trusted(() => setErasing(true))}>
        <Icon name="trash" /> {say('privacy_eraseEverywhereMore')}
      </button>
    </div>
  );
}
