import { judgeDraft } from '../../facts/judge';
import { sayFact } from '../../facts/say-fact';
import type { Check } from '../check';
import { SOURCE } from '../sources';

export const contradictsFact: Check = {
  id: 'contradicts-fact',
  skill: 'informing',
  label: 'Says what your facts say',
  find: (draft, situation) =>
    judgeDraft(draft, situation).flatMap(({ start, end, fact, what, better }) =>
      what === 'contradicts'
        ? [{ start, end, says: `Your facts say otherwise: ${sayFact(fact)}.`, source: SOURCE.facts, better }]
        : [],
    ),
};
