import { useEffect, useRef, useState } from 'preact/hooks';
import { say, sayParts } from '../../domain/say/say';
import type { Talk, TeamView } from '../../domain/team/view';
import { timeOf } from '../../domain/when/time-of';
import { Icon, type IconName } from '../icon';
import { sayAgo } from '../say-when';
import { trusted } from '../trusted';
import type { CoachState } from './coach-state';
import { keepBelow } from './steady';

/** So long (ms) what was heard from the server counts as how it is: rounds come each minute. */
const FRESH = 90_000;

/**
 * Who else is talking to them. There is always a line of it, so that nothing moves when somebody begins; it is read out
 * when it changes.
 */
export function TeamLine({ coach }: { coach: CoachState }) {
  const view = coach.teamwork.view.value;
  const box = useRef<HTMLDivElement>(null);
  const inTeam = view !== null;
  useEffect(() => (inTeam ? keepBelow(box.current) : undefined), [inTeam]);
  // A line that stands there from the first is not read out: it is filled after.
  const [filled, fill] = useState(false);
  useEffect(() => fill(true), []);
  if (!view) return null;
  const { mine, trouble, talking } = view;
  const { tone, icon } = looksOf(view);
  return (
    <div ref={box} class={`coach-talk ${tone}`}>
      <Icon name={icon} />
      <p role="status">{filled && wordsOf(view, coach.teamwork.asking.value)}</p>
      {mine && !mine.answered && !trouble && !talking && (
        <button
          type="button"
          class="button plain small"
          onClick={trusted((event: MouseEvent) => {
            // This button goes with what it says.
            if (event.currentTarget instanceof Element)
              event.currentTarget.closest<HTMLElement>('.coach')?.focus();
            void coach.teamwork.stop();
          })}
        >
          {say('teamTalking_stop')}
        </button>
      )}
    </div>
  );
}

/** Beside Insert: somebody was at it before the user began. */
export function TeamFirst({ coach }: { coach: CoachState }) {
  const first = coach.teamwork.first.value;
  return (
    <p class="coach-first" role="status">
      {first &&
        (first.about === 'post' && !first.answered
          ? sayParts('teamTalking_first', { name: <bdi>{first.who.name}</bdi>, when: hourOf(first) })
          : sayTalk(first))}
    </p>
  );
}

function looksOf({ talking, trouble }: TeamView): { tone: string; icon: IconName } {
  if (talking?.answered) return { tone: talking.about === 'post' ? 'warn' : '', icon: 'check' };
  if (talking) return { tone: 'warn', icon: 'people' };
  return { tone: '', icon: trouble ? 'warning' : 'people' };
}

function wordsOf({ talking, mine, trouble, asOf }: TeamView, asking: boolean) {
  const now = new Date();
  const heard = asOf && sayAgo(asOf, now);
  if (talking) {
    return (
      <>
        {sayTalk(talking)}
        {trouble && ` ${say('teamTalking_mayBeOver')}`}
      </>
    );
  }
  const old = asOf === null || now.getTime() - Date.parse(asOf) > FRESH;
  if (asking && old) return say('teamTalking_asking');
  if (trouble) return heard ? say('teamTalking_notKnown', { ago: heard }) : say('teamTalking_neverHeard');
  if (mine) return say(mine.answered ? 'teamTalking_mineAnswered' : 'teamTalking_mine');
  return say('teamTalking_nobody');
}

function sayTalk(talk: Talk) {
  const { who, since, about, answered } = talk;
  const name = <bdi class="person">{who.name}</bdi>;
  if (!answered)
    return sayParts(about === 'post' ? 'teamTalking_here' : 'teamTalking_another', {
      name,
      when: hourOf(talk),
    });
  const ago = sayAgo(since, new Date());
  return sayParts(about === 'post' ? 'teamTalking_answered' : 'teamTalking_answeredAnother', { name, ago });
}

function hourOf({ since }: Talk): string {
  return timeOf(new Date(since));
}
