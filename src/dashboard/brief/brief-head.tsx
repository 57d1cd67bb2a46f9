import type { Brief } from '../../domain/brief/brief';
import { stageLabel } from '../../domain/stages';
import type { ContactPage } from '../../log/contact-page';
import { sayDate } from '../../ui/say-when';

/** Who it is, how they came and how to reach them. */
export function BriefHead({ page, brief, now }: { page: ContactPage; brief: Brief; now: Date }) {
  const { contact, referredBy } = page;
  const { company, area, stage, vip, tags, howMet } = contact;
  const facts = [company, area, stage && stageLabel(stage), vip && 'VIP', ...tags.slice(0, 6)].filter(
    (fact): fact is string => Boolean(fact),
  );
  return (
    <header class="brief-head">
      {facts.length > 0 && (
        <p class="brief-facts" dir="auto">
          {facts.join(' · ')}
        </p>
      )}
      {brief.reach.shown.length > 0 && (
        <p class="brief-reach">
          {brief.reach.shown.join(' · ')}
          {brief.reach.more > 0 && ` · and ${brief.reach.more} more`}
        </p>
      )}
      <p class="brief-met" dir="auto">
        In your contacts since {sayDate(contact.createdAt, now)}
        {referredBy && `, sent by ${referredBy.name}`}.{howMet && ` ${howMet}`}
      </p>
    </header>
  );
}
