import { knowledgeKind } from '../../../domain/handover';
import { differencesOf } from '../../../domain/handover/plan-handover';
import { say } from '../../../domain/say/say';
import type { SharedLine } from '../../../log/team/knowledge/list';

/** Longer texts may scroll in their place, and so must be reached by keys. */
const LONG = 400;

/** The parts in which the user's own and the team's are not the same, side by side. */
export function Compared({ line: { of, own, team } }: { line: SharedLine }) {
  if (!own || !team) return null;
  return (
    <dl class="knowledge-compared">
      {differencesOf(knowledgeKind(of.table), own, team).map(({ label, before, after }, index) => (
        <div key={label + String(index)} class="stack">
          <dt>{label}</dt>
          <dd>
            <Words whose={say('teamKnowledge_yours')} says={before} />
            <Words whose={say('teamKnowledge_teams')} says={after} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Words({ whose, says }: { whose: string; says: string }) {
  return (
    <div class="knowledge-words">
      <p class="quiet">{whose}</p>
      <p class={says ? 'theirs' : 'theirs quiet'} dir="auto" {...(says.length > LONG ? { tabIndex: 0 } : {})}>
        {says || say('teamKnowledge_empty')}
      </p>
    </div>
  );
}
