import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/domain/tokens';
import { compileWatched, parseWatched, type WatchedRule } from '../../src/domain/watched-words';

function rule(line: string): WatchedRule {
  const parsed = parseWatched(line);
  if (!parsed.ok) throw new Error(`${line}: ${parsed.why}`);
  return parsed.rule;
}

/** The words that made a line match a text, or null. */
function found(line: string, text: string): string[] | null {
  return compileWatched([rule(line)])(foldText(text))[0]?.words ?? null;
}

describe('watched words', () => {
  it.each([
    ['oak', 'New OAK floor', ['OAK']],
    ['oak', '#oak is in', ['oak']],
    ['oak', 'oak-floor', ['oak']],
    ['oak', 'soak it', null],
    ['oak', 'oaks', null],
    ['oak', 'oak_tree', null],
    ['oak floor', 'an oak floor please', ['oak floor']],
    ['oak floor', 'oak-floor', ['oak-floor']],
    ['oak floor', 'oak. A floor', null],
    ['oak floor', 'oak\nfloor', null],
    ['oak floor', 'floor of oak', null],
    ['oak AND floor', 'floor of oak', ['oak', 'floor']],
    ['oak AND floor NOT laminate', 'oak floor', ['oak', 'floor']],
    ['oak AND floor NOT laminate', 'oak floor or laminate', null],
    ['oak AND NOT laminate', 'oak or laminate', null],
    ['"bed AND breakfast"', 'a bed and breakfast', ['bed and breakfast']],
    ['bed and breakfast', 'bed and breakfast', ['bed and breakfast']],
    ['“engineered oak” AND price', 'price of engineered oak?', ['engineered oak', 'price']],
    ['NOT laminate oak', 'oak', null],
    ['café', 'the cafe', ['cafe']],
    ['cafe', 'CAFÉ!', ['CAFÉ']],
    ['über', 'uber', ['uber']],
    ['дуб', 'хочу дуб', ['дуб']],
    ['дуб', 'дубль', null],
    ['木地板', '我想买木地板', ['木地板']],
    ['oak', 'o\u200ba\u2060k', ['oak']],
    ['o\u200bak', 'oak', ['oak']],
    ['#oak', 'see #oak', ['#oak']],
    ['#oak', 'see oak', null],
    ['@dana', 'hi @dana', ['@dana']],
    ['@dana', 'mail info@dana.com', null],
    ['c++', 'I use C++ daily', ['C++']],
    ['c++', 'vitamin c', null],
    ['24/7', 'open 24/7', ['24/7']],
    ['24/7', 'on 24.7', null],
    ['Yahoo!', 'yahoo', ['yahoo']],
    ['🔥', 'so 🔥🔥', ['🔥']],
    ['__proto__', 'set __proto__ now', ['__proto__']],
    ['constructor', 'a constructor of boats', ['constructor']],
    ['constructor', 'nothing', null],
  ] as const)('%s in %j', (line, text, words) => {
    if (line.startsWith('NOT ')) expect(parseWatched(line)).toMatchObject({ ok: false });
    else expect(found(line, text)).toEqual(words);
  });

  it.each([
    ['""', 'holds no letter'],
    ['"oak', 'Close the quotation mark'],
    ['oak AND', 'missing after AND'],
    ['oak NOT', 'missing after NOT'],
    ['oak AND AND floor', 'missing after AND'],
    ['AND oak', 'missing before AND'],
    ['NOT oak', 'at least one word'],
    ['oak OR pine', 'line of its own'],
    ['x'.repeat(121), 'under 120'],
  ])('%j is refused with a reason', (line, why) => {
    const parsed = parseWatched(line);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.why).toContain(why);
  });

  it('adversarial 46: a costly pattern is a text like any other, also for a long post', () => {
    expect(found('(a+)+$', 'the pattern (a+)+$ here')).toEqual(['(a+)+$']);
    expect(found('(a+)+$', `${'a'.repeat(100_000)}!`)).toBeNull();
  });

  it.each([
    ['', 'Write a word'],
    ['   ', 'Write a word'],
    ['.*', 'holds no letter'],
  ])('adversarial 47: %j is refused, and does not match everything', (line, why) => {
    expect(parseWatched(line)).toMatchObject({ ok: false, why: expect.stringContaining(why) });
  });

  it('finds every rule that holds among a thousand', () => {
    const rules = Array.from({ length: 1000 }, (_, index) => rule(`word${index} phrase`));
    const match = compileWatched(rules);
    const hits = match(foldText('word7 phrase and word999 phrase, word1000 phrase'));
    expect(hits.map((hit) => hit.rule.line)).toEqual(['word7 phrase', 'word999 phrase']);
  });

  it('finds a literal word wherever it stands alone, whatever it is', () => {
    const word = fc.stringMatching(/^[a-zåäö]{2,12}$/);
    fc.assert(
      fc.property(word, fc.stringMatching(/^[ .,!?()"-]{0,5}$/), (watched, around) => {
        expect(found(watched, `${around} ${watched} ${around}`)).not.toBeNull();
        expect(found(watched, `x${watched}y`)).toBeNull();
      }),
    );
  });

  it('never throws, whatever is typed and whatever is read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (line, text) => {
        const parsed = parseWatched(line);
        if (parsed.ok) compileWatched([parsed.rule])(foldText(text));
        else expect(parsed.why).not.toBe('');
      }),
    );
  });
});
