import type { Mention } from '../../domain/model';
import { IntentChip } from '../intent-chip';
import { sayAgo } from '../say-when';
import { SITE_FACTS } from '../site-facts';
import { trusted } from '../trusted';

/** A mention as one line of a list; a click or Enter opens the coach. */
export function MentionRow({
  mention,
  now,
  onOpen,
}: {
  mention: Mention;
  now: Date;
  onOpen: (key: string) => void;
}) {
  const { post, verdict } = mention;
  const strongest = verdict.intents[0];
  return (
    <li>
      <button
        type="button"
        class="inbox-row"
        data-row={mention.key}
        onClick={trusted(() => onOpen(mention.key))}
      >
        <span class="inbox-line">
          <bdi class="person">{post.author.name || 'Someone'}</bdi>
          <span class="quiet inbox-age">
            {SITE_FACTS[post.site].name} · {sayAgo(post.publishedAt ?? mention.createdAt, now)}
          </span>
        </span>
        <span class="inbox-text theirs" dir="auto">
          {post.text || 'A post without words'}
        </span>
        <span class="inbox-line">
          {strongest && <IntentChip intent={strongest.intent} />}
          <span class="quiet inbox-why">{verdict.reasons[0]?.says}</span>
        </span>
      </button>
    </li>
  );
}
