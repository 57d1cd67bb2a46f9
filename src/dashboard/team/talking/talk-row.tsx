import { useRef } from 'preact/hooks';
import type { Mention } from '../../../domain/model';
import { say, sayParts } from '../../../domain/say/say';
import { timeOf } from '../../../domain/when/time-of';
import type { Team } from '../../../log/team/open-team';
import { endTalks } from '../../../log/team/talking';
import type { TalkNow } from '../../../log/team/talks';
import { neighbourOf } from '../../../ui/focus-neighbour';
import { safeLink } from '../../../ui/safe-link';
import { sayAgo } from '../../../ui/say-when';
import { trusted } from '../../../ui/trusted';
import { offerUndo } from '../../../ui/undo';

interface Props {
  team: Team;
  talk: TalkNow;
  /** The post, or another one of the same author; null: not seen in this browser. */
  mention: Mention | null;
  now: Date;
}

/** Somebody is at a reply to somebody, or answered. */
export function TalkRow({ team, talk, mention, now }: Props) {
  const row = useRef<HTMLLIElement>(null);
  const { who, mine, since, answered, ids } = talk;
  const name = mention ? mention.post.author.name || say('coach_someone') : null;
  const stop = async (): Promise<void> => {
    const next =
      neighbourOf(row.current, '[data-talk]') ??
      row.current?.closest('section')?.querySelector<HTMLElement>('h2') ??
      null;
    await endTalks(team, ids, new Date());
    next?.focus();
    offerUndo(say('teamTalking_stopped'));
  };
  return (
    <li ref={row} class="team-row">
      <p class="team-what">
        <bdi class="person">{mine ? say('teamTalking_you') : who.name}</bdi>{' '}
        {answered
          ? say('teamTalking_replied', { ago: sayAgo(since, now) })
          : say('teamTalking_replying', { when: timeOf(new Date(since)) })}
        {' · '}
        {mention ? (
          sayParts('teamTalking_to', { name: <Person mention={mention} /> })
        ) : (
          <span class="quiet">{say('teamTalking_unknownPost')}</span>
        )}
      </p>
      {mine && (
        <button
          type="button"
          class="button small"
          data-talk
          aria-label={name ? say('teamTalking_stopNamed', { name }) : undefined}
          onClick={trusted(() => void stop())}
        >
          {say('teamTalking_stopHere')}
        </button>
      )}
    </li>
  );
}

/** Whoever wrote the post, with the way to it. */
function Person({ mention: { post } }: { mention: Mention }) {
  const link = safeLink(post.permalink);
  const name = <bdi>{post.author.name || say('coach_someone')}</bdi>;
  if (!link) return name;
  return (
    <a href={link} target="_blank" rel="noopener noreferrer">
      {name}
    </a>
  );
}
