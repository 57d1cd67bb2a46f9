import './entries/entries.css';
import { useState } from 'preact/hooks';
import { v4 as randomId } from 'uuid';
import { dayOf } from '../../domain/days';
import type { Contact, Gap } from '../../domain/model';
import { say } from '../../domain/say/say';
import { saidInFull } from '../../ui/said-in-full';
import { onDay } from '../../ui/say-when';
import { TwoValues } from '../conflicts/contested';
import { changeContact } from './change-contact';
import { AddEntry } from './entries/add-entry';
import { EntryActs } from './entries/entry-acts';
import { FormActs, SmallForm } from './small-form';
import { useDraft } from './use-draft';

/** What the contact cares about, as the user heard it and when; newest first. */
export function Cares({ contact, now }: { contact: Contact; now: Date }) {
  const [open, setOpen] = useState<string | null>(null);
  const gaps = contact.gaps.toSorted((a, b) => (a.heardOn < b.heardOn ? 1 : -1));

  const keep = async (says: string, change: (gaps: Gap[]) => Gap[]): Promise<boolean> =>
    changeContact(contact, says, (shown) => ({ ...shown, gaps: change(shown.gaps) }));

  return (
    <>
      <div class="entries-head">
        <h2 id="contact-cares">{say('contact_cares')}</h2>
        <AddEntry label={saidInFull('contact_addCare', say('contact_add'))} open={open} onOpen={setOpen} />
      </div>
      <TwoValues fields={['gaps']} />
      {gaps.length === 0 && open !== '' && <p class="quiet">{say('contact_caresHint')}</p>}
      <ul class="cares">
        {gaps.map((gap) => (
          <li key={gap.id}>
            {open === gap.id ? (
              <CareForm
                place={`${contact.id} cares ${gap.id}`}
                start={gap.text}
                onClose={() => setOpen(null)}
                onKeep={(text) =>
                  keep(say('contact_careChanged'), (all) =>
                    all.map((one) => (one.id === gap.id ? { ...one, text } : one)),
                  )
                }
              />
            ) : (
              <Care
                gap={gap}
                now={now}
                onEdit={() => setOpen(gap.id)}
                onRemove={() =>
                  void keep(say('contact_careRemoved'), (all) => all.filter(({ id }) => id !== gap.id))
                }
              />
            )}
          </li>
        ))}
      </ul>
      {open === '' && (
        <CareForm
          place={`${contact.id} cares`}
          start=""
          onClose={() => setOpen(null)}
          onKeep={(text) =>
            keep(say('contact_careNoted'), (all) => [
              ...all,
              { id: randomId(), text, heardOn: dayOf(new Date()) },
            ])
          }
        />
      )}
    </>
  );
}

interface CareProps {
  gap: Gap;
  now: Date;
  onEdit: () => void;
  onRemove: () => void;
}

function Care({ gap, now, onEdit, onRemove }: CareProps) {
  const name = gap.text.slice(0, 60);
  return (
    <div class="entry-row">
      <p class="theirs" dir="auto">
        {gap.text} <span class="quiet">{say('contact_heard', { when: onDay(gap.heardOn, now) })}</span>
      </p>
      <EntryActs
        change={say('contact_changeCare', { what: name })}
        remove={say('contact_removeCare', { what: name })}
        onEdit={onEdit}
        onRemove={onRemove}
      />
    </div>
  );
}

interface FormProps {
  place: string;
  start: string;
  /** Answers whether it was kept. */
  onKeep: (text: string) => Promise<boolean>;
  onClose: () => void;
}

function CareForm({ place, start, onKeep, onClose }: FormProps) {
  const [text, setText] = useDraft(place, start);
  const close = (): void => {
    setText('');
    onClose();
  };
  const keep = async (): Promise<void> => {
    const wanted = text.trim();
    if (wanted !== '' && wanted !== start && !(await onKeep(wanted))) return;
    close();
  };
  return (
    <SmallForm class="entry-form" onSave={keep} onClose={close} enterSaves>
      <label>
        <span class="hidden-words">{say('contact_cares')}</span>
        <textarea
          class="input"
          dir="auto"
          rows={2}
          maxLength={1000}
          placeholder={say('contact_caresExample')}
          ref={(box) => {
            if (box && document.activeElement?.tagName !== 'TEXTAREA') box.focus();
          }}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <FormActs onCancel={close} />
    </SmallForm>
  );
}
