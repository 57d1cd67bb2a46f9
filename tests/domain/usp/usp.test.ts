import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_USP, type Usp } from '../../../src/domain/model';
import { expressesUsp, shareOfUsp, wordsOfUsp } from '../../../src/domain/usp/expresses';
import { proposeUsp } from '../../../src/domain/usp/propose';
import { USP_QUESTIONS } from '../../../src/domain/usp/questions';

const FLOORS: Usp = {
  whom: 'families who renovate old houses',
  need: 'dust for weeks',
  gain: 'an even wooden floor in two days',
  unlike: 'we measure at your home and lay it ourselves',
  proof: '300 floors since 2009.',
  sentence: '',
};

describe('the worksheet', () => {
  it('comes to a sentence for the user to make their own', () => {
    expect(proposeUsp(FLOORS)).toBe(
      'For families who renovate old houses: an even wooden floor in two days instead of dust for weeks. ' +
        'We measure at your home and lay it ourselves. 300 floors since 2009.',
    );
  });

  it('makes do with what is answered, and says nothing of too little', () => {
    expect(proposeUsp({ ...EMPTY_USP, gain: 'bread at six' })).toBe('With us you get bread at six.');
    expect(proposeUsp({ ...EMPTY_USP, unlike: 'sourdough only' })).toBe('Unlike others: sourdough only.');
    expect(proposeUsp({ ...FLOORS, gain: '', unlike: '' })).toBe('');
  });

  it('whatever is answered leaves no hole in the sentence', () => {
    const answer = fc.constantFrom('', 'one thing', 'We do it.', ' two ');
    fc.assert(
      fc.property(fc.tuple(answer, answer, answer, answer, answer), ([whom, need, gain, unlike, proof]) => {
        expect(proposeUsp({ whom, need, gain, unlike, proof })).not.toMatch(
          /undefined| {2}|\.\.|: [.:]|:\s*$/,
        );
      }),
    );
  });

  it('asks five different things, each with an example', () => {
    expect(new Set(USP_QUESTIONS.map(({ asks }) => asks)).size).toBe(5);
    expect(USP_QUESTIONS.every(({ example, hint }) => example !== '' && hint !== '')).toBe(true);
  });
});

describe('replies', () => {
  const words = wordsOfUsp(FLOORS, { store: 'Lindt Floors' });

  it('express it by two of its telling words, in whatever form', () => {
    expect(expressesUsp('We lay it ourselves and measure before, at no cost.', words)).toBe(true);
    expect(expressesUsp('Every wooden board gets measured twice, evenly.', words)).toBe(false);
    expect(expressesUsp('Thank you, Ana, see you on Friday.', words)).toBe(false);
    expect(expressesUsp('Anything', wordsOfUsp(EMPTY_USP, { store: '' }))).toBe(false);
  });

  it('are counted, with the words used most', () => {
    const replies = ['We measure and lay it.', 'You get a wooden floor, laid even.', 'See you on Friday.'];
    const share = shareOfUsp(replies, words);
    expect(share).toMatchObject({ replies: 3, expressing: 2 });
    expect(share.used.length).toBeGreaterThan(0);
    expect(share.used.every((word) => replies.some((reply) => reply.includes(word)))).toBe(true);
  });

  it('do not express it by the name of the store or by what every seller says', () => {
    expect(words.has('lindt')).toBe(false);
    expect(expressesUsp('Best day to get it done at your place.', words)).toBe(false);
  });
});
