import type { LogRequest } from '../../domain/coach-view';
import { say, sayParts } from '../../domain/say/say';
import { trusted } from '../trusted';
import type { CoachState } from './coach-state';

type Sent = NonNullable<LogRequest['referral']>;

/** A referral: who sent whom, where the post names somebody the user knows. Kept with the reply. */
export function WhoSentWhom({ coach }: { coach: CoachState }) {
  const { referral, contact, mention } = coach.view;
  if (!referral) return null;
  const author = contact?.name || mention.post.author.name || say('coach_them');
  const chosen = coach.referral.value;
  const toggle = (sent: Sent): void => {
    coach.referral.value = same(chosen, sent) ? null : sent;
  };
  const { people, sentBy } = referral;
  if (people.length === 0 && sentBy === null && !contact) return null;
  return (
    <section class="coach-section" aria-labelledby="coach-sent">
      <h3 id="coach-sent" class="label">
        {say('coach_whoSentWhom')}
      </h3>
      {sentBy !== null && (
        <p class="quiet">
          {sayParts('coach_sentBy', { author: <bdi>{author}</bdi>, by: <bdi>{sentBy}</bdi> })}
        </p>
      )}
      <div class="coach-chips">
        {people.flatMap(({ id, name }) => [
          <Chip
            key={`by ${id}`}
            by={name}
            who={author}
            pressed={same(chosen, { otherId: id, who: 'sent-author' })}
            onPress={() => toggle({ otherId: id, who: 'sent-author' })}
          />,
          <Chip
            key={`sent ${id}`}
            by={author}
            who={name}
            pressed={same(chosen, { otherId: id, who: 'author-sent' })}
            onPress={() => toggle({ otherId: id, who: 'author-sent' })}
          />,
        ])}
        {contact && mention.post.site !== 'practice' && (
          <button type="button" class="chip" onClick={trusted(() => void coach.showContact())}>
            {say('coach_somebodyElse')}
          </button>
        )}
      </div>
      {chosen && <p class="quiet">{say('coach_referralNoted')}</p>}
    </section>
  );
}

interface ChipProps {
  by: string;
  who: string;
  pressed: boolean;
  onPress: () => void;
}

function Chip({ by, who, pressed, onPress }: ChipProps) {
  return (
    <button type="button" class="chip" aria-pressed={pressed} onClick={trusted(onPress)}>
      {sayParts('coach_sent', { by: <bdi>{by}</bdi>, who: <bdi>{who}</bdi> })}
    </button>
  );
}

function same(one: Sent | null, other: Sent): boolean {
  return one?.otherId === other.otherId && one.who === other.who;
}
