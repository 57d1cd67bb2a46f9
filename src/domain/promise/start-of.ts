/** What a clause begins with; not part of the promise. */
const LEAD =
  /^[^\p{L}’']*(?:(?:and|but|so|then|ok|okay|sure|yes|yep|great|sorry|hi|thanks|y|e|et|puis|und|dann)[,!]? +)*/iu;

/** Where a promise begins that a pattern (with the flag `g`) finds in a sentence: the first one; none. */
export function startOf(pattern: RegExp, says: string): number[] {
  return startsOf(pattern, says).slice(0, 1);
}

/** Where each begins. */
export function startsOf(pattern: RegExp, says: string): number[] {
  return [...says.matchAll(pattern)].map((match) => match.index + afterLead(match[0]));
}

/** How long that is. */
export function afterLead(clause: string): number {
  return LEAD.exec(clause)?.[0].length ?? 0;
}
