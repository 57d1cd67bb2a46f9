import type { ContactSummary } from '../../../domain/contact-summary';
import { dayOf, describeDay } from '../../../domain/days';
import { daysUntil, onDay, sayDays, sayDue } from '../../../ui/say-when';

/** What is planned next with a contact, and whether it is late; else when to be in touch. */
export function NextStep({ contact, now }: { contact: ContactSummary; now: Date }) {
  if (contact.nextDue === '') return <NextTouch day={contact.nextTouch} now={now} />;
  const days = daysUntil(contact.nextDue, now);
  const state = days < 0 ? 'late' : new Date(contact.nextDue) <= now || days === 0 ? 'due' : '';
  const said = sayDue({ due: contact.nextDue, timed: contact.nextTimed }, now);
  return (
    <>
      <span class={`follow-up-when ${state}`} title={said}>
        {days < 0 ? `${sayDays(-days)} late` : said}
      </span>
      {contact.nextNote !== '' && (
        <>
          {' · '}
          <bdi title={contact.nextNote}>{contact.nextNote}</bdi>
        </>
      )}
    </>
  );
}

/** Nothing is planned: the day that their rhythm names. */
function NextTouch({ day, now }: { day: string; now: Date }) {
  if (day === '') return null;
  if (day > dayOf(now)) return <>Say hello {onDay(day, now)}</>;
  return <span title={`Since ${describeDay(day, now)}`}>Time to say hello</span>;
}
