import { beforeEach, describe, expect, it, vi } from 'vitest';

let stack: typeof import('../../src/ui/undo-stack');
beforeEach(async () => {
  vi.resetModules();
  stack = await import('../../src/ui/undo-stack');
});

/** A change to a row of letters that can be turned round again and again. */
function turning(row: string[], letter: string): () => Promise<unknown> {
  const out = async () => {
    row.splice(row.indexOf(letter), 1);
    return back;
  };
  const back = async () => {
    row.push(letter);
    return out;
  };
  return out;
}

const said = (changes: readonly { says: string }[]) => changes.map(({ says }) => says);

describe('what was done on a page', () => {
  it('is taken back one after another, newest first, and made again', async () => {
    const row = ['a', 'b', 'c'];
    for (const letter of row) stack.noteChange(letter, turning(row, letter));
    expect((await stack.undoLast())?.change.says).toBe('c');
    expect((await stack.undoLast())?.change.says).toBe('b');
    expect(row).toEqual(['a']);
    expect(said(stack.changes.value)).toEqual(['a']);
    expect((await stack.redoLast())?.change.says).toBe('b');
    expect((await stack.redoLast())?.change.says).toBe('c');
    expect(await stack.redoLast()).toBeNull();
    expect(row).toEqual(['a', 'b', 'c']);
    expect(said(stack.changes.value)).toEqual(['a', 'b', 'c']);
    for (let times = 0; times < 3; times++) await stack.undoLast();
    expect(await stack.undoLast()).toBeNull();
    expect(row).toEqual([]);
  });

  it('goes back in turn however fast the keys come', async () => {
    const order: string[] = [];
    const slow = (letter: string) => async () => {
      order.push(`${letter} begins`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      order.push(`${letter} ends`);
    };
    stack.noteChange('a', slow('a'));
    stack.noteChange('b', slow('b'));
    await Promise.all([stack.undoLast(), stack.undoLast(), stack.undoLast()]);
    expect(order).toEqual(['b begins', 'b ends', 'a begins', 'a ends']);
  });

  it('cannot be made again after something else was done', async () => {
    const row = ['a'];
    stack.noteChange('a', turning(row, 'a'));
    await stack.undoLast();
    stack.noteChange('b', turning(row, 'b'));
    expect(await stack.redoLast()).toBeNull();
    expect(row).toEqual([]);
  });

  it('cannot be made again where the act gives no way, nor what came after it', async () => {
    const row = ['b'];
    stack.noteChange('a', async () => undefined);
    stack.noteChange('b', turning(row, 'b'));
    await stack.undoLast();
    await stack.undoLast();
    expect(stack.takenBack.value).toEqual([]);
    expect(await stack.redoLast()).toBeNull();
  });

  it('stays in the list when it could not be taken back, and is tried again', async () => {
    const way = vi
      .fn()
      .mockResolvedValueOnce(false)
      .mockRejectedValueOnce(new Error('broken'))
      .mockResolvedValue(null);
    stack.noteChange('a', way);
    expect(await stack.undoLast()).toMatchObject({ failed: true, error: null });
    expect(await stack.undoLast()).toMatchObject({ failed: true, error: new Error('broken') });
    expect(said(stack.changes.value)).toEqual(['a']);
    expect(await stack.undoLast()).toMatchObject({ failed: false });
    expect(stack.changes.value).toEqual([]);
  });

  it('is forgotten where it is about somebody who was erased, also when it was taken back', async () => {
    const row = ['a', 'b', 'c', 'd'];
    stack.noteChange('a', turning(row, 'a'), ['ana']);
    stack.noteChange('b', turning(row, 'b'), ['ben']);
    stack.noteChange('c', turning(row, 'c'));
    stack.noteChange('d', turning(row, 'd'), ['ben', 'ana']);
    await stack.undoLast();
    stack.forgetChanges(['ana']);
    expect(said(stack.changes.value)).toEqual(['b', 'c']);
    expect(await stack.redoLast()).toBeNull();
    expect((await stack.undoLast())?.change.says).toBe('c');
  });

  it('goes back to one change, with all that came after it, and stops where one fails', async () => {
    const row = ['a', 'b', 'c', 'd'];
    const [, second] = row.map((letter) => stack.noteChange(letter, turning(row, letter)));
    if (!second) throw new Error('four were noted');
    expect((await stack.undoBackTo(second))?.change.says).toBe('b');
    expect(row).toEqual(['a']);
    expect(said(stack.takenBack.value)).toEqual(['d', 'c', 'b']);

    const first = stack.changes.value[0];
    stack.noteChange('stuck', async () => false);
    if (!first) throw new Error('the first is left');
    expect(await stack.undoBackTo(first)).toMatchObject({ failed: true });
    expect(row).toEqual(['a']);
  });
});
