import { describe, expect, it } from 'vitest';
import { hides, mutedWord, prepareMutes } from '../../../src/domain/corrections/mutes';
import { foldText } from '../../../src/domain/tokens';
import { mute, postOf } from './given';

const find = (text: string, ...mutes: ReturnType<typeof mute>[]) =>
  prepareMutes(mutes)(postOf(text), foldText(text))?.what ?? null;

describe('mutes', () => {
  it('know an author by the profile, whatever the words', () => {
    expect(find('hello', mute('author', 'x:maria'))).toBe('x:maria');
    expect(find('x:maria', mute('author', 'x:mar'))).toBeNull();
    const text = 'nobody in particular';
    const nameless = { ...postOf(text), author: { name: 'Maria', handle: null, url: null } };
    expect(prepareMutes([mute('author', 'x:maria')])(nameless, foldText(text))).toBeNull();
  });

  it.each([
    ['Giveaway', 'A GIVEAWAY today', true],
    ['giveaway', '#giveaway', true],
    ['#giveaway', 'a giveaway', false],
    ['café', 'the CAFE is shut', true],
    ['give', 'giveaway', false],
    ['oak floor', 'Oak-Floor', true],
    ['maple floor', 'maple. Floor', false],
    ['(a+)+$', 'aaaaaaaaaaaaaaaaaaaaaaaa!', false],
    ['.*', 'anything', false],
    ['__proto__', 'a __proto__ of chairs', true],
    ['🙈', 'look 🙈', false],
  ])('the word %j in %j: %s', (word, text, found) => {
    expect(find(text, mute('word', word))).toBe(found ? word : null);
  });

  it('of a word do not hide what is written to the user, nor contacts; of an author they hide everything', () => {
    expect(hides(mute('word', 'a'), ['named', 'watched', 'asking'])).toBe(true);
    expect(hides(mute('word', 'a'), ['mine', 'watched'])).toBe(false);
    expect(hides(mute('word', 'a'), ['known'])).toBe(false);
    expect(hides(mute('author', 'x:a'), ['mine', 'known'])).toBe(true);
  });

  it('tell words that mute the same, and those that can mute nothing', () => {
    expect(mutedWord(' Café. ')).toBe(mutedWord('cafe'));
    expect(mutedWord('#cafe')).not.toBe(mutedWord('cafe'));
    expect(mutedWord('oak-floor')).toBe(mutedWord('Oak floor'));
    for (const word of ['', ' ', '!!!', '🙈', '…', '__', '\u200b', '\u0301'])
      expect(mutedWord(word)).toBeNull();
    for (const word of ['7', 'é', '日本', 'c++', '1️⃣']) expect(mutedWord(word)).not.toBeNull();
  });
});
