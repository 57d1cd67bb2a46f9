import './hand-form.css';
import { useState } from 'preact/hooks';
import type { Day } from '../../domain/days';
import { say } from '../../domain/say/say';
import type { Clock } from '../../domain/when/when';
import { planFollowUp } from '../../log/by-hand';
import type { ContactPage } from '../../log/contact-page';
import { readSettings } from '../../log/settings';
import { doAct } from '../../ui/do-act';
import { Icon } from '../../ui/icon';
import { logs } from '../../ui/logs';
import { onDayAt } from '../../ui/say-when';
import { trusted } from '../../ui/trusted';
import { DayChips } from './day-chips';
import { FormActs, SmallForm } from './small-form';
import { StepRow } from './step-row';
import { useDraft } from './use-draft';

/** What is promised or planned with a contact, and the way to plan more. */
export function NextSteps({ page, now }: { page: ContactPage; now: Date }) {
  const [planning, setPlanning] = useState(false);
  const open = page.followUps.filter(({ status }) => status === 'open');
  return (
    <section aria-labelledby="contact-next">
      <div class="row">
        <h2 id="contact-next">{say('contact_nextStep')}</h2>
        {!planning && (
          <button
            type="button"
            class="button plain small push"
            data-opens
            onClick={trusted(() => setPlanning(true))}
          >
            <Icon name="plus" size={14} /> {say('contact_planOne')}
          </button>
        )}
      </div>
      {open.length === 0 && !planning && <p class="quiet">{say('contact_nothingPlanned')}</p>}
      <ul class="dash-list">
        {open.map((followUp) => (
          <StepRow key={followUp.id} followUp={followUp} now={now} />
        ))}
      </ul>
      {planning && <PlanForm contactId={page.contact.id} now={now} onClose={() => setPlanning(false)} />}
    </section>
  );
}

interface PlanProps {
  contactId: string;
  now: Date;
  onClose: () => void;
}

function PlanForm({ contactId, now, onClose }: PlanProps) {
  const [note, setNote] = useDraft(`${contactId} plan`);
  const [{ day, time }, setWhen] = useState<{ day: Day | ''; time?: Clock | undefined }>({ day: '' });
  const [problem, setProblem] = useState('');
  const save = async (): Promise<void> => {
    if (day === '') return setProblem(say('contact_chooseDay'));
    const { nudgeHour } = await readSettings(logs.real);
    const done = await planFollowUp(
      logs.real,
      { contactId, day, time, note: note.trim() },
      nudgeHour,
      new Date(),
    );
    if (!doAct(say('contact_planned', { when: onDayAt(day, time, now) }), done)) return;
    setNote('');
    onClose();
  };
  return (
    <SmallForm class="hand-form" onSave={save} onClose={onClose}>
      <label class="field">
        <span class="label">{say('contact_whatToDo')}</span>
        <input
          class="input"
          type="text"
          dir="auto"
          maxLength={500}
          ref={(box) => {
            if (box && box.value === '' && document.activeElement === document.body) box.focus();
          }}
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      <DayChips
        contactId={contactId}
        now={now}
        label={say('contact_day')}
        day={day}
        time={time}
        onChoose={(chosen, at) => {
          setWhen({ day: chosen, time: at });
          setProblem('');
        }}
      />
      <p class="problem" role="alert">
        {problem}
      </p>
      <FormActs says={say('contact_planIt')} big onCancel={onClose} />
    </SmallForm>
  );
}
