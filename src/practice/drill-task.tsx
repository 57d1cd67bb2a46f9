import { useEffect, useState } from 'preact/hooks';
import type { Scored } from '../domain/training/rubric';
import { noteAttempts } from '../log/training/attempts';
import { doAct } from '../ui/do-act';
import { logs } from '../ui/logs';
import { Rubric, sayVerdict } from '../ui/rubric';
import type { OpenDrill } from './drill';
import type { Feed } from './feed';

/** What the drill on top asks for and is scored by; after Send, what came of it. Each reply that is sent is a try. */
export function DrillTask({ open, feed }: { open: OpenDrill; feed: Feed }) {
  const [scored, setScored] = useState<Scored | null>(null);
  const { drill, post, rubric, score } = open;
  useEffect(
    () =>
      feed.lastSent.subscribe((sent) => {
        if (sent?.under !== post.id) return;
        const result = score(sent.text);
        setScored(result);
        void note(open, result);
      }),
    [feed, open, post, score],
  );
  return (
    <section class="card drill-task" aria-labelledby="drill-task">
      <p class="quiet">
        Drill · <a href={`/src/dashboard/index.html#train/drill/${drill.id}`}>Back to Train</a>
      </p>
      <h2 id="drill-task">
        <bdi>{drill.asks}</bdi>
      </h2>
      <p role="status">
        {scored ? (
          <strong>{sayVerdict(scored)}</strong>
        ) : (
          'Answer the post below, with the coach or without it. This is what your reply is scored by:'
        )}
      </p>
      <Rubric lines={scored ? scored.lines : rubric} />
      {scored && drill.answers && (
        <details>
          <summary class="button plain small">{drill.own ? 'A good answer' : 'A reply that passes'}</summary>
          <p dir="auto">{drill.answers}</p>
        </details>
      )}
    </section>
  );
}

/** Training is the user's own: it is noted in their log, not among the invented people. */
async function note({ drill: { id, skill } }: OpenDrill, { score, missed }: Scored): Promise<void> {
  const tried = { what: 'drill', item: id, skill, score, missed } as const;
  doAct(`Drill noted: ${Math.round(score * 100)} %.`, await noteAttempts(logs.real, [tried], new Date()));
}
