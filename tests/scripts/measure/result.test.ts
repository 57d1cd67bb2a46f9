import { describe, expect, it } from 'vitest';
import { askAll } from '../../../scripts/measure/answers';
import type { LabelledPost } from '../../../scripts/measure/post';
import { RECOGNISED } from '../../../scripts/measure/questions/language';
import { mood } from '../../../scripts/measure/questions/mood';
import type { Question } from '../../../scripts/measure/questions/question';
import { anyOf, EIGHT_INTENTS, intent, labelled } from '../../../scripts/measure/questions/yes-or-no';
import { measure, type Result } from '../../../scripts/measure/result';
import type { System, Topic } from '../../../scripts/measure/systems/system';
import type { IntentId, Sentiment } from '../../../src/domain/model';
import { INTENT_IDS } from '../../../src/domain/model';

/** A system that reads its answer off the text: `spam praise / positive`. */
function reader(name: string, speaksOf: readonly Topic[]): System {
  return {
    name,
    speaksOf: new Set(speaksOf),
    answer: (text) => {
      const [labels = '', sentiment = 'neutral'] = text.split(' / ');
      return {
        labels: new Set(labels.split(' ') as IntentId[]),
        sentiment: sentiment as Sentiment,
        pressing: false,
        language: 'en',
      };
    },
  };
}

const post = (text: string, labels: Record<string, unknown>, lang = 'en'): LabelledPost => ({
  text,
  labels,
  lang,
});

function measured(question: Question, posts: readonly LabelledPost[]): Result {
  const texts = posts.map(({ text }) => text);
  const all = reader('all', [...INTENT_IDS, 'sentiment', 'urgency', 'language']);
  const systems = [all, reader('mood only', ['sentiment', 'complaint'])].map((each) =>
    askAll(each, texts, []),
  );
  return measure({ name: 'row', question }, posts, systems);
}

const eight = (...yes: IntentId[]): Record<string, number> =>
  Object.fromEntries(INTENT_IDS.map((id) => [id, yes.includes(id) ? 1 : 0]));

describe('a row of the table', () => {
  it('leaves out posts whose label is unknown', () => {
    const result = measured(intent('spam'), [
      post('spam', { spam: 1 }),
      post('-', { spam: 0 }),
      post('spam', {}),
    ]);
    expect(result).toMatchObject({ posts: 2, yes: 1 });
    expect(result.scores[0]).toBe(1);
  });

  it('has no score for a system that does not speak of it', () => {
    const posts = [post('complaint', eight('complaint')), post('-', eight())];
    expect(measured(intent('complaint'), posts).scores).toEqual([1, 1]);
    expect(measured(anyOf(['complaint', 'spam'], 'F1'), posts).scores).toEqual([1, null]);
  });

  it('counts a set’s own label for the intents it stands for', () => {
    const posts = [post('praise', { thanks: 1 }), post('-', { thanks: 1 }), post('praise', { thanks: 0 })];
    expect(measured(labelled('thanks', ['praise'], 'recall'), posts).scores[0]).toBe(0.5);
  });

  it('takes the mean of those intents that any post has', () => {
    const posts = [post('spam', eight('spam')), post('praise', eight('praise')), post('-', eight('praise'))];
    expect(measured(EIGHT_INTENTS, posts).scores).toEqual([(1 + 2 / 3) / 2, null]);
    expect(measured(EIGHT_INTENTS, [post('spam', { spam: 1 })]).posts).toBe(0);
  });

  it('measures moods', () => {
    const posts = [
      post('- / negative', { sentiment: 'negative' }),
      post('- / positive', { sentiment: 'negative' }),
      post('- / positive', { sentiment: 'positive' }),
      post('- / neutral', { sentiment: 'neutral' }),
    ];
    expect(measured(mood('macro-recall'), posts).scores[0]).toBeCloseTo((0.5 + 1 + 1) / 3);
    expect(measured(mood('macro-F1'), posts).scores[0]).toBeCloseTo((2 / 3 + 2 / 3 + 1) / 3);
  });

  it('measures languages: one that has no cues is rightly none of ours', () => {
    const posts = [post('a', {}), post('b', {}, 'de'), post('c', {}, 'it')];
    expect(measured(RECOGNISED, posts).scores[0]).toBeCloseTo(1 / 3);
  });
});
