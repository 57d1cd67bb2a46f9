import { useRef, useState } from 'preact/hooks';
import { v4 as randomId } from 'uuid';
import { dayOf } from '../../domain/days';
import type { Contact, Gap } from '../../domain/model';
import { focusNeighbour } from '../../ui/focus-neighbour';
import { Icon } from '../../ui/icon';
import { onDay } from '../../ui/say-when';
import { trusted } from '../../ui/trusted';
import { changeContact } from './change-contact';
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
        <h2 id="contact-cares">What they care about</h2>
        <button
          type="button"
          class="button plain small"
          aria-expanded={open === ''}
          onClick={trusted(() => setOpen(open === '' ? null : ''))}
        >
          <Icon name="plus" size={14} /> Add<span class="hidden-words"> what they care about</span>
        </button>
      </div>
      {gaps.length === 0 && open !== '' && <p class="quiet">Write down what you hear them wish for.</p>}
      <ul class="cares">
        {gaps.map((gap) => (
          <li key={gap.id}>
            {open === gap.id ? (
              <CareForm
                place={`${contact.id} cares ${gap.id}`}
                start={gap.text}
                onClose={() => setOpen(null)}
                onKeep={(text) =>
                  keep('Changed what they care about.', (all) =>
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
                  void keep('Removed what they care about.', (all) => all.filter(({ id }) => id !== gap.id))
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
            keep('Noted what they care about.', (all) => [
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
  const row = useRef<HTMLDivElement>(null);
  const name = gap.text.slice(0, 60);
  return (
    <div ref={row} class="entry-row">
      <p class="theirs" dir="auto">
        {gap.text} <span class="quiet">heard {onDay(gap.heardOn, now)}</span>
      </p>
      <button
        type="button"
        class="button plain muted icon small"
        aria-label={`Change: ${name}`}
        onClick={trusted(onEdit)}
      >
        <Icon name="edit" size={14} />
      </button>
      <button
        type="button"
        class="button plain muted icon small"
        data-remove
        aria-label={`Remove: ${name}`}
        onClick={trusted(() => {
          focusNeighbour(row.current?.parentElement ?? null, '[data-remove]');
          onRemove();
        })}
      >
        <Icon name="close" size={14} />
      </button>
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
  const [draft, setDraft] = useDraft(place);
  const [touched, setTouched] = useState(false);
  const text = touched || draft !== '' ? draft : start;
  const keep = async (): Promise<void> => {
    const wanted = text.trim();
    if (wanted !== '' && wanted !== start && !(await onKeep(wanted))) return;
    setDraft('');
    onClose();
  };
  return (
    <form
      class="entry-form"
      onSubmit={trusted((event: Event) => {
        event.preventDefault();
        void keep();
      })}
      onKeyDown={trusted((event: KeyboardEvent) => {
        if (event.isComposing) return;
        if (event.key === 'Escape') {
          setDraft('');
          onClose();
        } else if (event.key === 'Enter' && !event.shiftKey) {
          event.preventDefault();
          void keep();
        }
      })}
    >
      <label>
        <span class="hidden-words">What they care about</span>
        <textarea
          class="input"
          dir="auto"
          rows={2}
          maxLength={1000}
          placeholder="Wants a floor the dog cannot scratch"
          ref={(box) => {
            if (box && document.activeElement?.tagName !== 'TEXTAREA') box.focus();
          }}
          value={text}
          onInput={(event) => {
            setTouched(true);
            setDraft(event.currentTarget.value);
          }}
        />
      </label>
      <div class="row">
        <button type="submit" class="button small primary">
          Save
        </button>
        <button type="button" class="button small" onClick={trusted(onClose)}>
          Cancel
        </button>
      </div>
    </form>
  );
}
