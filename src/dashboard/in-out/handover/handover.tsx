import './handover.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../../../ui/icon';
import { DoneNotice } from '../done-notice';
import { FileDrop } from '../file-drop';
import { job } from '../job';
import { JobButton } from '../job-button';
import { Unreadable } from '../unreadable';
import { ChooseKnowledge } from './choose-knowledge';
import { chooseKnowledge, handover, openKnowledge, sayTakenIn, stopHandover } from './handover-flow';
import { KnowledgePlan } from './knowledge-plan';

/** What the user knows, out to a colleague and in from one: each stage of it. */
export function HandingOver() {
  const { value: now } = handover;
  const heading = useRef<HTMLHeadingElement>(null);
  const was = useRef(now.at);
  // What had the focus went with the stage before.
  useLayoutEffect(() => {
    const focused = document.activeElement;
    if (was.current !== now.at && (focused === document.body || focused === null)) heading.current?.focus();
    was.current = now.at;
  });
  return (
    <section aria-labelledby="handover">
      <h2 id="handover" ref={heading} tabIndex={-1}>
        Knowledge for a colleague
      </h2>
      {now.at === 'choosing' && <ChooseKnowledge own={now.own} picked={now.picked} />}
      {now.at === 'plan' && <KnowledgePlan incoming={now.incoming} />}
      {now.at === 'working' && <p class="dash-words">{job.value?.says ?? 'Reading'}…</p>}
      {now.at === 'done' && (
        <DoneNotice
          name={now.name}
          importId={now.result.importId}
          cancelled={false}
          says={sayTakenIn(now.name, now.result)}
          whenCancelled=""
          ofContacts={false}
          close="Close"
          onClose={stopHandover}
        >
          {now.result.missed > 0 && (
            <p>
              {now.result.missed} left as {now.result.missed === 1 ? 'it is' : 'they are'}: changed here
              meanwhile. Choose the file again to see.
            </p>
          )}
        </DoneNotice>
      )}
      {now.at === 'rest' && <Rest problem={now.problem} />}
    </section>
  );
}

function Rest({ problem }: { problem: string | null }) {
  return (
    <div class="stack handover-rest">
      <p class="dash-words">
        Templates, facts, information packs, lessons and drills that you wrote, in one file. You choose what
        goes into it. Contacts, posts, exchanges and settings never do.
      </p>
      <p>
        <JobButton class="button" onStart={() => void chooseKnowledge()}>
          <Icon name="download" /> Choose what to hand over
        </JobButton>
      </p>
      <FileDrop
        says="Drop a colleague’s knowledge file here, or choose it"
        hint="You see all that is in it, and choose what to take, before anything is written. What you have is never replaced unless you say so."
        accept=".json,application/json"
        onFile={(file) => void openKnowledge(file)}
      />
      {problem && <Unreadable says={problem} onClose={stopHandover} />}
    </div>
  );
}
