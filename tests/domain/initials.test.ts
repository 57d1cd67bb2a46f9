import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialsOf } from '../../src/domain/initials';

describe('the initials of a name', () => {
  it.each([
    ['Ana Kovač', 'AK'],
    ['ana maria kovač', 'AK'],
    ['Ana', 'A'],
    ['Jean-Paul O’Brien', 'JO'],
    ['Élodie Ångström', 'ÉÅ'],
    ['Δήμητρα Παππά', 'ΔΠ'],
    ['Ольга Иванова', 'ОИ'],
    // No capitals: one sign stands for the name.
    ['김민준', '김'],
    ['王 小明', '王'],
    ['דנה לוי', 'ד'],
    ['فاطمة الزهراء', 'ف'],
    // A sign with its marks stays whole.
    ['नेहा शर्मा', 'ने'],
    ['\u{1D4D0}na', 'A'],
    // What is none of the name.
    ['🌸 Ana 🌸', 'A'],
    ['Dana Weber 🏡 | Realtor', 'DW'],
    ['\u202EDana Weber', 'DW'],
    ['7 Oaks Timber', '7'],
    ['🔥🔥🔥', ''],
    ['', ''],
  ])('%j is %j', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });

  it('never has more than two signs, whatever the name', () => {
    const signs = new Intl.Segmenter('en', { granularity: 'grapheme' });
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (name) => {
        expect([...signs.segment(initialsOf(name))].length).toBeLessThanOrEqual(4);
      }),
    );
  });
});
