import './entries/entries.css';
import { useState } from 'preact/hooks';
import { say } from '../../domain/say/say';
import type { NamedPerson } from '../../domain/search/find-names';
import type { ContactPage } from '../../log/contact-page';
import { Icon } from '../../ui/icon';
import { saidInFull } from '../../ui/said-in-full';
import { trusted } from '../../ui/trusted';
import { TwoValues } from '../conflicts/contested';
import { changeContact } from './change-contact';
import { ContactPicker } from './contact-picker';

interface Props {
  page: ContactPage;
  names: readonly NamedPerson[];
}

/** Who sent this contact. */
export function ReferredBy({ page, names }: Props) {
  const [choosing, setChoosing] = useState(false);
  const { contact, referredBy, records } = page;
  const choose = (id: string | null, says: string): void => {
    setChoosing(false);
    void changeContact(contact, says, (shown) => ({ ...shown, referredBy: id }));
  };
  return (
    <div class="entries">
      <div class="entries-head">
        <h3 class="label">{say('contact_sentBy')}</h3>
        <button
          type="button"
          class="button plain small"
          aria-expanded={choosing}
          onClick={trusted(() => setChoosing(!choosing))}
        >
          {saidInFull('contact_chooseSender', say(referredBy ? 'contact_change' : 'contact_choose'))}
        </button>
      </div>
      <TwoValues fields={['referredBy']} />
      {referredBy && (
        <div class="entry-row">
          <p>
            {referredBy.gone ? (
              <span class="quiet">{referredBy.name}</span>
            ) : (
              <a href={`#contact/${referredBy.id}`}>
                <bdi>{referredBy.name}</bdi>
              </a>
            )}
          </p>
          <button
            type="button"
            class="button plain muted icon small"
            aria-label={say('contact_removeSender', { name: referredBy.name })}
            onClick={trusted(() => choose(null, say('contact_sentByNobody', { name: contact.name })))}
          >
            <Icon name="close" size={14} />
          </button>
        </div>
      )}
      {choosing && (
        <ContactPicker
          label={say('contact_whoSent')}
          names={names}
          without={records.map(({ id }) => id)}
          opened
          onPick={({ id, name }) =>
            choose(id, say('contact_sentByName', { name: contact.name, sender: name }))
          }
        />
      )}
    </div>
  );
}
