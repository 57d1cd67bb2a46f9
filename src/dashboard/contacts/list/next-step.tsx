import type { ContactSummary } from '../../../domain/contact-summary';
import { dayOf, sinceDay } from '../../../domain/days';
import { say } from '../../../domain/say/say';
import { daysUntil, onDay, sayDays, sayDue, sentenceStart } from '../../../ui/say-when';

/** What is planned next with a contact, and whether it is late; else when to be in touch. */
export function NextStep({ contact, now }: { contact: ContactSummary; now: Date }) {
  if (contact.nextDue === '') return <NextTouch day={contact.nextTouch} now={now} />;
  const days = daysUntil(contact.nextDue, now);
  const state = days < 0 ? 'late' : new Date(contact.nextDue) <= now || days === 0 ? 'due' : '';
  const said = sayDue({ due: contact.nextDue, timed: contact.nextTimed }, now);
  return (
    <>
      <span class={`follow-up-when ${state}`} title={said}>
        {days < 0 ? say('contacts_late', { stretch: sayDays(-days) }) : said}
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
  if (day > dayOf(now)) return <>{say('contacts_sayHello', { when: onDay(day, now) })}</>;
  return <span title={sentenceStart(sinceDay(day, now))}>{say('contacts_timeForHello')}</span>;
}
