import { comparedOf } from '../../src/domain/facts/compared/draft';
import { besideAll } from '../../src/domain/facts/compared/features';
import { sheetOf } from '../../src/domain/facts/compared/sheet';
import { byPlace, isOver, judgeDraft } from '../../src/domain/facts/judge';
import { readDraft } from '../../src/domain/review/review';
import { type Draft, WRITTEN } from './draft';

/** A draft as the trees learn from it: a row beside each fact that holds. */
export interface Example {
  rows: readonly Float32Array[];
  /** The row that it goes against; null: none. */
  wrong: number | null;
  /** The rows that the topics found it to go against. */
  found: ReadonlySet<number>;
  /** It rests on a fact that is over: the topics' business alone. */
  rests: boolean;
  /** The topics found that it rests on a fact that is over; that they found the right one. */
  foundOver: boolean;
  foundRightOver: boolean;
}

export function exampleOf({ facts, post, says, wrong }: Draft): Example {
  const draft = readDraft(says);
  const judged = judgeDraft(draft, { facts, post, now: WRITTEN });
  const holding = facts.filter((fact) => !isOver(fact, WRITTEN));
  const byTopics = byPlace(holding, judged);
  const beside = besideAll(comparedOf(draft, post, WRITTEN), sheetOf(holding), byTopics);
  const over = judged.filter(({ fact }) => !holding.includes(fact));
  const goesAgainst = wrong === null ? undefined : facts[wrong];
  const at = goesAgainst ? holding.indexOf(goesAgainst) : -1;
  return {
    rows: beside.map(({ numbers }) => numbers),
    wrong: at < 0 ? null : at,
    found: new Set(byTopics.keys()),
    rests: wrong !== null && at < 0,
    foundOver: over.length > 0,
    foundRightOver: over.some(({ fact }) => fact === goesAgainst),
  };
}
