import './recovery.css';
import { dayOf, sinceDay } from '../../../domain/days';
import { openFor } from '../../../domain/recovery/clock';
import { complaintWords, type Recovery as OpenRecovery } from '../../../domain/recovery/recovery';
import { say, sayCount } from '../../../domain/say/say';
import type { ContactPage } from '../../../log/contact-page';
import { Icon } from '../../../ui/icon';
import { CloseRecovery } from './close-recovery';
import { NextOfRecovery } from './next-of-recovery';
import { StepsTaken } from './steps-taken';

/** An open complaint of theirs: how long, what was done, what is next, and how it ended. */
export function Recovery({ page, now }: { page: ContactPage; now: Date }) {
  const { recovery } = page;
  if (!recovery) return null;
  const { since, complaints, steps, next } = recovery;
  const words = complaintWords(recovery);
  return (
    <section class="recovery" aria-labelledby="contact-recovery">
      <div class="recovery-head">
        <h2 id="contact-recovery">{sayCount('contact_complaints', countOf(recovery))}</h2>
        <span class="recovery-clock">
          <Icon name="clock" size={14} /> {say('contact_openFor', { stretch: openFor(since, now) })}
        </span>
        <span class="quiet">{sinceDay(dayOf(new Date(since)), now)}</span>
      </div>
      {words && (
        <p class="theirs recovery-words" dir="auto">
          {words}
        </p>
      )}
      <StepsTaken steps={steps} next={next} unsure={recovery.unsure} now={now} />
      <NextOfRecovery page={page} recovery={recovery} now={now} />
      {complaints.length > 0 && <CloseRecovery contactId={page.contact.id} />}
    </section>
  );
}

function countOf({ complaints, unanswered }: OpenRecovery): number {
  return complaints.length + unanswered.length;
}
