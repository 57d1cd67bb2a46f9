import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstNameOf, personName } from '../../src/domain/person-name';

describe('firstNameOf', () => {
  it.each([
    ['Ana Silva', 'Ana'],
    ['ana', 'Ana'],
    ['ANA LOPEZ', 'Ana'],
    ['Dr. Ana', 'Ana'],
    ['Prof. Dr. Ana Souza', 'Ana'],
    ['Mr. Tom Jones', 'Tom'],
    ['Coach Kim', 'Kim'],
    ['🌸 Ana 🌸', 'Ana'],
    ['Sofía🇵🇹', 'Sofía'],
    ['Ana Maria 💙💛', 'Ana'],
    ['Ana ♡', 'Ana'],
    ['Ana (she/her)', 'Ana'],
    ['Ana Silva, CRS', 'Ana'],
    ['Ana | Coach for founders', 'Ana'],
    ['Ana @ Lindt Floors', 'Ana'],
    ['𝓢𝓪𝓻𝓪𝓱 𝓑', 'Sarah'],
    ['Ａｎａ', 'Ana'],
    ['A\u200Bna Silva', 'Ana'],
    ['\u2068Ana Silva\u2069', 'Ana'],
    ['Jean-Paul Martin', 'Jean-Paul'],
    ["O'BRIEN", "O'Brien"],
    ['D’Angelo Russell', 'D’Angelo'],
    ['Seán Ó Briain', 'Seán'],
    ['McKenzie', 'McKenzie'],
    ['DeShawn Carter', 'DeShawn'],
    ['MaryAnn Smith', 'MaryAnn'],
    ['JJ Watt', 'JJ'],
    ['Abdul Rahman Khan', 'Abdul Rahman'],
    ['محمد علي', 'محمد'],
    ['דנה לוי', 'דנה'],
    ['Анна Иванова', 'Анна'],
    ['प्रिया शर्मा', 'प्रिया'],
    ['Nguyễn Văn An', 'Nguyễn'],
    ['constructor', 'Constructor'],
  ])('%j is called %s', (shown, first) => {
    expect(firstNameOf(shown)).toBe(first);
  });

  it.each([
    ['nothing', ''],
    ['blank', ' \u200B '],
    ['only emoji', '🎗️👨‍👩‍👧'],
    ['a handle', 'quinn_5231🎗️'],
    ['a handle with digits', 'quinn5231'],
    ['words run together', 'JohnSmith'],
    ['__proto__', '__proto__'],
    ['an initial', 'J. Smith'],
    ['a family name', 'Mrs Patel'],
    ['a title alone', 'Dr.'],
    ['a store', 'Lindt Floors'],
    ['a store with an article', 'The Rug Place'],
    ['a store in capitals', 'RUG SHOP'],
    ['a store with an owner', "Joe's Plumbing"],
    ['a company', 'Silva Ltd'],
    ['a couple', 'Tom & Ann Jones'],
    ['a couple in words', 'Ana y Luis'],
    ['a slogan', 'living my best life'],
    ['Facebook’s placeholder', 'Anonymous participant'],
    ['a family name first', '山田 太郎'],
    ['Korean', '김민수'],
    ['a reversed name', '\u202Eanalivs'],
    ['a web address', 'bit.ly/xyz'],
    ['a name with one', 'Ana bit.ly/xyz'],
    ['markup', '"><svg onload=alert(1)>'],
    ['a template', '{{me.store}}'],
    ['a gap', '⟦x⟧'],
  ])('does not guess at %s', (_, shown) => {
    expect(firstNameOf(shown)).toBeNull();
  });
});

describe('personName', () => {
  it.each([
    ['Ana Silva 🌸 (she/her) | Realtor', 'Ana Silva'],
    ['Lindt Floors', 'Lindt Floors'],
    ['@ana #1', 'ana 1'],
    ['\u202EAna\uD800 Silva\u0000', 'Ana Silva'],
    ['山田 太郎', '山田 太郎'],
  ])('%j reads %s', (shown, name) => {
    expect(personName(shown)).toBe(name);
  });

  it('keeps a flood of marks short', () => {
    expect(personName(`Ana${'\u0301'.repeat(500)} Silva`)?.length).toBeLessThan(15);
  });

  it.each(['', '🎗️', 'x'.repeat(61), 'free.example.com', 'https://evil.test', 'www.evil'])(
    'is null for %j',
    (shown) => {
      expect(personName(shown)).toBeNull();
    },
  );

  it('never carries braces, gap marks, mentions, line breaks or invisible characters into a reply', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (shown) => {
        for (const name of [personName(shown), firstNameOf(shown)]) {
          expect(name ?? '').not.toMatch(/[{}⟦⟧@#<>\p{Cc}\p{Cf}\p{Cs}]/u);
        }
      }),
      { numRuns: 2000 },
    );
  });

  // Each character compared with each other one would take hours.
  it('bears a name of a megabyte', () => {
    for (const part of ['a', '-', "a'", ' a', '\u0301', '.a', '(', '👍\u200D']) {
      expect(firstNameOf(part.repeat(500_000))?.length ?? 0).toBeLessThanOrEqual(1_500_000);
    }
  });
});
