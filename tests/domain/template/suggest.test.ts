import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AskKind, IntentId, Sentiment, Template } from '../../../src/domain/model';
import { STARTER_TEMPLATES } from '../../../src/domain/starter-templates';
import { suggestAsks, suggestTemplates } from '../../../src/domain/template/suggest';
import { EXAMPLE_CONTEXT } from '../../../src/domain/variables';
import { speak } from '../../support/speak';
import { STYLES } from '../starter-templates/style';
import { template, verdict } from './given';

const INTENTS: IntentId[] = [
  'purchase_intent',
  'recommendation_request',
  'product_question',
  'complaint',
  'praise',
  'referral',
  'churn_risk',
  'spam',
];

function best(
  templates: Template[],
  intents: IntentId[],
  sentiment: Sentiment = 'neutral',
  limit = 3,
): string[] {
  return suggestTemplates(templates, verdict(intents, sentiment), EXAMPLE_CONTEXT, { limit }).map(
    ({ templateId }) => templateId,
  );
}

describe.each(['en', 'es'] as const)('with the starters in %s', (language) => {
  const starters: Template[] = STARTER_TEMPLATES[language].map((starter, order) =>
    template({ ...starter, id: starter.starter, order }),
  );
  beforeAll(() => speak(language));
  afterAll(() => speak('en'));

  describe('suggestTemplates', () => {
    it('puts the strongest intent first, general ones last, and leaves out what does not fit', () => {
      const templates = [
        template({ id: 'general', text: 'Any words', order: 0 }),
        template({ id: 'question', text: 'Quite so', intents: ['product_question'], order: 1 }),
        template({ id: 'purchase', text: 'Please do', intents: ['purchase_intent'], order: 2 }),
        template({ id: 'praise', text: 'Thanks', intents: ['praise'], order: 3 }),
      ];
      expect(best(templates, ['purchase_intent', 'product_question'], 'neutral', 9)).toEqual([
        'purchase',
        'question',
        'general',
      ]);
    });

    it('prefers one that answers several of the intents', () => {
      const templates = [
        template({ id: 'one', text: 'One thing', intents: ['complaint'], order: 0 }),
        template({ id: 'two', text: 'Two things', intents: ['churn_risk', 'complaint'], order: 1 }),
      ];
      expect(best(templates, ['complaint', 'churn_risk'])).toEqual(['two', 'one']);
      expect(best(templates, ['complaint'])).toEqual(['one', 'two']);
    });

    it('prefers one made for this over one that also serves other intents', () => {
      const templates = [
        template({
          id: 'broad',
          text: 'Both of these',
          intents: ['purchase_intent', 'product_question'],
          order: 0,
        }),
        template({ id: 'made for it', text: 'Just this', intents: ['product_question'], order: 1 }),
      ];
      expect(best(templates, ['product_question'])).toEqual(['made for it', 'broad']);
    });

    it('follows the user’s order, but two gaps stand behind one', () => {
      const intents: IntentId[] = ['product_question'];
      const templates = [
        template({ id: 'many', text: 'Aaaa {{price}} {{day}}', intents, order: 0 }),
        template({ id: 'second', text: 'Bbbb', intents, order: 2.5 }),
        template({ id: 'first', text: 'Cccc {{price}}', intents, order: 2.25 }),
      ];
      expect(best(templates, intents)).toEqual(['first', 'second', 'many']);
    });

    it('does not show three that open alike while there are others for the same intent', () => {
      const intents: IntentId[] = ['praise'];
      const templates = [
        template({ id: 'a', text: 'Thank you, {{contact.firstName|there}}. A', intents, order: 0 }),
        template({ id: 'b', text: 'Thank you {{contact.name}}, B', intents, order: 1 }),
        template({ id: 'c', text: 'THANK YOU! C', intents, order: 2 }),
        template({ id: 'd', text: 'How good to hear', intents, order: 3 }),
        template({ id: 'general', text: 'Any other words', order: 4 }),
      ];
      expect(best(templates, intents)).toEqual(['a', 'd', 'b']);
      expect(best(templates.slice(0, 3), intents)).toEqual(['a', 'b', 'c']);
    });

    it('leaves out deleted templates', () => {
      expect(best([template({ id: 'gone', deletedAt: '2026-11-02T09:00:00Z' })], [])).toEqual([]);
    });

    it('is empty when the user has none', () => {
      expect(best([], ['praise'])).toEqual([]);
    });

    it('offers nothing that sells or cheers to someone who was let down', () => {
      const templates = [
        template({ id: 'sell', text: 'Buy', intents: ['purchase_intent'] }),
        template({ id: 'cheer', text: 'Hooray', intents: ['praise'] }),
        template({ id: 'offer', text: 'A general offer', tags: ['Offer'] }),
        template({ id: 'answer-offer', text: 'An answer', intents: ['product_question'], tags: ['offer'] }),
        template({ id: 'answer', text: 'The answer', intents: ['product_question'] }),
        template({ id: 'sorry', text: 'Sorry', intents: ['complaint'] }),
      ];
      const intents: IntentId[] = ['purchase_intent', 'praise', 'product_question', 'complaint'];
      expect(best(templates, intents, 'negative', 9)).toEqual(['answer', 'sorry']);
      expect(best(templates, [], 'negative', 9)).toEqual([]);
      expect(best(templates, [], 'neutral', 9)).toEqual(['offer']);
    });

    it('answers spam only with templates for spam', () => {
      expect(best(starters, ['spam', 'purchase_intent']).every((id) => id.startsWith('spam-'))).toBe(true);
      expect(best([template({ id: 'general' })], ['spam'])).toEqual([]);
    });

    it('is glad with the glad and sad with the sad', () => {
      expect(best(starters, [], 'positive')[0]).toBe('any-good-news');
      expect(best(starters, [], 'negative')[0]).toBe('any-sad-news');
      expect(best(starters, [])).toEqual([
        'any-tell-me-more',
        'any-thanks-for-naming-us',
        'any-how-are-things',
      ]);
      expect(best(starters, ['complaint'], 'negative', 99)).not.toContain('any-sad-news');
    });

    it.each(INTENTS)('has three starters that open differently for %s', (intent) => {
      const found = suggestTemplates(starters, verdict([intent]), EXAMPLE_CONTEXT);
      expect(found).toHaveLength(3);
      expect(
        found.every(({ templateId }) =>
          starters.find(({ id }) => id === templateId)?.intents.includes(intent),
        ),
      ).toBe(true);
      expect(new Set(found.map(({ text }) => text.slice(0, 8))).size).toBe(3);
      expect(found[0]?.gaps.length).toBeLessThanOrEqual(1);
    });

    it('does not depend on the order in which templates arrive', () => {
      fc.assert(
        fc.property(
          fc.shuffledSubarray(starters),
          fc.shuffledSubarray(INTENTS),
          fc.constantFrom<Sentiment>('negative', 'neutral', 'positive'),
          (some, intents, sentiment) => {
            const sorted = some.toSorted((a, b) => a.order - b.order);
            expect(best(some, intents, sentiment)).toEqual(best(sorted, intents, sentiment));
          },
        ),
      );
    });

    it('never sells to anybody in trouble, whatever else was found', () => {
      fc.assert(
        fc.property(fc.shuffledSubarray(INTENTS.filter((intent) => intent !== 'spam')), (others) => {
          const intents = [...new Set<IntentId>([...others, 'complaint'])];
          for (const id of best(starters, intents, 'negative', 99)) {
            expect(id).toMatch(/^(?:sorry|leave|ask|any)-/);
          }
        }),
      );
    });
  });

  describe('templates that ask for something', () => {
    const given = [
      template({ id: 'marked', text: 'Words of mine', intents: ['praise'], ask: 'review', order: 2 }),
      template({ id: 'by its words', text: 'Would you leave us a review?', intents: ['praise'], order: 1 }),
      template({ id: 'gaps', text: 'Review us at {{link}} on {{day}}', ask: 'review', order: 0 }),
      template({ id: 'other', text: 'May I quote you?', order: 3 }),
      template({ id: 'thanks', text: 'Thank you', intents: ['praise'], order: 4 }),
    ];

    it('are never among the ordinary suggestions', () => {
      expect(best(given, ['praise'], 'positive', 9)).toEqual(['thanks']);
      for (const intent of INTENTS) {
        for (const id of best(starters, [intent], 'positive', 99)) {
          expect(starters.find((one) => one.id === id)?.ask, id).toBeUndefined();
        }
      }
    });

    it('are suggested by themselves, in the user’s order, those with more gaps last', () => {
      const asks = (ask: AskKind, limit?: number) =>
        suggestAsks(given, ask, EXAMPLE_CONTEXT, limit).map(({ templateId }) => templateId);
      expect(asks('review')).toEqual(['by its words', 'marked', 'gaps']);
      expect(asks('review', 1)).toEqual(['by its words']);
      expect(asks('testimonial')).toEqual(['other']);
      expect(asks('referral')).toEqual([]);
    });
  });

  describe('while a complaint of theirs is open elsewhere', () => {
    const during = (intents: IntentId[]) =>
      suggestTemplates(starters, verdict(intents, 'neutral'), EXAMPLE_CONTEXT, {
        limit: 99,
        openComplaint: 'elsewhere',
      }).map(({ templateId }) => starters.find(({ id }) => id === templateId));

    it('nothing sells, and words that come back to it are offered', () => {
      for (const intent of INTENTS.filter((one) => one !== 'spam' && one !== 'complaint')) {
        const found = during([intent]);
        expect(
          found.some((one) => one?.starter === 'sorry-first-this'),
          intent,
        ).toBe(true);
        for (const one of found) {
          expect(one?.intents, one?.id).not.toContain('purchase_intent');
          expect(one?.intents, one?.id).not.toContain('recommendation_request');
          expect(one?.tags, one?.id).not.toContain('offer');
          if (one?.intents.join() === 'complaint')
            expect(one.tags, one.id).toContain(STYLES[language].followUp);
        }
      }
    });

    it('what they ask is still answered first, and thanks stay thanks', () => {
      expect(during(['product_question'])[0]?.intents).toContain('product_question');
      expect(during(['praise'])[0]?.intents).toContain('praise');
    });
  });
});
