import { answersAll, leftUnanswered } from '../asked';
import type { Check, Fault, Situation } from '../check';
import { readDraft } from '../draft-text';
import { SOURCE } from '../sources';
import { isUpset } from '../upset';

/** Who asks others for a name, or is angry, asks many things that want no answer. */
function asksUs({ intents }: Situation): boolean {
  const [first] = intents;
  return (
    first === 'product_question' || (first === 'purchase_intent' && intents.includes('product_question'))
  );
}

export const unansweredQuestion: Check = {
  id: 'unanswered-question',
  skill: 'informing',
  label: 'Answers what was asked',
  find: ({ plain, language }, situation) => {
    if (!asksUs(situation) || language !== 'en') return [];
    const left = leftUnanswered(readDraft(situation.post).plain, plain);
    if (left.length === 0) return [];
    const about = left[0] === 'that' ? 'something' : `about ${left.join(' and ')}`;
    return [missing(about)];
  },
  heard: {
    applies: (situation) => !isUpset(situation) && situation.post.includes('?'),
    clears: ({ plain }, { post }) => answersAll(readDraft(post).plain, plain),
    tells: () => missing('something'),
  },
};

function missing(about: string): Fault {
  return {
    start: 0,
    end: 0,
    says: `They asked ${about}, and your reply does not say yet.`,
    source: SOURCE.inform,
    better: null,
  };
}
