import './assigned/assigned.css';
import { useCallback } from 'preact/hooks';
import { say } from '../../domain/say/say';
import { type AssignmentLine, isFaded, isOpen } from '../../domain/team/assignment-line';
import { assignmentsFor } from '../../log/team/assignments';
import { namesInTeam } from '../../log/team/names';
import { useLive, useNow } from '../../ui/live';
import { AssignedList } from './assigned/assigned-list';
import type { TeamSectionProps } from './sections';

/** Who was asked to answer which posts, and how that stands. */
export function Assigned({ team }: TeamSectionProps) {
  const now = useNow();
  const { value, failed } = useLive(
    useCallback(async () => ({ seen: await assignmentsFor(team), names: await namesInTeam(team) }), [team]),
  );
  if (failed || !value) return null;
  const { seen, names } = value;
  const lists = [
    { title: 'teamAssigned_toMe', lines: seen.toMe },
    { title: 'teamAssigned_byMe', lines: seen.byMe },
    { title: 'teamAssigned_others', lines: seen.others },
  ] as const;
  const shown = lists
    .map(({ title, lines }) => ({ title, lines: inOrder(lines.filter((line) => !isFaded(line, now))) }))
    .filter(({ lines }) => lines.length > 0);
  return (
    <section aria-labelledby="team-assigned">
      <h2 id="team-assigned">{say('teamAssigned_posts')}</h2>
      {shown.length === 0 && <p class="dash-words">{say('teamAssigned_none')}</p>}
      <div class="assigned-lists">
        {shown.map(({ title, lines }) => (
          <AssignedList
            key={title}
            title={say(title)}
            lines={lines}
            names={names}
            connection={team.connection}
            now={now}
          />
        ))}
      </div>
    </section>
  );
}

/** What is still to be done before what is settled. */
function inOrder(lines: readonly AssignmentLine[]): AssignmentLine[] {
  return [...lines.filter(isOpen), ...lines.filter((line) => !isOpen(line))];
}
