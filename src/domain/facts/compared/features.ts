import type { Stretch } from '../../stretch';
import { alignmentOf, tellAlignment, tellWords } from './alignment';
import type { Compared } from './draft';
import { tellFigures } from './figures';
import { Row } from './row';
import type { Line, Sheet } from './sheet';
import { tellWording } from './wording';

/** What is known of a draft beside a fact. */
export interface Beside {
  line: Line;
  /** In the order of `FEATURES`. */
  numbers: Float32Array;
  /** The sentence of the draft that speaks of the fact most. */
  where: Stretch;
}

/** What the readers of the topics make of a draft, by the fact's place in the sheet. */
export type ByTopics = ReadonlyMap<number, 'contradicts' | 'expired'>;

/** A draft beside each fact of a sheet. */
export function besideAll(draft: Compared, sheet: Sheet, found: ByTopics): Beside[] {
  const aligned = sheet.lines.map((line) => ({ line, alignment: alignmentOf(draft, line, sheet) }));
  const totals = aligned.map(({ alignment }) => alignment.total).sort((a, b) => b - a);
  return aligned.map(({ line, alignment }, at) => {
    const row = new Row();
    tellAlignment(row, alignment, totals);
    tellWords(row, draft, line);
    tellFigures(row, draft, line, sheet);
    const where = tellWording(row, draft, line, sheet);
    row.setAll({
      found: found.get(at) === 'contradicts',
      expired: found.get(at) === 'expired',
      foundOthers: found.size - Number(found.has(at)),
      [`kind.${line.fact.kind}`]: true,
    });
    return { line, numbers: row.numbers, where };
  });
}
