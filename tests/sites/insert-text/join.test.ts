import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { join } from '../../../src/sites/insert-text/join';

function whole(draft: string, caret: number | null, text: string, apart: '\n' | ' ' = '\n'): string {
  const { at, put } = join(draft, caret, text, apart);
  return draft.slice(0, at) + put + draft.slice(at);
}

describe('joining a reply with the draft that is there', () => {
  it.each([
    ['', null, 'New', 'New'],
    ['Draft', null, 'New', 'Draft\nNew'],
    ['Ann Lee ', null, 'New', 'Ann Lee New'],
    ['Draft\n', null, 'New', 'Draft\nNew'],
    ['', 0, 'New', 'New'],
    ['Draft', 5, 'New', 'Draft New'],
    ['Draft.', 6, 'New', 'Draft. New'],
    ['Draft ', 6, 'New', 'Draft New'],
    ['Draft', 5, '\nNew', 'Draft\nNew'],
    ['Hello world', 6, 'dear', 'Hello dear world'],
    ['Hello world', 5, 'dear', 'Hello dear world'],
    ['(', 1, 'New', '(New'],
    ['👍', 2, 'New', '👍 New'],
    ['שלום', 4, 'עולם', 'שלום עולם'],
    ['x', 0, 'New ', 'New x'],
  ])('%j with the caret at %j and %j is %j', (draft, caret, text, want) => {
    expect(whole(draft, caret, text)).toBe(want);
  });

  it('sets a field of one line apart by a space', () => {
    expect(whole('Draft', null, 'New', ' ')).toBe('Draft New');
  });

  it('loses nothing of the draft or the text, and adds one character on each side at most', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.nat(),
        fc.boolean(),
        fc.string({ minLength: 1 }),
        (draft, n, has, text) => {
          const caret = has ? n % (draft.length + 1) : null;
          const { at, put } = join(draft, caret, text, '\n');
          expect(at).toBe(caret ?? draft.length);
          expect(put.slice(put.startsWith(text) ? 0 : 1).startsWith(text)).toBe(true);
          expect(put.length - text.length).toBeLessThanOrEqual(2);
          expect(put.replace(text, () => '').trim()).toBe('');
        },
      ),
    );
  });
});
