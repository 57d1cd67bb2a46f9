import type { Judged } from '../../facts/judge';
import { judgeReply, weighReply } from '../../facts/judge-reply';
import { sayFact } from '../../facts/say-fact';
import type { Check, Fault } from '../check';
import { SOURCE } from '../sources';

export const contradictsFact: Check = {
  id: 'contradicts-fact',
  skill: 'informing',
  label: 'Says what your facts say',
  find: (draft, situation) => judgeReply(draft, situation).flatMap(told),
  weighs: (draft, situation, forest) => weighReply(draft, situation, forest).flatMap(told),
};

function told({ start, end, fact, what, better, surely }: Judged): Fault[] {
  if (what !== 'contradicts') return [];
  const says = surely ? 'Your facts say otherwise' : 'Look again, your facts may say otherwise';
  return [{ start, end, says: `${says}: ${sayFact(fact)}.`, source: SOURCE.facts, better }];
}
