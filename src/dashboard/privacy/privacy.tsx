import { say } from '../../domain/say/say';
import './privacy.css';
import { useState } from 'preact/hooks';
import type { Settings } from '../../domain/model';
import type { NamedPerson } from '../../domain/search/find-names';
import { trusted } from '../../ui/trusted';
import { ContactPicker } from '../contact/contact-picker';
import { useNames } from '../contact/use-names';
import { ContactPrivacy } from './contact-privacy';
import { EraseAllForm } from './erase-all-form';
import { ReadingProblems } from './reading-problems';
import { RetentionForm } from './retention-form';

/** What is kept for how long, what is held on one contact, and erasing: sections of the settings. */
export function Privacy({ settings }: { settings: Settings }) {
  return (
    <>
      <section aria-labelledby="set-keep">
        <h2 id="set-keep">{say('privacy_howLong')}</h2>
        <p class="dash-words">{say('privacy_olderErased')}</p>
        <RetentionForm keep={settings.keep} />
      </section>
      <section aria-labelledby="set-unread">
        <h2 id="set-unread">{say('privacy_unreadPages')}</h2>
        <ReadingProblems />
      </section>
      <section aria-labelledby="set-person">
        <h2 id="set-person">{say('privacy_onePerson')}</h2>
        <OnePerson />
      </section>
      <section aria-labelledby="set-erase">
        <h2 id="set-erase">{say('privacy_eraseAll')}</h2>
        <EraseAllForm />
      </section>
    </>
  );
}

function OnePerson() {
  const [person, setPerson] = useState<NamedPerson | null>(null);
  const names = useNames();
  return (
    <div class="stack">
      <p class="dash-words">{say('privacy_onePersonMeans')}</p>
      {person ? (
        <>
          <p>
            <strong>
              <bdi>{person.name}</bdi>
            </strong>{' '}
            <button type="button" class="button plain small" onClick={trusted(() => setPerson(null))}>
              {say('privacy_chooseElse')}
            </button>
          </p>
          <ContactPrivacy contactId={person.id} onErased={() => setPerson(null)} />
        </>
      ) : (
        <div class="privacy-person">
          <ContactPicker label={say('privacy_contact')} names={names} onPick={setPerson} />
        </div>
      )}
    </div>
  );
}
