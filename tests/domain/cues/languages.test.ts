import { describe, expect, it } from 'vitest';
import { compilePatterns } from '../../../src/domain/cues/automaton';
import { type Cue, linesOf } from '../../../src/domain/cues/cue';
import type { LanguageCues } from '../../../src/domain/cues/language-cues';
import { LANGUAGE_CUES } from '../../../src/domain/cues/languages';
import { prepareCues } from '../../../src/domain/cues/weigh';
import { fold } from '../../../src/domain/fold';
import { LANGUAGES } from '../../../src/domain/language/languages';
import { INTENT_IDS } from '../../../src/domain/model';
import { read } from '../../../src/domain/reading/reading';
import { textsOf } from './texts-of';

function cuesOf({ intents, glad, sad, now, waiting }: LanguageCues): Cue[] {
  return [...Object.values(intents).flat(), ...glad, ...sad, ...now, ...waiting];
}

describe('textsOf', () => {
  it.each<[string, string[]]>([
    ['one two', ['one two']],
    ['where can (i|we) buy', ['where can i buy', 'where can we buy']],
    ['[really|just] want', ['want', 'really want', 'just want']],
    ['cancel(s|led)', ['cancels', 'cancelled']],
    ['START a ..3 NUM END', ['a 7']],
    ['(a|b (c|d)) e', ['a e', 'b c e', 'b d e']],
  ])('of %j are %j', (line, texts) => {
    expect(textsOf(line)).toEqual(texts);
  });
});

describe.each(LANGUAGES)('the cues of %s', (language) => {
  const cues = LANGUAGE_CUES[language];
  const lines = [...new Set(cuesOf(cues).flatMap((cue) => linesOf(cue.lines)))];

  it('are there for every intent and mood, weighed with care', () => {
    expect(Object.keys(cues.intents).sort()).toEqual([...INTENT_IDS].sort());
    for (const intent of INTENT_IDS) {
      const speakFor = cues.intents[intent].filter(({ points }) => points > 0);
      expect(speakFor.flatMap((cue) => linesOf(cue.lines)).length).toBeGreaterThan(5);
      // At least one says it all alone.
      expect(Math.max(...speakFor.map(({ points }) => points))).toBeGreaterThanOrEqual(1);
    }
    for (const each of cuesOf(cues)) {
      expect(Math.abs(each.points)).toBeGreaterThan(0);
      expect(Math.abs(each.points)).toBeLessThanOrEqual(3);
      expect(linesOf(each.lines).length).toBeGreaterThan(0);
    }
    for (const moods of [cues.glad, cues.sad, cues.now, cues.waiting])
      expect(moods.length).toBeGreaterThan(0);
  });

  it('compile', () => {
    expect(() => prepareCues(cues)).not.toThrow();
  });

  it('find their own words', () => {
    const machine = compilePatterns(lines.map((line) => [line]));
    const deaf: string[] = [];
    let texts = 0;
    for (const [at, line] of lines.entries()) {
      for (const text of textsOf(line)) {
        texts++;
        const reading = read(fold(text));
        let found = false;
        machine.find(reading, 0, reading.count, (pattern) => {
          found ||= pattern === at;
        });
        if (!found) deaf.push(`${text} ← ${line.slice(0, 60)}`);
      }
    }
    expect(deaf).toEqual([]);
    expect(texts).toBeGreaterThan(1000);
  });

  it('know their negators, and what is none', () => {
    const weigh = prepareCues(cues);
    const negates = (text: string): boolean =>
      weigh(read(fold(`${text} zebra`))).negated?.some(Boolean) ?? false;
    const deaf = linesOf(cues.negators).flatMap((line) => textsOf(line).filter((text) => !negates(text)));
    // A negator may be part of a harmless phrase already; most are not.
    expect(deaf.length).toBeLessThan(linesOf(cues.negators).flatMap(textsOf).length / 4);
    const machine = compilePatterns(linesOf(cues.harmless).map((line) => [line]));
    for (const [at, line] of linesOf(cues.harmless).entries()) {
      const reading = read(fold(textsOf(line)[0] ?? ''));
      const found = new Set<number>();
      machine.find(reading, 0, reading.count, (pattern) => found.add(pattern));
      expect([...found]).toContain(at);
    }
  });

  it('name their greetings as they are read', () => {
    for (const greeting of cues.greetings.split(' ')) {
      expect(read(fold(greeting)).count).toBe(1);
      expect(fold(greeting)).toBe(greeting);
    }
  });
});
