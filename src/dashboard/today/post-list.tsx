import { useRef } from 'preact/hooks';
import type { Mention, Urgency } from '../../domain/model';
import { say, sayCount, sayNumber, sayParts } from '../../domain/say/say';
import { ask } from '../../messaging/ask';
import { neighbourOf } from '../../ui/focus-neighbour';
import { IntentChip } from '../../ui/intent-chip';
import { safeLink } from '../../ui/safe-link';
import { sayAgo } from '../../ui/say-when';
import { SITE_FACTS } from '../../ui/site-facts';
import { trusted } from '../../ui/trusted';
import { offerUndo, sayProblem } from '../../ui/undo';
import { Score } from './score';

interface Props {
  id: string;
  title: string;
  /** What to do about them. */
  hint: string;
  mentions: readonly Mention[];
  /** How many there are in all. */
  count: number;
  /** What a post says of when: `Seen 2 h ago`. */
  when: (mention: Mention) => string;
  /** What puts each where it stands, by the mention's id. */
  scores?: ReadonlyMap<string, Urgency>;
}

/** Posts that wait for the user, with the way back to each. */
export function PostList({ id, title, hint, mentions, count, when, scores }: Props) {
  if (mentions.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title} <span class="quiet">{sayNumber(count)}</span>
      </h2>
      <p class="quiet">{hint}</p>
      <ul class="dash-list">
        {mentions.map((mention) => (
          <PostRow
            key={mention.key}
            mention={mention}
            when={when(mention)}
            score={scores?.get(mention.id) ?? null}
          />
        ))}
      </ul>
      {count > mentions.length && (
        <p class="quiet">{sayCount('today_othersInPopup', count - mentions.length)}</p>
      )}
    </section>
  );
}

interface RowProps {
  mention: Mention;
  when: string;
  score: Urgency | null;
}

function PostRow({ mention, when, score }: RowProps) {
  const row = useRef<HTMLLIElement>(null);
  const { post, verdict, key } = mention;
  const name = post.author.name || say('today_someone');
  const link = safeLink(post.permalink);
  const strongest = verdict.intents[0];
  const notForMe = async (): Promise<void> => {
    const next = neighbourOf(row.current, '[data-post]');
    const reply = await ask('mention.dismiss', { key, undo: false });
    if (!reply.ok) return sayProblem(reply.says);
    next?.focus();
    offerUndo(say('today_offList', { name }), async () => {
      const back = await ask('mention.dismiss', { key, undo: true });
      if (back.ok) return;
      sayProblem(back.says);
      return false;
    });
  };
  return (
    <li ref={row} class="follow-up">
      <div class="follow-up-what">
        <p>
          <bdi class="person">{name}</bdi>{' '}
          <span class="follow-up-when">
            {SITE_FACTS[post.site].name}
            {post.venue && (
              <>
                {' · '}
                <bdi>{post.venue}</bdi>
              </>
            )}
            {` · ${when}`}
          </span>
        </p>
        <p class="follow-up-note theirs today-post" dir="auto">
          {post.text || say('today_noWords')}
        </p>
        {strongest && <IntentChip intent={strongest.intent} />}
        {score && <Score score={score} />}
      </div>
      <div class="follow-up-acts">
        {link ? (
          <a class="button small" href={link} target="_blank" rel="noopener noreferrer" data-post>
            {sayParts('today_openPost', {
              of: <span class="hidden-words">{say('today_ofPerson', { name })}</span>,
            })}
          </a>
        ) : (
          <span class="quiet">{say('today_noAddress', { site: SITE_FACTS[post.site].name })}</span>
        )}
        <button type="button" class="button plain muted small" onClick={trusted(() => void notForMe())}>
          {say('today_notForMe')}
          <span class="hidden-words">: {name}</span>
        </button>
      </div>
    </li>
  );
}

/** When a post was written, or found where its page does not say. */
export function writtenAgo({ post, createdAt }: Mention, now: Date): string {
  return sayAgo(post.publishedAt ?? createdAt, now);
}
