import { describe, expect, it } from 'vitest';
import {
  hearsOnlyPitches,
  isTold,
  leaningOf,
  type Told,
} from '../../../src/domain/give-and-ask/give-and-ask';

const told = (changes: Partial<Told>): Told => ({
  id: '1',
  at: '2026-11-21T12:00:00.000Z',
  channel: 'message',
  intents: [],
  myText: '',
  note: '',
  ...changes,
});

describe('what an exchange was for the contact', () => {
  it.each([
    '20% off all floors this week only',
    'Hi Ana! Have a look at our new collection, prices start at €29',
    'Would you be interested in a maintenance contract?',
    'Could you leave us a review?',
    'Do you know anyone who could use a new floor?',
    'Schau doch mal bei uns vorbei, 10 % Rabatt auf alles',
    'Aproveite já: últimas unidades da coleção',
    'Visítanos, tenemos ofertas hasta el domingo',
    'Venez nous voir, soldes jusqu’à samedi',
    'Sign up with my code and book now',
  ])('“%s” asks', (myText) => {
    expect(leaningOf(told({ myText }))).toBe('asked');
  });

  it.each([
    'Congratulations on the new shop, it looks wonderful',
    'Thank you, Ana. The photo made my day',
    'A damp cloth is enough, never use steam on oak',
    'Happy birthday! Have a lovely day with the children',
    'I am sorry to hear that. I will call you this afternoon',
    'Danke dir, das freut uns sehr',
    'Que bom saber, um abraço para a família',
    'How was the trip to the coast?',
  ])('“%s” gives', (myText) => {
    expect(leaningOf(told({ myText }))).toBe('gave');
  });

  it('an offer to somebody who asked for it is an answer', () => {
    const myText = 'We offer it from €29, want to order one?';
    expect(leaningOf(told({ myText }))).toBe('asked');
    expect(leaningOf(told({ myText, intents: ['purchase_intent'] }))).toBe('gave');
  });

  it('an asking template asks, whatever its words, and whoever is asked', () => {
    expect(
      leaningOf(told({ myText: 'It would mean a lot', ask: 'review', intents: ['product_question'] })),
    ).toBe('asked');
  });

  it('reads notes of what the user did, not of what was said', () => {
    expect(leaningOf(told({ note: 'Offered her the new model' }))).toBe('asked');
    expect(leaningOf(told({ note: 'Wants a discount on the stairs' }))).toBe('gave');
  });

  it('knows nothing of an exchange without words, and of notes to oneself', () => {
    expect(isTold(told({}))).toBe(false);
    expect(isTold(told({ channel: 'note', note: 'Offered' }))).toBe(false);
    expect(isTold(told({ note: 'Called' }))).toBe(true);
  });

  it('points out who hears only pitches', () => {
    expect(hearsOnlyPitches({ gave: 0, asked: 2 })).toBe(true);
    expect(hearsOnlyPitches({ gave: 0, asked: 1 })).toBe(false);
    expect(hearsOnlyPitches({ gave: 1, asked: 5 })).toBe(false);
  });
});
