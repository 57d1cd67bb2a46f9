import { describe, expect, it } from 'vitest';
import { rowAfter } from '../../../../src/dashboard/contacts/list/walk';

const from = (at: number, key: string, { ctrl = false, inText = false } = {}) =>
  rowAfter({ key, ctrl, inText }, at, 100, 10);

describe('walking through rows', () => {
  it('goes a row, a page, to either end, and no further', () => {
    expect(from(-1, 'ArrowDown')).toBe(0);
    expect(from(4, 'ArrowDown')).toBe(5);
    expect(from(99, 'ArrowDown')).toBe(99);
    expect(from(5, 'PageDown')).toBe(15);
    expect(from(95, 'PageDown')).toBe(99);
    expect(from(5, 'PageUp')).toBe(0);
    expect(from(50, 'Home')).toBe(0);
    expect(from(50, 'End')).toBe(99);
  });

  it('leaves the list at its top', () => {
    expect(from(1, 'ArrowUp')).toBe(0);
    expect(from(0, 'ArrowUp')).toBe(-1);
    expect(from(-1, 'ArrowUp')).toBe(-1);
  });

  it('leaves Home and End to the caret while text is typed, unless Ctrl is held', () => {
    expect(from(5, 'Home', { inText: true })).toBeNull();
    expect(from(5, 'End', { inText: true })).toBeNull();
    expect(from(5, 'End', { inText: true, ctrl: true })).toBe(99);
  });

  it('goes nowhere by other keys, nor in an empty list', () => {
    expect(from(5, 'a')).toBeNull();
    expect(rowAfter({ key: 'ArrowDown', ctrl: false, inText: false }, -1, 0, 10)).toBeNull();
  });
});
