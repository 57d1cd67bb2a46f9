import { channelLabel } from '../../../domain/channels';
import type { ContactSummary } from '../../../domain/contact-summary';
import { sayDate, sayDaysAgo } from '../../../ui/say-when';

/** When the user last heard from a contact, and where: `3 days ago · Phone call`. */
export function LastSeen({ contact, now }: { contact: ContactSummary; now: Date }) {
  if (contact.lastAt === '' || contact.lastChannel === null) return null;
  return (
    <span title={sayDate(contact.lastAt, now)}>
      {sayDaysAgo(contact.lastAt, now)}
      <span class="contact-where"> · {channelLabel(contact.lastChannel)}</span>
    </span>
  );
}
