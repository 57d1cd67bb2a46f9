import './inbox.css';
import { type InboxData, inboxAt } from '../../domain/inbox';
import { FollowUpFace } from '../follow-up-face';
import { InboxHead } from './inbox-head';
import { MentionFace } from './mention-face';
import { Section } from './section';
import { SentFace } from './sent-face';
import { ShowMore } from './show-more';

/** The first sight of popup and side panel: as `Inbox` looks when it was just opened. */
export function InboxSight({ place, left }: { place: 'popup' | 'side'; left: InboxData }) {
  const now = new Date();
  const inbox = inboxAt(left, now);
  return (
    <div class={`rapport inbox ${place}`}>
      <InboxHead />
      <main class="inbox-list">
        {inbox.unconfirmed.length > 0 && (
          <Section id="inbox-sent" title="Did these go out?">
            {inbox.unconfirmed.map((mention) => (
              <SentFace key={mention.key} mention={mention} />
            ))}
          </Section>
        )}
        {inbox.waiting.length > 0 && (
          <Section id="inbox-everywhere" title="Everywhere" count={inbox.waitingCount}>
            {inbox.waiting.map((mention) => (
              <MentionFace key={mention.key} mention={mention} now={now} />
            ))}
          </Section>
        )}
        {inbox.waiting.length < inbox.waitingCount && <ShowMore />}
        {inbox.due.length > 0 && (
          <Section id="inbox-due" title="Due" count={inbox.dueCount} more="/src/dashboard/index.html#due">
            {inbox.due.map(({ line }) => (
              <FollowUpFace key={line.followUp.id} line={line} now={now} />
            ))}
          </Section>
        )}
        {inbox.upcoming.length > 0 && (
          <Section id="inbox-next" title="Coming up">
            {inbox.upcoming.map(({ line }) => (
              <FollowUpFace key={line.followUp.id} line={line} now={now} />
            ))}
          </Section>
        )}
      </main>
    </div>
  );
}
