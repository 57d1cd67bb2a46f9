import './entries.css';
import { useState } from 'preact/hooks';
import type { Contact } from '../../../domain/model';
import { say } from '../../../domain/say/say';
import { saidInFull } from '../../../ui/said-in-full';
import { TwoValues } from '../../conflicts/contested';
import { changeContact } from '../change-contact';
import { AddEntry } from './add-entry';
import { EntryActs } from './entry-acts';
import { EntryForm } from './entry-form';
import type { EntryKind, TypedEntry } from './entry-kind';

interface Props<E> {
  contact: Contact;
  kind: EntryKind<E>;
}

/** A list of a contact's ways and days: each entry can be followed, changed and taken out; new ones are added. */
export function EntryList<E>({ contact, kind }: Props<E>) {
  const [open, setOpen] = useState<string | null>(null);
  const entries = kind.entries(contact);

  /** Why it is not kept, in words; empty when it is. */
  const keep = async (typed: TypedEntry, replaced: E | null): Promise<string> => {
    const read = kind.read(typed, contact);
    if (!read.ok) return read.says;
    const others = entries.filter((entry) => entry !== replaced);
    const { entry } = read;
    if (others.some((other) => kind.nameOf(other) === kind.nameOf(entry))) {
      return say('contact_entryThere', { entry: kind.says(entry) });
    }
    const says = replaced ? say(kind.changed) : say(kind.added, { entry: kind.says(entry) });
    const after = replaced ? entries.map((one) => (one === replaced ? entry : one)) : [...entries, entry];
    const kept = await changeContact(contact, says, (shown) => kind.withEntries(shown, after));
    // The bar says why.
    if (!kept) return say('contact_notSaved');
    setOpen(null);
    return '';
  };
  const remove = (entry: E): void => {
    const others = entries.filter((other) => other !== entry);
    const says = say('contact_entryRemoved', { entry: kind.says(entry) });
    void changeContact(contact, says, (shown) => kind.withEntries(shown, others));
  };

  return (
    <div class="entries">
      <div class="entries-head">
        <h3 class="label">{say(kind.title)}</h3>
        <AddEntry label={saidInFull(kind.add, say('contact_add'))} open={open} onOpen={setOpen} />
      </div>
      <TwoValues fields={[kind.field]} />
      <ul>
        {entries.map((entry) => {
          const name = kind.nameOf(entry);
          return (
            <li key={name} class="entry">
              {open === name ? (
                <EntryForm
                  place={`${contact.id} ${kind.field} ${name}`}
                  kind={kind}
                  start={kind.typed(entry)}
                  onKeep={(typed) => keep(typed, entry)}
                  onClose={() => setOpen(null)}
                />
              ) : (
                <Entry
                  kind={kind}
                  entry={entry}
                  onEdit={() => setOpen(name)}
                  onRemove={() => remove(entry)}
                />
              )}
            </li>
          );
        })}
      </ul>
      {open === '' && (
        <EntryForm
          place={`${contact.id} ${kind.field} new`}
          kind={kind}
          start={{ main: '', label: entries.length === 0 ? (kind.labels[0] ?? '') : '' }}
          onKeep={(typed) => keep(typed, null)}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  );
}

interface EntryProps<E> {
  kind: EntryKind<E>;
  entry: E;
  onEdit: () => void;
  onRemove: () => void;
}

function Entry<E>({ kind, entry, onEdit, onRemove }: EntryProps<E>) {
  const says = kind.says(entry);
  const label = kind.labelOf(entry);
  const link = kind.link(entry);
  const web = link?.startsWith('http');
  return (
    <div class="entry-row">
      <p>
        {link ? (
          <a href={link} target={web ? '_blank' : undefined} rel="noopener noreferrer">
            <bdi>{says}</bdi>
          </a>
        ) : (
          <bdi>{says}</bdi>
        )}
        {label && (
          <>
            {' '}
            <bdi class="quiet">{label}</bdi>
          </>
        )}
      </p>
      <EntryActs
        change={say('contact_changeEntry', { entry: says })}
        remove={say('contact_removeEntry', { entry: says })}
        onEdit={onEdit}
        onRemove={onRemove}
      />
    </div>
  );
}
