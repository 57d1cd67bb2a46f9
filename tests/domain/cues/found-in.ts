import { compilePatterns } from '../../../src/domain/cues/automaton';
import { fold } from '../../../src/domain/fold';
import { read } from '../../../src/domain/reading/reading';

/** The places of a text where a line of a cue stands, in order; longer ones after shorter ones. */
export function foundIn(text: string, line: string): string[] {
  const folded = fold(text).trim();
  const reading = read(folded);
  const found: string[] = [];
  compilePatterns([[line]]).find(reading, 0, reading.count, (_, from, to) => {
    found.push(folded.slice(reading.starts[from], reading.ends[to - 1]));
  });
  return found;
}
