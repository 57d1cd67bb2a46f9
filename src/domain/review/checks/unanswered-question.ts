import { say, sayList } from '../../say/say';
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
  get label() {
    return say('review_unansweredQuestion');
  },
  find: ({ plain, language }, situation) => {
    if (!asksUs(situation) || language !== 'en') return [];
    const left = leftUnanswered(readDraft(situation.post).plain, plain);
    if (left.length === 0) return [];
    const topics = left.flatMap((one) => (one === 'that' ? [] : say(one)));
    return [missing(topics)];
  },
  heard: {
    applies: (situation) => !isUpset(situation) && situation.post.includes('?'),
    clears: ({ plain }, { post }) => answersAll(readDraft(post).plain, plain),
    tells: () => missing([]),
  },
};

/** `topics` are said, as far as they have a name. */
function missing(topics: readonly string[]): Fault {
  return {
    start: 0,
    end: 0,
    says:
      topics.length === 0
        ? say('review_askedSomething')
        : say('review_askedAbout', { topics: sayList(topics) }),
    source: SOURCE.inform,
    better: null,
  };
}
