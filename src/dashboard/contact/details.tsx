import { sayLabel } from '../../domain/known-labels/read-label';
import './details.css';
import { type Day, dayOf, sinceDay } from '../../domain/days';
import type { Contact } from '../../domain/model';
import { say } from '../../domain/say/say';
import type { NamedPerson } from '../../domain/search/find-names';
import { nextYearly } from '../../domain/yearly-day';
import type { ContactPage } from '../../log/contact-page';
import { onDay } from '../../ui/say-when';
import { Cadence } from './cadence';
import { Cares } from './cares';
import { DATES } from './entries/dates';
import { EMAILS } from './entries/emails';
import { EntryList } from './entries/entry-list';
import { IDENTITIES } from './entries/identities';
import { LINKS } from './entries/links';
import { PHONES } from './entries/phones';
import { ReferredBy } from './referred-by';
import { TextField } from './text-field';

interface Props {
  contact: Contact;
  page: ContactPage;
  names: readonly NamedPerson[];
  now: Date;
}

/** Everything known of a contact, field by field; each is changed where it stands and saved by itself. */
export function Details({ contact, page, names, now }: Props) {
  return (
    <>
      <section aria-labelledby="contact-cares">
        <Cares contact={contact} now={now} />
      </section>
      <section aria-labelledby="contact-reach">
        <h2 id="contact-reach">{say('contact_reach')}</h2>
        <EntryList contact={contact} kind={PHONES} />
        <EntryList contact={contact} kind={EMAILS} />
        <EntryList contact={contact} kind={IDENTITIES} />
        <EntryList contact={contact} kind={LINKS} />
        <Cadence contact={contact} now={now} />
      </section>
      <section aria-labelledby="contact-about">
        <h2 id="contact-about">{say('contact_aboutThem')}</h2>
        <TextField contact={contact} field="name" maxLength={300} />
        <TextField contact={contact} field="company" maxLength={300} />
        <TextField contact={contact} field="area" maxLength={300} />
        <EntryList contact={contact} kind={DATES} />
        <ComingDay contact={contact} today={dayOf(now)} now={now} />
        <TextField contact={contact} field="howMet" maxLength={2000} lines />
        <ReferredBy page={page} names={names} />
        <TextField contact={contact} field="notes" maxLength={50_000} lines />
        <p class="quiet">
          {say('contact_known', { since: sinceDay(dayOf(new Date(contact.createdAt)), now) })}
        </p>
      </section>
    </>
  );
}

/** A month ahead is when one begins to think of it. */
const SOON_MS = 31 * 86_400_000;

/** The next of their days, when it is not far off. */
function ComingDay({ contact, today, now }: { contact: Contact; today: Day; now: Date }) {
  const coming = contact.dates
    .map(({ what, day }) => ({ what, ...nextYearly(day, today) }))
    .filter(({ day }) => Date.parse(day) - Date.parse(today) <= SOON_MS)
    .sort((a, b) => (a.day < b.day ? -1 : 1))[0];
  if (!coming) return null;
  return (
    <p class="quiet coming-day">
      <bdi>{sayLabel(coming.what)}</bdi> {onDay(coming.day, now)}
      {coming.years ? ` (${coming.years})` : ''}
    </p>
  );
}
