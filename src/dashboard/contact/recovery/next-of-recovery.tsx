import { proposeRecoveryStep } from '../../../domain/recovery/propose';
import type { Recovery } from '../../../domain/recovery/recovery';
import { planFollowUp } from '../../../log/by-hand';
import type { ContactPage } from '../../../log/contact-page';
import { readSettings } from '../../../log/settings';
import { doAct } from '../../../ui/do-act';
import { Icon } from '../../../ui/icon';
import { logs } from '../../../ui/logs';
import { onDate, onDay } from '../../../ui/say-when';
import { trusted } from '../../../ui/trusted';

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
      <p class="row">
        <Icon name="bell" size={14} />
        <span>
          Planned {onDate(planned.due, now)}: <bdi>{planned.note || 'next step'}</bdi>
        </span>
      </p>
    );
  }
  if (recovery.unanswered.length > 0) {
    return <p class="quiet">Nobody has answered yet. Open the post below and answer there.</p>;
  }
  const { why, ...step } = proposeRecoveryStep(recovery, now, { replying: false });
  const { day, note } = step;
  const plan = async (): Promise<void> => {
    const { nudgeHour } = await readSettings(logs.real);
    const planned = { ...step, contactId: page.contact.id };
    doAct(`Planned ${onDay(day, now)}.`, await planFollowUp(logs.real, planned, nudgeHour, new Date()));
  };
  return (
    <p class="row">
      <span>{note}.</span>
      <button type="button" class="button small" title={why} onClick={trusted(() => void plan())}>
        <Icon name="calendar" size={14} /> Remind me {onDay(day, now)}
      </button>
    </p>
  );
}
