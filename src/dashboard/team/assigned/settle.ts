import { say, sayList } from '../../../domain/say/say';
import type { AssignmentLine } from '../../../domain/team/assignment-line';
import type { AssignmentState } from '../../../domain/team/assignments';
import { settleAssignment } from '../../../log/team/assignments';
import { logs, tellChanged } from '../../../ui/logs';
import { offerUndo, sayProblem } from '../../../ui/undo';

/** What the user can say of what was given to them. */
export type Said = Exclude<AssignmentState, 'open'>;

/** Says how a post that was given to the user stands, of all who gave it. Answers whether that was kept. */
export async function settle(lines: readonly AssignmentLine[], state: Said): Promise<boolean> {
  for (const { id } of lines) if (!(await settled(id, state))) return false;
  offerUndo(wordsOf(lines, state), async () => {
    for (const line of lines) if (!(await settled(line.id, line.state))) return false;
    return;
  });
  return true;
}

async function settled(id: string, state: AssignmentState): Promise<boolean> {
  const done = await settleAssignment(logs.real, id, state, new Date());
  if (done.ok) tellChanged();
  else sayProblem(done.failure.says);
  return done.ok;
}

function wordsOf(lines: readonly AssignmentLine[], state: Said): string {
  const others = lines.filter(({ from, to }) => from.user !== to.user).map(({ from }) => from.name);
  const says = {
    taken: say('teamAssigned_saidTaken'),
    done: say('teamAssigned_saidDone'),
    declined: say('teamAssigned_saidDeclined'),
  }[state];
  if (others.length === 0) return says;
  return `${says} ${say('teamAssigned_theySee', { names: sayList([...new Set(others)]) })}`;
}
