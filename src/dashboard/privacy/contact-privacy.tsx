import { useState } from 'preact/hooks';
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
        <Icon name="download" /> Save what is held as text
      </button>
      <button
        type="button"
        class="button small"
        onClick={trusted(() => void saveHeldData(contactId, 'json'))}
      >
        As JSON
      </button>
      <button type="button" class="button plain small" onClick={trusted(() => setErasing(true))}>
        <Icon name="trash" /> Erase everywhere…
      </button>
    </div>
  );
}
