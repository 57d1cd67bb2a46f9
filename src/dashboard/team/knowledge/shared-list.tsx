import { useState } from 'preact/hooks';
import type { KnowledgeKind } from '../../../domain/handover';
import { say, sayCount } from '../../../domain/say/say';
import type { SharedLine } from '../../../log/team/knowledge/list';
import type { Team } from '../../../log/team/open-team';
import { trusted } from '../../../ui/trusted';
import { SharedRow } from './shared-row';

/** As many as are shown at first, and with each “more”. */
const SHOWN = 20;

interface Props {
  kind: KnowledgeKind;
  lines: readonly SharedLine[];
  team: Team;
}

/** What the team shares of one kind. */
export function SharedList({ kind, lines, team }: Props) {
  const [shown, setShown] = useState(SHOWN);
  return (
    <div class="handover-kind">
      <h3 class="in-out-name">{say(kind.label)}</h3>
      <ul class="dash-list">
        {lines.slice(0, shown).map((line) => (
          <SharedRow key={line.of.id} kind={kind} line={line} team={team} />
        ))}
      </ul>
      {lines.length > shown && (
        <p>
          <button
            type="button"
            class="button plain small"
            onClick={trusted(() => setShown((before) => before + 5 * SHOWN))}
          >
            {sayCount('teamKnowledge_more', lines.length - shown)}
            <span class="hidden-words">: {say(kind.label)}</span>
          </button>
        </p>
      )}
    </div>
  );
}
