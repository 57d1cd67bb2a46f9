import './proposed-step.css';
import { signal } from '@preact/signals';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ProposedFollowUp } from '../../domain/coach-view';
import type { Day } from '../../domain/days';
import { say, sayParts } from '../../domain/say/say';
import type { Clock } from '../../domain/when/when';
import { planFollowUp } from '../../log/by-hand';
import { proposeStep } from '../../log/propose-step';
import { readSettings } from '../../log/settings';
import { doAct } from '../../ui/do-act';
import { Icon } from '../../ui/icon';
import { useLive } from '../../ui/live';
import { logs } from '../../ui/logs';
import { onDay, onDayAt } from '../../ui/say-when';
import { trusted } from '../../ui/trusted';
import { DayChips } from '../contact/day-chips';

/** Whom the user just noted an exchange with. */
interface Spoken {
  contactId: string;
  name: string;
}

const spoken = signal<Spoken | null>(null);

/** An exchange was noted: a next step is proposed where `ProposedStep` stands. */
export function proposeNext(contactId: string, name: string): void {
  spoken.value = { contactId, name };
}

/**
 * The next step after what was just noted, unless one is planned: kept as it is by one click, on another day by two.
 * `contactId`: only for this contact.
 */
export function ProposedStep({ contactId, now }: { contactId?: string; now: Date }) {
  const whom = spoken.value;
  const here = whom && (contactId === undefined || contactId === whom.contactId) ? whom : null;
  // Whoever comes back later finds no proposal for what is long noted.
  useEffect(
    () => () => {
      spoken.value = null;
    },
    [],
  );
  const id = here?.contactId;
  const { value } = useLive(
    useCallback(
      async () => (id ? { id, proposed: await proposeStep(logs.real, id, new Date()) } : null),
      [id],
    ),
  );
  // What was proposed for somebody else is not theirs.
  const proposed = value && value.id === id ? value.proposed : null;
  return (
    <div class="proposed-place" role="status">
      {here && proposed && <Proposal key={here.contactId} whom={here} proposed={proposed} now={now} />}
    </div>
  );
}

function Proposal({ whom, proposed, now }: { whom: Spoken; proposed: ProposedFollowUp; now: Date }) {
  const [choosing, setChoosing] = useState(false);
  const { contactId, name } = whom;
  const close = (): void => {
    spoken.value = null;
  };
  const plan = async (day: Day, time?: Clock): Promise<void> => {
    const { nudgeHour } = await readSettings(logs.real);
    const step = { contactId, day, time, note: proposed.note };
    const done = await planFollowUp(logs.real, step, nudgeHour, new Date());
    if (doAct(say('inTouch_planned', { when: onDayAt(day, time, now) }), done)) close();
  };
  return (
    <section class="notice good proposed-step" aria-labelledby="proposed-step">
      <Icon name="calendar" />
      <div class="body">
        <h2 id="proposed-step">{sayParts('inTouch_nextWith', { name: <bdi>{name}</bdi> })}</h2>
        <p>
          {sayParts('inTouch_proposed', {
            what: <bdi>{proposed.note}</bdi>,
            when: onDay(proposed.day, now),
          })}{' '}
          <span class="quiet">{proposed.why}</span>
        </p>
        <div class="row">
          <button type="button" class="button small primary" onClick={trusted(() => void plan(proposed.day))}>
            <Icon name="check" size={14} /> {say('inTouch_planIt')}
          </button>
          <button
            type="button"
            class="button small"
            aria-expanded={choosing}
            onClick={trusted(() => setChoosing(!choosing))}
          >
            {say('inTouch_anotherDay')}
          </button>
          <button type="button" class="button plain muted small" onClick={trusted(close)}>
            {say('inTouch_notNow')}
          </button>
        </div>
        {choosing && (
          <DayChips
            label={say('inTouch_stepDay')}
            contactId={contactId}
            now={now}
            day=""
            act={say('inTouch_planIt')}
            onChoose={(day, time) => day !== '' && void plan(day, time)}
          />
        )}
      </div>
    </section>
  );
}
