import './inbox.css';
import { type InboxData, inboxAt } from '../../domain/inbox';
import { complaintsApart } from '../../domain/recovery/complains';
import { say } from '../../domain/say/say';
import { FollowUpFace, pageOf } from '../follow-up-face';
import { InboxHead } from './inbox-head';
import { MentionFace } from './mention-face';
import { PromisedFace, promiseId } from './promised-face';
import { Section } from './section';
import { SentFace } from './sent-face';
import { ShowMore } from './show-more';
import { WalkedPastSection } from './walked-past-section';
import { WayBack } from './way-back';

/** The first sight of popup and side panel: as `Inbox` looks when it was just opened. */
export function InboxSight({ place, left }: { place: 'popup' | 'side'; left: InboxData }) {
  const now = new Date();
  const inbox = inboxAt(left, now);
  const { complaints, others } = complaintsApart(inbox.waiting);
  return (
    <div class={`rapport inbox ${place}`}>
      <InboxHead />
      <main class="inbox-list">
        {complaints.length > 0 && (
          <Section id="inbox-complaints" title={say('inbox_complaints')} count={complaints.length}>
            {complaints.map((mention) => (
              <MentionFace
                key={mention.key}
                mention={mention}
                now={now}
                replyWithinHours={inbox.replyWithinHours}
              />
            ))}
          </Section>
        )}
        {inbox.unconfirmed.length > 0 && (
          <Section id="inbox-sent" title={say('inbox_wentOut')}>
            {inbox.unconfirmed.map((mention) => (
              <SentFace key={mention.key} mention={mention} />
            ))}
          </Section>
        )}
        {inbox.promised.length > 0 && (
          <Section id="inbox-promised" title={say('inbox_promised')}>
            {inbox.promised.map(({ promise }) => (
              <PromisedFace key={promiseId(promise)} promise={promise} now={now} />
            ))}
          </Section>
        )}
        <WalkedPastSection
          mentions={inbox.walkedPast}
          count={inbox.walkedPastCount}
          row={(mention) => (
            <MentionFace
              key={mention.key}
              mention={mention}
              now={now}
              back={<WayBack mention={mention} now={now} />}
            />
          )}
        />
        {others.length > 0 && (
          <Section
            id="inbox-everywhere"
            title={inbox.walkedPast.length > 0 ? say('inbox_everywhereElse') : say('inbox_everywhere')}
            count={inbox.waitingCount - complaints.length}
          >
            {others.map((mention) => (
              <MentionFace key={mention.key} mention={mention} now={now} />
            ))}
          </Section>
        )}
        {inbox.waiting.length < inbox.waitingCount && <ShowMore />}
        {inbox.due.length > 0 && (
          <Section
            id="inbox-due"
            title={say('inbox_due')}
            count={inbox.dueCount}
            more="/src/dashboard/index.html#today"
          >
            {inbox.due.map(({ line, log }) => (
              <FollowUpFace key={line.followUp.id} line={line} now={now} to={pageOf(line, log)} />
            ))}
          </Section>
        )}
        {inbox.upcoming.length > 0 && (
          <Section id="inbox-next" title={say('inbox_comingUp')}>
            {inbox.upcoming.map(({ line, log }) => (
              <FollowUpFace key={line.followUp.id} line={line} now={now} to={pageOf(line, log)} />
            ))}
          </Section>
        )}
      </main>
      <div class="inbox-switches" />
    </div>
  );
}
