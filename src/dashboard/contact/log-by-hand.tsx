import { useRef, useState } from 'preact/hooks';
import { BY_HAND, type ChannelId, channelLabel } from '../../domain/channels';
import { type Day, dayOf, momentOn } from '../../domain/days';
import { logByHand } from '../../log/by-hand';
import { readSettings } from '../../log/settings';
import { doAct } from '../../ui/do-act';
import { Icon, type IconName } from '../../ui/icon';
import { logs } from '../../ui/logs';
import { trusted } from '../../ui/trusted';
import { DayChips } from './day-chips';
import { useDraft } from './use-draft';

export const CHANNEL_ICONS: Record<ChannelId, IconName> = {
  site: 'send',
  phone: 'phone',
  visit: 'store',
  message: 'edit',
  email: 'mail',
  note: 'note',
};

/** Logs a call, a visit or a note: one click for what it was, one to save; words and a next step if there are any. */
export function LogByHand({ contactId, now }: { contactId: string; now: Date }) {
  const [channel, setChannel] = useState<ChannelId | null>(null);
  return (
    <div class="by-hand">
      <fieldset class="row" aria-label="Log what happened">
        {BY_HAND.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            class="chip"
            data-channel={id}
            aria-expanded={channel === id}
            onClick={trusted(() => setChannel(channel === id ? null : id))}
          >
            <Icon name={CHANNEL_ICONS[id]} size={14} /> {label}
          </button>
        ))}
      </fieldset>
      {channel && (
        <HandForm
          key={channel}
          contactId={contactId}
          channel={channel}
          now={now}
          onClose={() => setChannel(null)}
        />
      )}
    </div>
  );
}

interface FormProps {
  contactId: string;
  channel: ChannelId;
  now: Date;
  onClose: () => void;
}

function HandForm({ contactId, channel, now, onClose }: FormProps) {
  const today = dayOf(now);
  const [note, setNote] = useDraft(`${contactId} ${channel}`);
  const [day, setDay] = useState<Day>(today);
  const [next, setNext] = useState<Day | ''>('');
  const [step, setStep] = useDraft(`${contactId} ${channel} next step`);
  const form = useRef<HTMLFormElement>(null);
  const saving = useRef(false);
  const label = channelLabel(channel);

  const save = async (): Promise<void> => {
    if (saving.current) return;
    saving.current = true;
    const moment = new Date();
    const { nudgeHour } = await readSettings(logs.real);
    const at = day === today ? moment : (momentOn(day, 12) ?? moment);
    const followUp = next === '' ? null : { day: next, note: step.trim() };
    const entry = { contactId, channel, at, note: note.trim(), followUp, nudgeHour };
    const done = await logByHand(logs.real, entry, moment);
    saving.current = false;
    if (!doAct(`${label} noted.`, done)) return;
    setNote('');
    setStep('');
    // The form goes; the button that opened it takes the focus.
    const opener = form.current?.parentElement?.querySelector<HTMLElement>(`[data-channel="${channel}"]`);
    onClose();
    opener?.focus();
  };

  return (
    <form
      ref={form}
      class="hand-form"
      onSubmit={trusted((event: Event) => {
        event.preventDefault();
        void save();
      })}
      onKeyDown={trusted((event: KeyboardEvent) => {
        if (event.isComposing) return;
        if (event.key === 'Escape') onClose();
        else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
      })}
    >
      <label class="field">
        <span class="label">{channel === 'note' ? 'Note' : `${label}: what was said`}</span>
        <textarea
          class="input"
          dir="auto"
          rows={2}
          maxLength={10_000}
          ref={(box) => {
            if (box && !form.current?.contains(document.activeElement)) box.focus();
          }}
          placeholder={channel === 'note' ? '' : 'If there is something to remember'}
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      <label class="field hand-day">
        <span class="label">Day</span>
        <input
          class="input day-input"
          type="date"
          max={today}
          value={day}
          onInput={(event) => event.currentTarget.value && setDay(event.currentTarget.value)}
        />
      </label>
      <div class="stack">
        <span class="label">Next step</span>
        <DayChips label="Day of the next step" today={today} day={next} none="None" onChoose={setNext} />
        {next !== '' && (
          <label>
            <span class="hidden-words">What to do then</span>
            <input
              class="input"
              type="text"
              dir="auto"
              maxLength={500}
              placeholder="What to do then"
              value={step}
              onInput={(event) => setStep(event.currentTarget.value)}
            />
          </label>
        )}
      </div>
      <div class="row">
        <button type="submit" class="button primary">
          Save
        </button>
        <button type="button" class="button" onClick={trusted(onClose)}>
          Cancel
        </button>
      </div>
    </form>
  );
}
