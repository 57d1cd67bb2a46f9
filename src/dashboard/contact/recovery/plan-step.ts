import type { ProposedFollowUp } from '../../../domain/coach-view';
import { say } from '../../../domain/say/say';
import { planFollowUp } from '../../../log/by-hand';
import { readSettings } from '../../../log/settings';
import { doAct } from '../../../ui/do-act';
import { logs } from '../../../ui/logs';
import { onDay } from '../../../ui/say-when';

/** Plans the next step of a recovery as it was proposed, and offers the way back. Answers whether that was kept. */
export async function planStep(contactId: string, { why: _, ...step }: ProposedFollowUp): Promise<boolean> {
  const now = new Date();
  const { nudgeHour } = await readSettings(logs.real);
  const planned = await planFollowUp(logs.real, { ...step, contactId }, nudgeHour, now);
  return doAct(say('contact_planned', { when: onDay(step.day, now) }), planned) !== null;
}
