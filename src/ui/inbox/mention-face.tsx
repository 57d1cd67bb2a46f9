import type { ComponentChildren, Ref } from 'preact';
import type { ListedMention } from '../../domain/inbox';
import { answerClock } from '../../domain/recovery/clock';
import { complains } from '../../domain/recovery/complains';
import { say, sayParts } from '../../domain/say/say';
import type { Talk } from '../../domain/team/view';
import { Icon } from '../icon';
import { IntentChip } from '../intent-chip';
import { sayAgo } from '../say-when';
import { SITE_FACTS } from '../site-facts';
import { trusted } from '../trusted';

interface Props {
  mention: ListedMention;
  now: Date;
  /** The setting: a complaint shows how long there is to answer it. Null: no clock. */
  replyWithinHours?: number | null;
  /** Which colleague talks to them. */
  talk?: Talk | null | undefined;
  /** For a post that the user walked past: when they saw it, and the way back to it. */
  back?: ComponentChildren;
  row?: Ref<HTMLLIElement>;
  onOpen?: () => void;
  onNotForMe?: () => void;
}

/** How a mention looks in a list. */
export function MentionFace({
  mention,
  now,
  replyWithinHours = null,
  talk = null,
  back = null,
  row = null,
  onOpen,
  onNotForMe,
}: Props) {
  const { post, verdict } = mention;
  const strongest = verdict.intents[0];
  const name = authorOf(mention);
  const clock =
    replyWithinHours !== null && complains(verdict)
      ? answerClock(post.publishedAt ?? mention.createdAt, replyWithinHours, now)
      : null;
  return (
    <li ref={row} class="inbox-mention">
      <button type="button" class="inbox-row" data-row={mention.key} onClick={trusted(() => onOpen?.())}>
        <span class="inbox-line">
          <bdi class="person">{name}</bdi>
          <span class="quiet inbox-age">
            {SITE_FACTS[post.site].name} · {sayAgo(post.publishedAt ?? mention.createdAt, now)}
          </span>
        </span>
        <span class="inbox-text theirs" dir="auto">
          {post.text || say('inbox_noWords')}
        </span>
        <span class="inbox-line">
          {/* In the place of the intent: nothing moves when it comes, and it is cut off nowhere. */}
          {talk && (
            <span class="inbox-talk">
              <Icon name={talk.answered ? 'check' : 'people'} size={14} />
              <span>
                {sayParts(talk.answered ? 'teamTalking_markAnswered' : 'teamTalking_markTalking', {
                  name: <bdi>{talk.who.name}</bdi>,
                })}
              </span>
            </span>
          )}
          {strongest && !talk && <IntentChip intent={strongest.intent} />}
          {clock ? (
            <span class={clock.late ? 'inbox-clock late' : 'inbox-clock'}>{clock.says}</span>
          ) : (
            <span class="quiet inbox-why">{verdict.reasons[0]?.says}</span>
          )}
        </span>
      </button>
      {back}
      <button
        type="button"
        class="button plain muted icon small inbox-dismiss"
        aria-label={say('inbox_notForMeWhose', { name })}
        title={say('inbox_notForMe')}
        onClick={trusted(() => onNotForMe?.())}
      >
        <Icon name="close" size={14} />
      </button>
    </li>
  );
}

/** Who wrote a mention, for a list. */
export function authorOf({ post }: ListedMention): string {
  return post.author.name || say('inbox_someone');
}
