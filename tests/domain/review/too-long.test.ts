import { expect, it } from 'vitest';
import { reviewDraft } from '../../../src/domain/review/review';
import { situation } from './situation';

function over(text: string): { words: string; says: string } | undefined {
  const found = reviewDraft(text, situation({ site: 'x' }), null).find(({ check }) => check === 'too-long');
  return found && { words: text.slice(found.start, found.end), says: found.says };
}

it('marks whole words of what does not fit, and counts to the letter', () => {
  const fitting = 'word '.repeat(55);
  expect(over(`${fitting}right`)).toBeUndefined();
  expect(over(`${fitting}greater tomorrow`)).toEqual({
    words: 'greater tomorrow',
    says: 'This part does not fit: 11 too long. What could they do without?',
  });
});

it('marks letters where there is no word to begin with', () => {
  expect(over('a'.repeat(290))?.words).toBe('a'.repeat(10));
});
