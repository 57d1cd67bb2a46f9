import type { StageId } from '../../stages';
import type { Counted, Term } from '../facts';

/** Who decides now is lost by waiting; who comes back is worth keeping. */
const STAGES: Partial<Record<StageId, Counted>> = {
  deciding: { says: 'deciding now', points: 2 },
  interested: { says: 'interested', points: 1 },
  regular: { says: 'a regular', points: 1 },
};

export const stage: Term = ({ person }) => (person?.stage ? (STAGES[person.stage] ?? null) : null);
