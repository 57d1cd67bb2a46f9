import { type Answers, AS_TYPED, answersTo, BEST_ANSWER, placeOf } from './answers';
import { type Findings, findingsOf, type Ranking } from './findings';
import type { Part } from './merge-indexes';
import { PLACES } from './places';
import { MOST_WORDS, readQuery } from './read-query';

/** More than all words together can make: what is spelt as typed comes first. */
const ALL_AS_TYPED = MOST_WORDS * BEST_ANSWER;
const COMPANY = PLACES.indexOf('company');

/**
 * The contacts who have something for every word of the query, best first: all words as typed before words with
 * slips, then name before handle before company, tags and e-mail before notes before posts, then whole words before
 * beginnings. A query without words finds nobody.
 *
 * When somebody is found by the words as typed, slips are forgiven only in names, handles and companies: the
 * rest would be a long tail of other words.
 */
export function find(parts: readonly Part[], query: string): Findings {
  const asked = readQuery(query);
  const answers = parts.map(({ index }) => asked.map((one) => answersTo(index, one)));
  const totals = parts.map((part, at) => totalsOf(part, answers[at] ?? []));
  if (totals.some(({ precise }) => precise)) for (const one of totals) leaveOut(one);
  return findingsOf(parts, asked, answers, bestFirst(totals.map(({ scores }) => scores)));
}

/** What the words make together, for each person of an index. */
interface Totals {
  /** 0: a word has no answer. */
  scores: Uint16Array;
  /** One more than the least obvious place of a word with slips; 0 without any. */
  strays: Uint8Array;
  /** Somebody has all words as typed. */
  precise: boolean;
}

function totalsOf({ index, hidden }: Part, answers: readonly Answers[]): Totals {
  const persons = index.ids.length;
  const scores = new Uint16Array(persons);
  const strays = new Uint8Array(persons);
  let precise = false;
  for (let person = 0; person < persons; person++) {
    let sum = 0;
    let stray = 0;
    for (const answer of answers) {
      const score = answer.scores[person] ?? 0;
      if (score === 0) {
        sum = 0;
        break;
      }
      if (score < AS_TYPED) stray = Math.max(stray, placeOf(answer.by[person] ?? 0) + 1);
      sum += score;
    }
    if (sum === 0 || hidden.has(person)) continue;
    scores[person] = stray === 0 ? ALL_AS_TYPED + sum : sum;
    strays[person] = stray;
    precise ||= stray === 0;
  }
  return { scores, strays, precise };
}

function leaveOut({ scores, strays }: Totals): void {
  for (let person = 0; person < scores.length; person++) {
    if ((strays[person] ?? 0) > COMPANY + 1) scores[person] = 0;
  }
}

/** Who has a score, the highest first; equals in the order they stand. Counted, not compared: there may be thousands. */
function bestFirst(scores: readonly Uint16Array[]): Ranking {
  const counts = new Uint32Array(2 * ALL_AS_TYPED + 1);
  for (const each of scores) for (const score of each) counts[score] = (counts[score] ?? 0) + 1;
  const next = new Uint32Array(counts.length);
  let found = 0;
  for (let score = counts.length - 1; score > 0; score--) {
    next[score] = found;
    found += counts[score] ?? 0;
  }
  const ranking = {
    parts: new Uint8Array(found),
    persons: new Uint32Array(found),
    scores: new Uint16Array(found),
  };
  for (const [part, each] of scores.entries()) {
    for (let person = 0; person < each.length; person++) {
      const score = each[person] ?? 0;
      if (score === 0) continue;
      const rank = next[score] ?? 0;
      next[score] = rank + 1;
      ranking.parts[rank] = part;
      ranking.persons[rank] = person;
      ranking.scores[rank] = score;
    }
  }
  return ranking;
}
