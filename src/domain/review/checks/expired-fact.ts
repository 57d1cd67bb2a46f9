import { describeDay } from '../../days';
import { judgeReply } from '../../facts/judge-reply';
import { sayFact } from '../../facts/say-fact';
import type { Check } from '../check';
import { SOURCE } from '../sources';

export const expiredFact: Check = {
  id: 'expired-fact',
  skill: 'informing',
  label: 'Rests on facts that still hold',
  find: (draft, situation) =>
    judgeReply(draft, situation).flatMap(({ start, end, fact, what }) => {
      if (what !== 'expired' || fact.expiresOn === null) return [];
      const until = describeDay(fact.expiresOn, situation.now);
      const says = `This was good until ${until}: ${sayFact(fact)}. Look whether it still is.`;
      return [{ start, end, says, source: SOURCE.facts, better: null }];
    }),
};
