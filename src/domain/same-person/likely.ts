import type { Contact } from '../model';
import { censusOf } from './census';
import { type Person, personsOf } from './persons';
import { SIGNS } from './signs';
import type { Census, Found, Sign } from './signs/sign';
import { SUPPORTS } from './signs/supports';
import { type Traits, traitsOf } from './traits';
import { wholeContact } from './whole';

/** Two contacts who may be the same person. */
export interface LikelySame {
  /** The one known longer. */
  a: string;
  b: string;
  /** Plain words, the strongest first: `Same phone number, +351 912 345 678`. */
  reasons: string[];
  /** 0..1 */
  sure: number;
}

/** Less sure pairs are not shown. */
const ENOUGH = 0.3;
/** What more contacts than this have in common says nothing of any two of them. */
const CROWD = 40;

interface Candidate extends Traits {
  /** The place among all, by how long they are known. */
  at: number;
  /** All records of the person, and those who are other people by the user's word. */
  ids: readonly string[];
  apart: readonly string[];
}

interface Pair {
  a: Candidate;
  b: Candidate;
  found: Map<Sign, Found>;
}

/**
 * Pairs of contacts who are likely one person, surest first. `records` are all contacts of the log; of merged
 * ones the main record stands for all. Those whom the user keeps apart are never paired. `of`: only pairs with
 * this person, by the id of the main record.
 */
export function likelySame(records: readonly Contact[], of: string | null = null): LikelySame[] {
  const all = personsOf(records)
    .sort(([a], [b]) => (knownLonger(a, b) ? -1 : 1))
    .map(candidateOf);
  const census = censusOf(all);
  const pairs = new Map<number, Pair>();
  for (const sign of SIGNS) {
    eachSharing(sign, all, of, (a, b, sharing) => {
      const found = sign.compare(a, b, sharing, census);
      if (!found) return;
      const key = a.at * all.length + b.at;
      const pair = pairs.get(key);
      if (pair) pair.found.set(sign, found);
      else if (!keptApart(a, b)) pairs.set(key, { a, b, found: new Map([[sign, found]]) });
    });
  }
  return [...pairs.values()]
    .map((pair) => judged(pair, census))
    .filter(({ sure }) => sure >= ENOUGH)
    .sort((one, two) => two.sure - one.sure || (`${one.a}${one.b}` < `${two.a}${two.b}` ? -1 : 1));
}

function candidateOf(person: Person, at: number): Candidate {
  const [main, ...others] = person;
  const whole = wholeContact(main, others);
  return { ...traitsOf(whole), at, ids: person.map(({ id }) => id), apart: whole.apart };
}

/** Calls `found` for all who share a block of a sign, the one known longer first; for some more than once. */
function eachSharing(
  sign: Sign,
  all: readonly Candidate[],
  of: string | null,
  found: (a: Candidate, b: Candidate, sharing: number) => void,
): void {
  const blocks = new Map<string, Candidate[]>();
  for (const one of all) {
    for (const block of sign.blocks(one)) {
      const others = blocks.get(block);
      if (!others) blocks.set(block, [one]);
      else if (others.at(-1) !== one) others.push(one);
    }
  }
  for (const block of blocks.values()) {
    if (block.length > CROWD || (of !== null && !block.some(({ id }) => id === of))) continue;
    for (const [index, a] of block.entries()) {
      for (let other = index + 1; other < block.length; other++) {
        const b = block[other];
        if (b && (of === null || a.id === of || b.id === of)) found(a, b, block.length);
      }
    }
  }
}

function judged({ a, b, found }: Pair, log: Census): LikelySame {
  const named = [...found.keys()].some(({ byName }) => byName);
  const supports = named ? SUPPORTS.flatMap((support) => support.compare(a, b, log) ?? []) : [];
  const all = [...[...found.values()].sort((x, y) => y.sure - x.sure), ...supports];
  return {
    a: a.id,
    b: b.id,
    reasons: all.map(({ says }) => says),
    sure: 1 - all.reduce((doubt, { sure }) => doubt * (1 - sure), 1),
  };
}

function knownLonger(a: Contact, b: Contact): boolean {
  return a.createdAt === b.createdAt ? a.id < b.id : a.createdAt < b.createdAt;
}

function keptApart(a: Candidate, b: Candidate): boolean {
  return a.apart.some((id) => b.ids.includes(id)) || b.apart.some((id) => a.ids.includes(id));
}
