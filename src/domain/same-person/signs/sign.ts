import type { Traits } from '../traits';

/** Something that two contacts have in common. */
export interface Found {
  /** Plain words: `Same phone number, +351 912 345 678`. */
  says: string;
  /** How far it alone makes one sure, 0..1. */
  sure: number;
}

/** One way in which two contacts look like the same person. */
export interface Sign {
  id: string;
  /** By the name only, which many share: `SUPPORTS` are looked at as well. */
  byName: boolean;
  /** Only contacts who have one of these in common are compared, so that not all are compared with all. */
  blocks(one: Traits): readonly string[];
  /** `sharing`: how many contacts share the block that brought the two together. */
  compare(a: Traits, b: Traits, sharing: number, log: Census): Found | null;
}

/** Something that says little of two people, and much of two with like names. */
export interface Support {
  id: string;
  compare(a: Traits, b: Traits, log: Census): Found | null;
}

/** How many contacts of the log have something: what many have tells little. */
export interface Census {
  /** How many different names hold this word. */
  words(word: string): number;
  companies(company: string): number;
  areas(area: string): number;
  tags(tag: string): number;
}
