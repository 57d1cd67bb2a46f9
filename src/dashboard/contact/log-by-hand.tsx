import './hand-form.css';
import { useRef, useState } from 'preact/hooks';
import { BY_HAND, type ChannelId, channelLabel } from '../../domain/channels';
import { addDays, type Day, dayOf, momentOn } from '../../domain/days';
import { say } from '../../domain/say/say';
import type { Clock } from '../../domain/when/when';
import { logByHand } from '../../log/by-hand';
import { readSettings } from '../../log/settings';
import { doAct } from '../../ui/do-act';
import { Icon, type IconName } from '../../ui/icon';
import { logs } from '../../ui/logs';
import { Meeting } from '../../ui/meeting';
import { sayWoken } from '../../ui/say-woken';
import { trusted } from '../../ui/trusted';
import { proposeNext } from '../in-touch/proposed-step';
import { DayChips } from './day-chips';
import { FormActs, SmallForm } from './small-form';
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
export function LogByHand({ contactId, name, now }: { contactId: string; name: string; now: Date }) {
  const [channel, setChannel] = useState<ChannelId | null>(null);
  const open = useRef<HTMLButtonElement>(null);
  return (
    <div class="by-hand">
      <fieldset class="row" aria-label={say('contact_logWhat')}>
        {BY_HAND.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            class="chip"
            ref={channel === id ? open : null}
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
          name={name}
          channel={channel}
          now={now}
          onClose={() => {
            open.current?.focus();
            setChannel(null);
          }}
        />
      )}
    </div>
  );
}

interface FormProps {
  contactId: string;
  name: string;
  channel: ChannelId;
  now: Date;
  onClose: () => void;
}

function HandForm({ contactId, name, channel, now, onClose }: FormProps) {
  const today = dayOf(now);
  const [note, setNote] = useDraft(`${contactId} ${channel}`);
  const [day, setDay] = useState<Day>(today);
  const [next, setNext] = useState<{ day: Day | ''; time?: Clock | undefined }>({ day: '' });
  const [step, setStep] = useDraft(`${contactId} ${channel} next step`);
  const [complaint, setComplaint] = useState(false);
  const [meeting, setMeeting] = useState<Day | null>(null);
  const label = channelLabel(channel);

  const save = async (): Promise<void> => {
    const moment = new Date();
    const { nudgeHour } = await readSettings(logs.real);
    const at = day === today ? moment : (momentOn(day, 12) ?? moment);
    const followUp = next.day === '' ? null : { ...next, day: next.day, note: step.trim() };
    const agreed = { complaint, appointment: meeting ?? undefined };
    const entry = { contactId, channel, at, note: note.trim(), ...agreed, followUp, nudgeHour };
    const done = await logByHand(logs.real, entry, moment);
    const woken = done.ok ? sayWoken(done.value.images) : '';
    if (!doAct(say('contact_noted', { channel: label }) + woken, done)) return;
    if (channel !== 'note') proposeNext(contactId, name);
    setNote('');
    setStep('');
    onClose();
  };

  return (
    <SmallForm class="hand-form" onSave={save} onClose={onClose}>
      <label class="field">
        <span class="label">
          {channel === 'note' ? say('contact_note') : say('contact_whatWasSaid', { channel: label })}
        </span>
        <textarea
          class="input"
          dir="auto"
          rows={2}
          maxLength={10_000}
          ref={(box) => {
            if (box && !box.form?.contains(document.activeElement)) box.focus();
          }}
          placeholder={channel === 'note' ? '' : say('contact_ifToRemember')}
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      {channel !== 'note' && (
        <label class="row">
          <input
            type="checkbox"
            checked={complaint}
            onChange={(event) => setComplaint(event.currentTarget.checked)}
          />
          <span>{say('contact_theyComplained')}</span>
        </label>
      )}
      <Meeting
        day={meeting}
        proposed={addDays(today, 1)}
        onDay={(agreed) => {
          setMeeting(agreed);
          // Whoever agrees to meet wants to be reminded of it; another step that was chosen stays.
          if (agreed && next.day === '') setNext({ day: agreed });
        }}
      />
      <label class="field hand-day">
        <span class="label">{say('contact_day')}</span>
        <input
          class="input day-input"
          type="date"
          max={today}
          value={day}
          onInput={(event) => event.currentTarget.value && setDay(event.currentTarget.value)}
        />
      </label>
      <div class="stack">
        <span class="label">{say('contact_nextStep')}</span>
        <DayChips
          contactId={contactId}
          now={now}
          label={say('contact_nextStepDay')}
          day={next.day}
          time={next.time}
          none={say('contact_noDay')}
          onChoose={(chosen, time) => setNext({ day: chosen, time })}
        />
        {next.day !== '' && (
          <label>
            <span class="hidden-words">{say('contact_whatThen')}</span>
            <input
              class="input"
              type="text"
              dir="auto"
              maxLength={500}
              placeholder={say('contact_whatThen')}
              value={step}
              onInput={(event) => setStep(event.currentTarget.value)}
            />
          </label>
        )}
      </div>
      <FormActs big onCancel={onClose} />
    </SmallForm>
  );
}
