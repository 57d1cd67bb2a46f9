import './drill-task.css';
import type { ComponentProps } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../../domain/say/say';
import { sayPercent } from '../../domain/say-percent';
import type { Outcome } from '../../domain/training/rubric';
import { noteAttempts } from '../../log/training/attempts';
import { doAct } from '../../ui/do-act';
import { InEnglish } from '../../ui/drill/in-english';
import { logs } from '../../ui/logs';
import { ChoiceTask } from './choice-task';
import type { OpenDrill } from './open-drill';
import { ReplyTask } from './reply-task';

/** The drill on top of the feed: what it asks, its post, and what came of it. */
export function DrillTask({ open, feed, chosenHere }: ComponentProps<OpenDrill['Task']>) {
  const { drill } = open;
  const place = useRef<HTMLElement>(null);
  // Whoever works by keyboard or listens is taken to it: the link may have gone with the drill before. A page that opens
  // with it begins there.
  useLayoutEffect(() => {
    if (chosenHere) place.current?.focus();
  }, [chosenHere]);
  const Task = drill.kind === 'reply' ? ReplyTask : ChoiceTask;
  return (
    <section ref={place} class="card drill-task" aria-label={say('practice_drill')} tabIndex={-1}>
      <p class="drill-ways quiet">
        <span>{say('practice_drill')}</span>
        <a href={`/src/dashboard/index.html#train/drill/${drill.id}`}>{say('practice_backToTrain')}</a>
        <a href="#feed">{say('practice_close')}</a>
      </p>
      <InEnglish />
      <Task open={open} feed={feed} onDone={(outcome) => void note(open, outcome)} />
      <p>
        <a class="button small" href={`#drill=${drill.kind}`}>
          {say('practice_anotherLikeThis')}
        </a>
      </p>
    </section>
  );
}

/** Training is the user's own: it is noted in their log, not among the invented people. */
async function note({ drill: { id, skill } }: OpenDrill, { score, missed }: Outcome): Promise<void> {
  const tried = { what: 'drill', item: id, skill, score, missed } as const;
  doAct(
    say('practice_drillNoted', { percent: sayPercent(score) }),
    await noteAttempts(logs.real, [tried], new Date()),
  );
}
