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
        <h2 id="set-keep">How long things are kept</h2>
        <p class="dash-words">What is older is erased by itself, within a day.</p>
        <RetentionForm keep={settings.keep} />
      </section>
      <section aria-labelledby="set-unread">
        <h2 id="set-unread">Pages that could not be read</h2>
        <ReadingProblems />
      </section>
      <section aria-labelledby="set-person">
        <h2 id="set-person">What is held on one contact</h2>
        <OnePerson />
      </section>
      <section aria-labelledby="set-erase">
        <h2 id="set-erase">Erase everything</h2>
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
      <p class="dash-words">
        When somebody asks what you hold on them, give them this file. When they ask you to erase it, erase
        them everywhere.
      </p>
      {person ? (
        <>
          <p>
            <strong>
              <bdi>{person.name}</bdi>
            </strong>{' '}
            <button type="button" class="button plain small" onClick={trusted(() => setPerson(null))}>
              Choose somebody else
            </button>
          </p>
          <ContactPrivacy contactId={person.id} onErased={() => setPerson(null)} />
        </>
      ) : (
        <div class="privacy-person">
          <ContactPicker label="Contact" names={names} onPick={setPerson} />
        </div>
      )}
    </div>
  );
}
