import type { Judged } from '../../facts/judge';
import { judgeReply, weighReply } from '../../facts/judge-reply';
import { sayFact } from '../../facts/say-fact';
import { say } from '../../say/say';
import type { Check, Fault } from '../check';
import { SOURCE } from '../sources';

export const contradictsFact: Check = {
  id: 'contradicts-fact',
  skill: 'informing',
  get label() {
    return say('review_contradictsFact');
  },
  find: (draft, situation) => judgeReply(draft, situation).flatMap(told),
  weighs: (draft, situation, forest) => weighReply(draft, situation, forest).flatMap(told),
};

function told({ start, end, fact, what, better, surely }: Judged): Fault[] {
  if (what !== 'contradicts') return [];
  const values = { fact: sayFact(fact) };
  const says = surely
    ? say('review_contradictsFactSurely', values)
    : say('review_contradictsFactMaybe', values);
  return [{ start, end, says, source: SOURCE.facts, better }];
}
