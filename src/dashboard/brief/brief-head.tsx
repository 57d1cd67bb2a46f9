import type { Brief } from '../../domain/brief/brief';
import { dayOf, sinceDay } from '../../domain/days';
import { say } from '../../domain/say/say';
import { stageLabel } from '../../domain/stages';
import type { ContactPage } from '../../log/contact-page';

/** Who it is, how they came and how to reach them. */
export function BriefHead({ page, brief, now }: { page: ContactPage; brief: Brief; now: Date }) {
  const { contact, referredBy } = page;
  const { company, area, stage, vip, tags, howMet } = contact;
  const since = sinceDay(dayOf(new Date(contact.createdAt)), now);
  const facts = [
    company,
    area,
    stage && stageLabel(stage),
    vip && say('brief_vip'),
    ...tags.slice(0, 6),
  ].filter((fact): fact is string => Boolean(fact));
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
          {brief.reach.more > 0 && ` · ${say('brief_andMore', { count: brief.reach.more })}`}
        </p>
      )}
      <p class="brief-met" dir="auto">
        {referredBy
          ? say('brief_knownThrough', { since, name: referredBy.name })
          : say('brief_known', { since })}
        {howMet && ` ${howMet}`}
      </p>
    </header>
  );
}
