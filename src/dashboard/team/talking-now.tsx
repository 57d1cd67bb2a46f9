import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Mention } from '../../domain/model';
import { say } from '../../domain/say/say';
import { claimedMentions, talksNow } from '../../log/team/talks';
import { useLive, useNow } from '../../ui/live';
import { logs } from '../../ui/logs';
import type { TeamSectionProps } from './sections';
import { TalkRow } from './talking/talk-row';

/** Who is at a reply to whom, and who answered in the last day. */
export function TalkingNow({ team }: TeamSectionProps) {
  const now = useNow();
  const { value: talks } = useLive(useCallback(() => talksNow(team, now), [team, now]));
  const about = useClaimed(team, talks?.flatMap(({ ids }) => ids).join() ?? '');
  if (!talks) return null;
  return (
    <section aria-labelledby="team-talking">
      <h2 id="team-talking" tabIndex={-1}>
        {say('teamTalking_now')}
      </h2>
      <p class="dash-words">{say('teamTalking_nowMeans')}</p>
      {talks.length === 0 ? (
        <p class="quiet">{say('teamTalking_noneNow')}</p>
      ) : (
        <ul class="dash-list">
          {talks.map((talk) => (
            <TalkRow
              key={talk.ids[0]}
              team={team}
              talk={talk}
              mention={talk.ids.map((id) => about.get(id)).find((one) => one !== undefined) ?? null}
              now={now}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

/** What the claims are about, as far as the user has seen the posts: read again with other claims. */
function useClaimed({ team, ...opened }: TeamSectionProps['team'], claims: string): Map<string, Mention> {
  const [about, setAbout] = useState<Map<string, Mention>>(new Map());
  // biome-ignore lint/correctness/useExhaustiveDependencies: the team is another object at each rendering
  useEffect(() => {
    let left = false;
    if (claims !== '')
      claimedMentions(logs.real, { team, ...opened }).then((found) => {
        if (!left) setAbout(found);
      }, console.error);
    return () => {
      left = true;
    };
  }, [team, claims]);
  return about;
}
