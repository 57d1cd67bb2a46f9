import { proposeRecoveryStep } from '../../../domain/recovery/propose';
import type { Recovery } from '../../../domain/recovery/recovery';
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
          Planned {onDue(planned, now)}: <bdi>{planned.note || 'next step'}</bdi>
        </span>
      </p>
    );
  }
  if (recovery.unanswered.length > 0) {
    return <p class="quiet">Nobody has answered yet. Open the post below and answer there.</p>;
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
        <Icon name="calendar" size={14} /> Remind me {onDay(day, now)}
      </button>
    </p>
  );
}
