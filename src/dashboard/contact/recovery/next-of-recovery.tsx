import { proposeRecoveryStep } from '../../../domain/recovery/propose';
import type { Recovery } from '../../../domain/recovery/recovery';
import { say, sayParts } from '../../../domain/say/say';
import type { ContactPage } from '../../../log/contact-page';
import { Icon } from '../../../ui/icon';
import { onDay, onDue } from '../../../ui/say-when';
import { trusted } from '../../../ui/trusted';
import { planStep } from './plan-step';

interface Props {
  page: ContactPage;
  recovery: Recovery;
  now: Date;
}

/** What is planned for the recovery, or the step that comes next, planned with one click. */
export function NextOfRecovery({ page, recovery, now }: Props) {
  const planned = page.followUps.find(({ kind, status }) => kind === 'recovery' && status === 'open');
  if (planned) {
    return (
      <p class="recovery-planned">
        <Icon name="bell" size={14} />
        <span>
          {sayParts('contact_recoveryPlanned', {
            when: onDue(planned, now),
            what: <bdi>{planned.note || say('contact_someStep')}</bdi>,
          })}
        </span>
      </p>
    );
  }
  if (recovery.unanswered.length > 0) {
    return <p class="quiet">{say('contact_answerFirst')}</p>;
  }
  const proposed = proposeRecoveryStep(recovery, now, { replying: false });
  const { day, note, why } = proposed;
  return (
    <p class="row">
      <span>{note}.</span>
      <button
        type="button"
        class="button small"
        title={why}
        onClick={trusted(() => void planStep(page.contact.id, proposed))}
      >
        <Icon name="calendar" size={14} /> {say('contact_remindMe', { when: onDay(day, now) })}
      </button>
    </p>
  );
}
