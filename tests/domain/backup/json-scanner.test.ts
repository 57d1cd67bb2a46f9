import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BrokenJsonError, JsonScanner, type Scanned } from '../../../src/domain/backup/json-scanner';

const LIMITS = { chars: 100_000, depth: 32 };

function scan(text: string, chunk = text.length || 1): Scanned[] {
  const found: Scanned[] = [];
  const scanner = new JsonScanner(LIMITS, (value) => found.push(value));
  for (let at = 0; at < text.length; at += chunk) scanner.push(text.slice(at, at + chunk));
  scanner.end();
  return found;
}

const json = fc.jsonValue({ maxDepth: 4 });
const name = fc.string({ maxLength: 20 }).filter((name) => name !== 'tables');
const file = fc.record({
  fields: fc.dictionary(
    name,
    json.filter((value) => !Array.isArray(value)),
  ),
  lists: fc.dictionary(name, fc.array(json, { maxLength: 4 })),
  tables: fc.dictionary(name, fc.array(json, { maxLength: 4 })),
});

describe('cutting a file into its values', () => {
  it('finds every value, however the text is laid out and wherever it is cut', () => {
    fc.assert(
      fc.property(file, fc.constantFrom(0, 2), fc.integer({ min: 1, max: 9 }), (parts, indent, chunk) => {
        const whole = { ...parts.fields, ...parts.lists, tables: parts.tables };
        const text = JSON.stringify(whole, null, indent);
        const entries = [...Object.entries(whole), ...Object.entries(parts.tables)];
        const wanted = entries
          .filter(([field, value]) => field !== 'tables' || value !== parts.tables)
          .flatMap(([field, value]) =>
            Array.isArray(value)
              ? value.map((one) => ({ field, value: JSON.stringify(one), listed: true }))
              : [{ field, value: JSON.stringify(value), listed: false }],
          );
        const key = (one: object) => JSON.stringify(one);
        const found = scan(text, chunk).map(({ field, text, listed }) => ({
          field,
          value: JSON.stringify(JSON.parse(text ?? '')),
          listed,
        }));
        expect(found.map(key).sort()).toEqual(wanted.map(key).sort());
      }),
    );
  });

  it.each([
    '[1]',
    '1',
    '',
    '{',
    '{"a"',
    '{"a":',
    '{"a":[1',
    '{"a":1}}',
    '{"a":1} x',
    '{"tables":{"a":1}}',
    '{:1}',
    '{"a":"x',
  ])('calls %j broken', (text) => {
    expect(() => scan(text)).toThrow(BrokenJsonError);
  });

  it('leaves out what is too long, and reads on', () => {
    const text = JSON.stringify({ a: ['x'.repeat(200_000), 'y'], b: { c: 'z'.repeat(200_000) }, d: 1 });
    for (const chunk of [7919, 1_000_000]) {
      expect(scan(text, chunk)).toEqual([
        { field: 'a', text: null, listed: true },
        { field: 'a', text: '"y"', listed: true },
        { field: 'b', text: null, listed: false },
        { field: 'd', text: '1', listed: false },
      ]);
    }
  });

  it('adversarial 40: passes over what is nested 100,000 deep', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(scan(`{"a":[${deep},2],"b":{"x":${deep}},"c":3}`, 1000)).toEqual([
      { field: 'a', text: null, listed: true },
      { field: 'a', text: '2', listed: true },
      { field: 'b', text: null, listed: false },
      { field: 'c', text: '3', listed: false },
    ]);
    expect(() => scan(deep)).toThrow(BrokenJsonError);
  });
});
