import { useId, useRef } from 'preact/hooks';
import { knowledgeKind } from '../../../domain/handover';
import { say } from '../../../domain/say/say';
import type { SharedLine } from '../../../log/team/knowledge/list';
import type { Team } from '../../../log/team/open-team';
import { Compared } from './compared';
import { WhichWords } from './which-words';

/** An entry that both the user and the team changed: what either says, and the choice. */
export function DifferingCard({ team, line }: { team: Team; line: SharedLine }) {
  const title = useId();
  const card = useRef<HTMLLIElement>(null);
  const kind = knowledgeKind(line.of.table);
  return (
    <li ref={card} class="knowledge-differs" aria-labelledby={title}>
      <h4 id={title}>
        {say(kind.label)} <span class="quiet">·</span> <bdi>{line.title}</bdi>
      </h4>
      <Compared line={line} />
      <WhichWords team={team} line={line} row={card} />
    </li>
  );
}
