import { useRef, useState } from 'preact/hooks';
import type { KnowledgeKind } from '../../../domain/handover';
import type { Key } from '../../../domain/say/keys';
import { say, sayParts } from '../../../domain/say/say';
import type { SharedLine } from '../../../log/team/knowledge/list';
import type { Team } from '../../../log/team/open-team';
import { focusNeighbour } from '../../../ui/focus-neighbour';
import { Icon, type IconName } from '../../../ui/icon';
import { trusted } from '../../../ui/trusted';
import { Parts } from '../../in-out/handover/parts';
import { takeBackOne, takeTheirs } from './acts';
import { Compared } from './compared';
import { WhichWords } from './which-words';

interface Props {
  kind: KnowledgeKind;
  line: SharedLine;
  team: Team;
}

/** One entry of the team's: who keeps it up, how the user's own stands to it, and what can be done. */
export function SharedRow({ kind, line, team }: Props) {
  const [comparing, setComparing] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const { title, keeper, mine, standing, unfit, team: theirs, own } = line;
  const compared = standing === 'kept' && theirs !== null && own !== null;
  return (
    <li ref={row} class="handover-row knowledge-row">
      <div class="row knowledge-row-head">
        <span class="person" dir="auto">
          {title}
        </span>
        <span class="quiet">
          {mine
            ? say('teamKnowledge_keptUpByYou')
            : sayParts('teamKnowledge_keptUpBy', { name: <bdi>{keeper}</bdi> })}
        </span>
        <Mark line={line} />
        <span class="row knowledge-row-acts">
          {compared && (
            <button
              type="button"
              class="button plain small"
              aria-expanded={comparing}
              onClick={trusted(() => setComparing(!comparing))}
            >
              {say('teamKnowledge_compare')}
              <span class="hidden-words">: {title}</span>
            </button>
          )}
          {standing === 'removed' && !mine && unfit === null && (
            <button
              type="button"
              class="button plain small"
              onClick={trusted(() => void takeTheirs(team, line))}
            >
              {say('teamKnowledge_takeAgain')}
              <span class="hidden-words">: {title}</span>
            </button>
          )}
          {(mine || team.connection.role === 'lead') && (
            <button
              type="button"
              class="button plain small"
              data-take-back
              onClick={trusted(() => {
                focusNeighbour(row.current, '[data-take-back]');
                void takeBackOne(team, line);
              })}
            >
              {say('teamKnowledge_takeBack')}
              <span class="hidden-words">: {title}</span>
            </button>
          )}
        </span>
      </div>
      {unfit !== null && (
        <p class="handover-tale">
          <Icon name="warning" size={14} />
          <span>{unfit}</span>
        </p>
      )}
      {compared && comparing ? (
        <>
          <Compared line={line} />
          <WhichWords team={team} line={line} row={row} />
        </>
      ) : (
        <Parts kind={kind} entry={(theirs ?? own) as object} />
      )}
    </li>
  );
}

const MARKS: Partial<Record<NonNullable<SharedLine['standing']>, { label: Key; icon: IconName }>> = {
  coming: { label: 'teamKnowledge_coming', icon: 'clock' },
  saying: { label: 'teamKnowledge_saying', icon: 'clock' },
  kept: { label: 'teamKnowledge_kept', icon: 'edit' },
  removed: { label: 'teamKnowledge_removed', icon: 'trash' },
};

function Mark({ line: { standing, refused, unfit } }: { line: SharedLine }) {
  if (refused)
    return (
      <span class="intent trouble">
        <Icon name="warning" size={12} /> {say('teamKnowledge_refused')}
      </span>
    );
  const mark = unfit === null ? standing && MARKS[standing] : null;
  return (
    mark && (
      <span class="intent noise">
        <Icon name={mark.icon} size={12} /> {say(mark.label)}
      </span>
    )
  );
}
