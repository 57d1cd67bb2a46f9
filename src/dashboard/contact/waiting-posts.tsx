import './waiting-posts.css';
import type { Mention } from '../../domain/model';
import { say } from '../../domain/say/say';
import { Icon } from '../../ui/icon';
import { IntentChip } from '../../ui/intent-chip';
import { safeLink } from '../../ui/safe-link';
import { sayAgo } from '../../ui/say-when';
import { SITE_FACTS } from '../../ui/site-facts';

const SHOWN = 3;

/** Posts of theirs that wait for an answer, with the way to them. */
export function WaitingPosts({ mentions, now }: { mentions: readonly Mention[]; now: Date }) {
  if (mentions.length === 0) return null;
  return (
    <section class="notice good" aria-label={say('contact_waiting')}>
      <Icon name="bell" size={20} />
      <div class="body">
        {mentions.slice(0, SHOWN).map(({ id, post, verdict }) => {
          const link = safeLink(post.permalink);
          return (
            <div key={id} class="stack">
              <p class="row">
                {verdict.intents[0] && <IntentChip intent={verdict.intents[0].intent} />}
                <span class="quiet">
                  {say('contact_waitsOn', { site: SITE_FACTS[post.site].name })}
                  {post.publishedAt && ` · ${sayAgo(post.publishedAt, now)}`}
                </span>
              </p>
              <p class="theirs waiting-text" dir="auto">
                {post.text}
              </p>
              {link && (
                <p>
                  <a href={link} target="_blank" rel="noopener noreferrer">
                    {say('contact_openPost')}
                  </a>
                </p>
              )}
            </div>
          );
        })}
        {mentions.length > SHOWN && (
          <p class="quiet">{say('contact_andMorePosts', { count: mentions.length - SHOWN })}</p>
        )}
      </div>
    </section>
  );
}
