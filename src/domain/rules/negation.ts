/** Within the same clause, up to three short words before: “not buying”, “never going to recommend”. */
const NEGATED =
  /(?:\b(?:not|never|no|without|hardly|neither|nor|nothing|cannot|dont|cant|wont|isnt|wasnt|arent|didnt|doesnt|aint|stop|stopped)\b|n't\b)[^.,;:!?\n]{0,20}$/;
/** Holds a “not” and negates nothing that follows. */
const HARMLESS =
  /\b(?:can'?t wait|cannot wait|don'?t know|dont know|not sure|no idea|not only|not just|why not|why don'?t|don'?t hesitate|not to mention|no problem|can'?t decide|wouldn'?t mind|don'?t mind|no clue|can'?t find|haven'?t (?:found|seen)|not a day|can'?t stop|couldn'?t|no doubt|never been|not long|can'?t believe|no,|nothing but|don'?t you|can'?t you|didn'?t know|no matter|not gonna lie|can'?t help|nothing more|no more|no wonder)\b/;

const REACH = 32;

/** True when the words that begin at `index` of a folded text are negated. Looks back a bounded stretch. */
export function isNegated(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - REACH), index);
  const hit = NEGATED.exec(before);
  return hit !== null && !HARMLESS.test(before);
}
