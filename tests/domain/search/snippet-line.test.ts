import { describe, expect, it } from 'vitest';
import { lineAround } from '../../../src/domain/search/snippet-line';

describe('a line around a word', () => {
  it('is as it was written, from a little before the word', () => {
    const text = `${'word '.repeat(60)}and then the Café Šibenik came up, ${'more '.repeat(60)}`;
    const line = lineAround(['nothing here', text], ['sibenik']);
    expect(line).toMatch(/^… .*the Café Šibenik came up/);
    expect(line).toMatch(/ …$/);
    expect(line?.length).toBeLessThan(180);
    expect(line?.indexOf('Šibenik')).toBeLessThan(50);
  });

  it('is the whole text when that is short', () => {
    expect(lineAround(['Wants a  red\nsofa'], ['red'])).toBe('Wants a red sofa');
  });

  it('prefers a text with more of the words, and begins words only', () => {
    expect(lineAround(['oak floor', 'red oak floor'], ['red', 'floor'])).toBe('red oak floor');
    expect(lineAround(['soak it'], ['oak'])).toBeNull();
    expect(lineAround(['soak it', 'oaken'], ['oak'])).toBe('oaken');
  });

  it('knows scripts without blanks, and phone numbers', () => {
    expect(lineAround(['中国の田中さん'], ['田中'])).toBe('中国の田中さん');
    expect(lineAround(['+351 912 345 678'], ['0912345'])).toBe('+351 912 345 678');
  });

  it('reads on in long texts', () => {
    const line = lineAround([`${'lorem ipsum dolor '.repeat(50_000)}zebra`], ['zebra']);
    expect(line).toMatch(/zebra$/);
    expect(line?.length).toBeLessThan(180);
  });

  it('is nothing without words', () => {
    expect(lineAround(['a', 'b'], [])).toBeNull();
    expect(lineAround([], ['a'])).toBeNull();
    expect(lineAround(['a'], [''])).toBeNull();
  });
});
