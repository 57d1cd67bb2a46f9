import { describeDay } from '../../days';
import { judgeReply } from '../../facts/judge-reply';
import { sayFact } from '../../facts/say-fact';
import { say } from '../../say/say';
import type { Check } from '../check';
import { SOURCE } from '../sources';

export const expiredFact: Check = {
  id: 'expired-fact',
  skill: 'informing',
  get label() {
    return say('review_expiredFact');
  },
  find: (draft, situation) =>
    judgeReply(draft, situation).flatMap(({ start, end, fact, what }) => {
      if (what !== 'expired' || fact.expiresOn === null) return [];
      const day = describeDay(fact.expiresOn, situation.now);
      const says = say('review_expiredFactWhy', { day, fact: sayFact(fact) });
      return [{ start, end, says, source: SOURCE.facts, better: null }];
    }),
};
