import type { IntentId, Sentiment } from '../../../src/domain/model';
import type { Answer, System, Topic } from './system';

const SPEAKS_OF: ReadonlySet<Topic> = new Set<Topic>(['sentiment', 'complaint', 'praise']);
const MEANS: Record<Sentiment, ReadonlySet<IntentId>> = {
  negative: new Set<IntentId>(['complaint']),
  neutral: new Set<IntentId>(),
  positive: new Set<IntentId>(['praise']),
};

/** A system that knows moods only. Beside ours it also says complaint for negative and praise for positive. */
export function systemOfMood(name: string, moodOf: (text: string) => Sentiment): System {
  return {
    name,
    speaksOf: SPEAKS_OF,
    answer: (text): Answer => {
      const sentiment = moodOf(text);
      return { labels: MEANS[sentiment], sentiment, pressing: false, language: null };
    },
  };
}
