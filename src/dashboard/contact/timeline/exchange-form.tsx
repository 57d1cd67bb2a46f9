import '../day-chips.css';
import '../hand-form.css';
import { useState } from 'preact/hooks';
import { BY_HAND, type ChannelId } from '../../../domain/channels';
import { addDays, dayOf, momentOn } from '../../../domain/days';
import type { Interaction } from '../../../domain/model';
import { say } from '../../../domain/say/say';
import { editInteraction } from '../../../log/by-hand';
import { doAct } from '../../../ui/do-act';
import { logs } from '../../../ui/logs';
import { Meeting } from '../../../ui/meeting';
import { FormActs, SmallForm } from '../small-form';
import { useDraft } from '../use-draft';

interface Props {
  interaction: Interaction;
  now: Date;
  onClose: () => void;
}

/** Changes an exchange: its note, and for one logged by hand also what it was and when. */
export function ExchangeForm({ interaction, now, onClose }: Props) {
  const [note, setNote] = useDraft(`${interaction.contactId} exchange ${interaction.id}`, interaction.note);
  const [channel, setChannel] = useState<ChannelId>(interaction.channel);
  const was = dayOf(new Date(interaction.at));
  const [day, setDay] = useState(was);
  const byHand = interaction.site === null;
  const [meeting, setMeeting] = useState(interaction.appointment ?? null);

  const save = async (): Promise<void> => {
    const at = day === was ? interaction.at : (momentOn(day, 12) ?? now).toISOString();
    const change = ({ appointment: _, ...before }: Interaction): Interaction => ({
      ...before,
      note: note.trim(),
      channel,
      at,
      ...(meeting && { appointment: meeting }),
    });
    const done = await editInteraction(logs.real, interaction.id, change, new Date());
    if (!doAct(say('contact_entryChanged'), done)) return;
    close();
  };
  const close = (): void => {
    setNote('');
    onClose();
  };
  return (
    <SmallForm class="hand-form" onSave={save} onClose={close}>
      <label class="field">
        <span class="label">{say('contact_note')}</span>
        <textarea
          class="input"
          dir="auto"
          rows={3}
          maxLength={10_000}
          ref={(box) => {
            if (box && !box.form?.contains(document.activeElement)) box.focus();
          }}
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      {byHand && (
        <div class="row">
          <label>
            <span class="hidden-words">{say('contact_whatItWas')}</span>
            <select
              class="input"
              value={channel}
              onChange={(event) => setChannel(event.currentTarget.value as ChannelId)}
            >
              {BY_HAND.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span class="hidden-words">{say('contact_day')}</span>
            <input
              class="input day-input"
              type="date"
              max={dayOf(now)}
              value={day}
              onInput={(event) => event.currentTarget.value && setDay(event.currentTarget.value)}
            />
          </label>
        </div>
      )}
      <Meeting day={meeting} proposed={addDays(dayOf(now), 1)} onDay={setMeeting} />
      <FormActs onCancel={close} />
    </SmallForm>
  );
}
