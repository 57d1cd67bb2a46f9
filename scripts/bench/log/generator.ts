import type { Contact, FollowUp, Interaction, Mention, Purchase } from '../../../src/domain/model';
import { makePerson, type Person } from './made/people';
import { postsOfOurs } from './made/posts';
import { randomOf } from './made/random';
import { makeExchange, makeFollowUp, makeMention, makePurchase } from './made/records';

/** A log of invented people, table by table. */
export interface MadeLog {
  contacts: Contact[];
  interactions: Interaction[];
  followUps: FollowUp[];
  purchases: Purchase[];
  mentions: Mention[];
}

export interface MadeLogSize {
  contacts: number;
  interactions: number;
  followUps: number;
  purchases: number;
  /** Posts that wait for an answer. */
  mentions: number;
}

/** The size our goals are about. */
export const FULL_SIZE: MadeLogSize = {
  contacts: 10_000,
  interactions: 100_000,
  followUps: 5_000,
  purchases: 6_000,
  mentions: 60,
};

/** As much of everything as belongs to so many contacts. */
export function sizeFor(contacts: number): MadeLogSize {
  const share = contacts / FULL_SIZE.contacts;
  const { interactions, followUps, purchases, mentions } = FULL_SIZE;
  return {
    contacts,
    interactions: Math.round(interactions * share),
    followUps: Math.round(followUps * share),
    purchases: Math.round(purchases * share),
    mentions: Math.min(mentions, contacts),
  };
}

/**
 * A log such as years of work leave behind: people of many countries, some of them twice and merged, some sent by
 * others; a few with hundreds of exchanges, many with a handful. The same for the same seed and moment.
 */
export function makeLog(size: MadeLogSize, now: Date, seed = 1): MadeLog {
  const random = randomOf(seed);
  const wordsOf = postsOfOurs();
  const people: Person[] = [];
  for (let number = 0; number < size.contacts; number++) {
    people.push(makePerson(random, number, people, now));
  }
  /** Some are talked to far more often than others. */
  const somebody = (): Person => {
    const person = people[Math.floor(random.next() ** 2.5 * people.length)];
    if (!person) throw new Error('A log without contacts holds nothing else');
    return person;
  };
  const many = <T>(count: number, make: (person: Person) => T): T[] =>
    Array.from({ length: count }, () => make(somebody()));
  return {
    contacts: people.map(({ contact }) => contact),
    interactions: many(size.interactions, (person) =>
      makeExchange(random, person, wordsOf(random, person.country), now),
    ),
    followUps: many(size.followUps, (person) => makeFollowUp(random, person, now)),
    purchases: many(size.purchases, (person) => makePurchase(random, person, now)),
    mentions: many(size.mentions, (person) =>
      makeMention(random, person, wordsOf(random, person.country), now),
    ),
  };
}
