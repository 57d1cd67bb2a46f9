import type { Key } from '../../say/keys';
import { say } from '../../say/say';
import type { StageId } from '../../stages';
import type { Term } from '../facts';

/** Who decides now is lost by waiting; who comes back is worth keeping. */
const STAGES: Partial<Record<StageId, { says: Key; points: number }>> = {
  deciding: { says: 'today_deciding', points: 2 },
  interested: { says: 'today_interested', points: 1 },
  regular: { says: 'today_regular', points: 1 },
};

export const stage: Term = ({ person }) => {
  const counted = person?.stage && STAGES[person.stage];
  return counted ? { says: say(counted.says), points: counted.points } : null;
};
