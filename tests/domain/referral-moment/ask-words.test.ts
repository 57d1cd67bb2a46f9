import { describe, expect, it } from 'vitest';
import type { AskKind } from '../../../src/domain/model';
import { asksFor, notesAsk } from '../../../src/domain/referral-moment/ask-words';

const ASKS: [AskKind, string][] = [
  ['review', 'Thank you. Would you leave us a review on Google?'],
  ['review', 'If you have a minute, please rate us.'],
  ['review', 'Could you write a short review?'],
  ['review', '¿Nos dejarías una reseña cuando puedas?'],
  ['review', 'Pode deixar uma avaliação?'],
  ['review', 'Pourriez-vous nous laisser un avis ?'],
  ['review', 'Würden Sie uns eine Bewertung schreiben?'],
  ['referral', 'Do you know anyone else who could use a new floor?'],
  ['referral', 'Feel free to send your friends my way, or tell a friend about us.'],
  ['referral', 'Feel free to recommend us to your neighbours.'],
  ['referral', '¿Conoces a alguien más que busque suelo?'],
  ['referral', 'Si alguien pregunta, puedes pasarle mi nombre.'],
  ['referral', 'Gracias por recomendarnos. ¿Conoces a alguien más?'],
  ['referral', 'Conhece alguém que precise?'],
  ['referral', "Connaissez-vous quelqu'un d'autre ?"],
  ['referral', 'Kennen Sie jemanden, der auch einen Boden sucht?'],
  ['testimonial', 'May I quote you on our page?'],
  ['testimonial', 'Would you give us a short testimonial?'],
  ['testimonial', '¿Podemos usar tus palabras en la web?'],
  ['testimonial', '¿Podría enseñar tus palabras a quienes aún dudan?'],
  ['testimonial', 'Posso usar as suas palavras?'],
  ['testimonial', 'Puis-je vous citer sur notre site ?'],
  ['testimonial', 'Darf ich Sie auf unserer Seite zitieren?'],
];

const NONE = [
  '',
  'Thank you so much for your review, it made my day.',
  'Thanks for leaving a review.',
  'Do you know what colour you would like?',
  'I will send them the samples tomorrow.',
  'Do you know when she is back?',
  'We are reviewing the quote and will tell you on Friday.',
  'Can I give you a quote for the stairs?',
  'Gracias por tu reseña.',
  'Gracias por recomendarnos.',
  'Gracias por hablar de nosotros a tu hermana.',
  'Danke für die Bewertung.',
  'Merci pour votre avis.',
  'I know someone at the plant; he will look into it.',
];

describe('an ask', () => {
  it.each(ASKS)('for a %s is known by its words: %s', (kind, text) => {
    expect(asksFor(text)).toBe(kind);
  });

  it.each(NONE)('is not found in “%s”', (text) => {
    expect(asksFor(text)).toBeNull();
  });

  it.each([
    ['Asked her for a Google review', 'review'],
    ['Asked whether he would write a testimonial', 'testimonial'],
    ['Asked them for a referral', 'referral'],
    ['Le pedí una reseña', 'review'],
    ['Habe ihn um eine Bewertung gebeten', 'review'],
    ['She left a review', null],
    ['Wants the red one', null],
  ] as const)('noted as “%s” is %s', (note, kind) => {
    expect(notesAsk(note)).toBe(kind);
  });

  it('is looked for in any text in no time', () => {
    const long = `${'leave write post give know someone '.repeat(2000)}`;
    expect(asksFor(long)).toBeNull();
  });
});
