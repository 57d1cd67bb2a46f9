import type { ContactSummary } from '../../../domain/contact-summary';
import { daysUntil, sayDate, sayDays } from '../../../ui/say-when';

/** What is planned next with a contact, and whether it is late. */
export function NextStep({ contact, now }: { contact: ContactSummary; now: Date }) {
  if (contact.nextDue === '') return null;
  const days = daysUntil(contact.nextDue, now);
  const state = days < 0 ? 'late' : new Date(contact.nextDue) <= now || days === 0 ? 'due' : '';
  return (
    <>
      <span class={`follow-up-when ${state}`} title={sayDate(contact.nextDue, now)}>
        {days < 0 ? `${sayDays(-days)} late` : sayDate(contact.nextDue, now)}
      </span>
      {contact.nextNote !== '' && (
        <>
          {' '}
          <bdi title={contact.nextNote}>{contact.nextNote}</bdi>
        </>
      )}
    </>
  );
}
