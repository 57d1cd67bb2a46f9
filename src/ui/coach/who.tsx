import { channelLabel } from '../../domain/channels';
import type { CoachView, HistoryLine } from '../../domain/coach-view';
import type { Key } from '../../domain/say/keys';
import { say, sayCount, sayParts } from '../../domain/say/say';
import { Icon } from '../icon';
import { IntentChip } from '../intent-chip';
import { safeLink } from '../safe-link';
import { onDue, sayAgo, sayDate } from '../say-when';
import { SITE_FACTS } from '../site-facts';

/** Names the person and what they want. */
export function Who({ view, now }: { view: CoachView; now: Date }) {
  const { post, verdict } = { post: view.mention.post, verdict: view.mention.verdict };
  const { author } = post;
  const profile = safeLink(author.url);
  return (
    <div class="coach-who">
      <h2 id="coach-title">
        <bdi>{view.contact?.name || author.name || say('coach_someone')}</bdi>
        {view.contact?.vip && <span class="vip">{say('coach_vip')}</span>}
      </h2>
      <p class="quiet">
        {author.handle && (
          <>
            {profile ? (
              <a href={profile} target="_blank" rel="noopener noreferrer">
                <bdi>{post.site === 'x' ? `@${author.handle}` : author.handle}</bdi>
              </a>
            ) : (
              <bdi>{author.handle}</bdi>
            )}
            {' · '}
          </>
        )}
        {SITE_FACTS[post.site].name}
        {post.publishedAt && ` · ${sayAgo(post.publishedAt, now)}`}
      </p>
      {verdict.intents.length === 0 ? (
        // As its badge says.
        <p class="coach-intents quiet">{say('coach_worthALook')}</p>
      ) : (
        <ul class="coach-intents" aria-label={say('coach_wants')}>
          {verdict.intents.map(({ intent }) => (
            <li key={intent}>
              <IntentChip intent={intent} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What passed between the two before, and what is still open. */
export function Between({ view, now }: { view: CoachView; now: Date }) {
  const { contact, history, openFollowUp } = view;
  if (!contact) return <p class="coach-between quiet">{say('coach_firstTime')}</p>;
  return (
    <div class="coach-between">
      {history.length === 0 ? (
        <p class="quiet">{say('coach_contactSince', { date: sayDate(contact.since, now) })}</p>
      ) : (
        <details>
          <summary class="quiet">
            <span class="row">
              <span class="turn">
                <Icon name="chevron" size={14} />
              </span>
              <span>
                {sayCount('coach_exchanges', history.length, { date: sayDate(contact.since, now) })}
              </span>
            </span>
          </summary>
          <ol class="coach-history">
            {history.map((line) => (
              <Exchange key={line.id} line={line} now={now} />
            ))}
          </ol>
        </details>
      )}
      {openFollowUp && (
        <p class="coach-open-step">
          <Icon name="bell" size={14} />
          <span>
            {openFollowUp.note
              ? sayParts('coach_nextStepNote', {
                  when: onDue(openFollowUp, now),
                  note: <bdi>{openFollowUp.note}</bdi>,
                })
              : say('coach_nextStepWhen', { when: onDue(openFollowUp, now) })}
          </span>
        </p>
      )}
    </div>
  );
}

const STATE_WORDS: Record<HistoryLine['state'], Key> = {
  inserted: 'coach_wasInserted',
  copied: 'coach_wasCopied',
  sent: 'coach_wasSent',
  logged: 'coach_wasLogged',
};

function Exchange({ line, now }: { line: HistoryLine; now: Date }) {
  const link = safeLink(line.permalink);
  return (
    <li class="stack">
      <p class="label">
        {sayDate(line.at, now)} ·{' '}
        {line.site
          ? `${SITE_FACTS[line.site].name} · ${say(STATE_WORDS[line.state])}`
          : channelLabel(line.channel)}
        {link && (
          <>
            {' · '}
            <a href={link} target="_blank" rel="noopener noreferrer">
              {say('coach_openPost')}
            </a>
          </>
        )}
      </p>
      {line.theirText && (
        <p class="theirs" dir="auto">
          {line.theirText}
        </p>
      )}
      {line.myText && (
        <p class="theirs mine" dir="auto">
          <span class="hidden-words">{say('coach_you')} </span>
          {line.myText}
        </p>
      )}
      {line.note && (
        <p class="theirs" dir="auto">
          <span class="hidden-words">{say('coach_yourNote')} </span>
          {line.note}
        </p>
      )}
    </li>
  );
}
