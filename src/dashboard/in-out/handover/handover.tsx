import { say, sayCount } from '../../../domain/say/say';
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
        {say('handover_title')}
      </h2>
      {now.at === 'choosing' && <ChooseKnowledge own={now.own} picked={now.picked} />}
      {now.at === 'plan' && <KnowledgePlan incoming={now.incoming} />}
      {now.at === 'working' && (
        <p class="dash-words">
          {say('handover_working', { doing: job.value?.says ?? say('handover_reading') })}
        </p>
      )}
      {now.at === 'done' && (
        <DoneNotice
          name={now.name}
          importId={now.result.importId}
          cancelled={false}
          says={sayTakenIn(now.name, now.result)}
          whenCancelled=""
          ofContacts={false}
          close={say('handover_close')}
          onClose={stopHandover}
        >
          {now.result.missed > 0 && <p>{sayCount('handover_missed', now.result.missed)}</p>}
        </DoneNotice>
      )}
      {now.at === 'rest' && <Rest problem={now.problem} />}
    </section>
  );
}

function Rest({ problem }: { problem: string | null }) {
  return (
    <div class="stack handover-rest">
      <p class="dash-words">{say('handover_about')}</p>
      <p>
        <JobButton class="button" onStart={() => void chooseKnowledge()}>
          <Icon name="download" /> {say('handover_chooseWhat')}
        </JobButton>
      </p>
      <FileDrop
        says={say('handover_drop')}
        hint={say('handover_dropHint')}
        accept=".json,application/json"
        onFile={(file) => void openKnowledge(file)}
      />
      {problem && <Unreadable says={problem} onClose={stopHandover} />}
    </div>
  );
}
