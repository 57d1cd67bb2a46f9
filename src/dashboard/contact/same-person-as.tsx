import './entries/entries.css';
import { useEffect, useState } from 'preact/hooks';
import type { Contact } from '../../domain/model';
import { say } from '../../domain/say/say';
import type { NamedPerson } from '../../domain/search/find-names';
import type { ContactPage } from '../../log/contact-page';
import { findLikelySame, type LikelyPair } from '../../log/likely-same';
import { keepApart, mergeContacts, separate } from '../../log/merge-contacts';
import { doAct } from '../../ui/do-act';
import { Icon } from '../../ui/icon';
import { logs } from '../../ui/logs';
import { saidInFull } from '../../ui/said-in-full';
import { trusted } from '../../ui/trusted';
import { ContactPicker } from './contact-picker';

interface Props {
  page: ContactPage;
  names: readonly NamedPerson[];
}

/** The records this contact is made of, who else may be the same person, and the way to merge by hand. */
export function SamePersonAs({ page, names }: Props) {
  const [choosing, setChoosing] = useState(false);
  const { contact, records } = page;
  const likely = useLikely(contact, records.length);
  const [, ...others] = records;

  const merge = async (id: string, name: string): Promise<void> => {
    setChoosing(false);
    const done = await mergeContacts(logs.real, contact.id, id, new Date());
    doAct(say('contact_merged', { other: name, name: contact.name }), done);
  };
  const apart = async (other: Contact): Promise<void> => {
    const done = await keepApart(logs.real, contact.id, other.id, new Date());
    doAct(say('contact_keptApart', { other: other.name, name: contact.name }), done);
  };
  const takeApart = async (record: Contact): Promise<void> => {
    const done = await separate(logs.real, record.id, new Date());
    doAct(say('contact_separated', { name: record.name }), done);
  };

  return (
    <section aria-labelledby="contact-same">
      <h2 id="contact-same">{say('contact_same')}</h2>
      {others.length > 0 && (
        <>
          <h3 class="label">{say('contact_alsoKnown')}</h3>
          <ul class="same-list">
            {others.map((record) => (
              <li key={record.id} class="entry-row">
                <p>
                  <bdi>{record.name}</bdi> <bdi class="quiet">{markOf(record)}</bdi>
                </p>
                <button type="button" class="button small" onClick={trusted(() => void takeApart(record))}>
                  {say('contact_separate')}
                  <span class="hidden-words">: {record.name}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {likely.length > 0 && (
        <>
          <h3 class="label">{say('contact_perhapsSame')}</h3>
          <ul class="same-list">
            {likely.map(({ b: other, reasons }) => (
              <li key={other.id} class="stack">
                <p>
                  <a href={`#contact/${other.id}`}>
                    <bdi>{other.name}</bdi>
                  </a>{' '}
                  <bdi class="quiet">{reasons.join(' · ')}</bdi>
                </p>
                <p class="row">
                  <button
                    type="button"
                    class="button small"
                    onClick={trusted(() => void merge(other.id, other.name))}
                  >
                    <Icon name="people" size={14} />{' '}
                    {saidInFull('contact_mergeWith', say('contact_merge'), { name: other.name })}
                  </button>
                  <button type="button" class="button plain small" onClick={trusted(() => void apart(other))}>
                    {saidInFull('contact_notSameAs', say('contact_notSame'), { name: other.name })}
                  </button>
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      {choosing ? (
        <div class="stack">
          <ContactPicker
            label={say('contact_whoIsSame')}
            names={names}
            without={records.map(({ id }) => id)}
            opened
            onPick={({ id, name }) => void merge(id, name)}
          />
          <p>
            <button type="button" class="button small" onClick={trusted(() => setChoosing(false))}>
              {say('contact_cancel')}
            </button>
          </p>
        </div>
      ) : (
        <button type="button" class="button plain small entry-add" onClick={trusted(() => setChoosing(true))}>
          {say('contact_mergeOther')}
        </button>
      )}
    </section>
  );
}

/** Asked for after the page stands, because it looks through all contacts, and again when this one changed. */
function useLikely({ id, updatedAt }: Contact, records: number): LikelyPair[] {
  const [likely, setLikely] = useState<LikelyPair[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed contact may look like others.
  useEffect(() => {
    let wanted = true;
    findLikelySame(logs.real, { of: id, limit: 5 }).then(
      (pairs) => wanted && setLikely(pairs),
      (error: unknown) => console.error(error),
    );
    return () => {
      wanted = false;
    };
  }, [id, updatedAt, records]);
  return likely;
}

/** What tells a record apart. */
function markOf({ identities, phones, emails, company }: Contact): string {
  const handle = identities[0]?.handle;
  return handle ?? phones[0]?.number ?? emails[0]?.address ?? company;
}
