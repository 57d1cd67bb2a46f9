import { useRef } from 'preact/hooks';
import type { ListedMention } from '../../domain/inbox';
import { ask } from '../../messaging/ask';
import { focusNeighbour } from '../focus-neighbour';
import { Icon } from '../icon';
import { IntentChip } from '../intent-chip';
import { sayAgo } from '../say-when';
import { SITE_FACTS } from '../site-facts';
import { trusted } from '../trusted';
import { offerUndo, sayProblem } from '../undo';

/** A mention as one line of a list; a click or Enter opens the coach, the small cross is "Not for me". */
export function MentionRow({
  mention,
  now,
  onOpen,
}: {
  mention: ListedMention;
  now: Date;
  onOpen: (key: string) => void;
}) {
  const { post, verdict } = mention;
  const strongest = verdict.intents[0];
  const row = useRef<HTMLLIElement>(null);
  const name = post.author.name || 'Someone';
  const notForMe = async (): Promise<void> => {
    const reply = await ask('mention.dismiss', { key: mention.key, undo: false });
    if (!reply.ok) return sayProblem(reply.says);
    focusNeighbour(row.current, '[data-row]');
    offerUndo(`${name} is off your list. It counts for posts like it, too.`, async () => {
      const back = await ask('mention.dismiss', { key: mention.key, undo: true });
      if (back.ok) return;
      sayProblem(back.says);
      return false;
    });
  };
  return (
    <li ref={row} class="inbox-mention">
      <button
        type="button"
        class="inbox-row"
        data-row={mention.key}
        onClick={trusted(() => onOpen(mention.key))}
      >
        <span class="inbox-line">
          <bdi class="person">{name}</bdi>
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
      <button
        type="button"
        class="button plain muted icon small inbox-dismiss"
        aria-label={`Not for me: ${name}`}
        title="Not for me"
        onClick={trusted(() => void notForMe())}
      >
        <Icon name="close" size={14} />
      </button>
    </li>
  );
}
