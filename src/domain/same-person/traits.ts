import { fold } from '../fold';
import type { Contact } from '../model';
import { personName } from '../person-name';
import { phoneDigits } from '../phone-digits';

/** What of a contact is compared to tell whether two are the same person, in the form it is compared in. */
export interface Traits {
  id: string;
  contact: Contact;
  /** The name's words, folded, without what follows a name: `ana`, `silva`. */
  words: string[];
  /** The words as one text. */
  name: string;
  /** The words in alphabetical order. */
  sorted: string;
  /** With the digits that two spellings of one number share. */
  phones: { number: string; digits: string }[];
  emails: string[];
  company: string;
  area: string;
  tags: string[];
}

export function traitsOf(contact: Contact): Traits {
  const words = wordsOf(contact.name);
  return {
    id: contact.id,
    contact,
    words,
    name: words.join(' '),
    sorted: words.length < 2 ? words.join(' ') : words.toSorted().join(' '),
    phones: contact.phones.flatMap(({ number }) => {
      const digits = phoneDigits(number);
      return digits === null ? [] : { number, digits };
    }),
    emails: contact.emails.map(({ address }) => address.toLowerCase()),
    company: plain(contact.company),
    area: plain(contact.area),
    tags: contact.tags.map(plain),
  };
}

/** Nothing but letters, or `Silva, Ana`; other names may carry emoji, titles, `| Realtor`. */
const PLAIN_NAME = /^(?:[\p{L}\p{M}'-]+,)?[\p{L}\p{M} .'-]+$/u;

function wordsOf(name: string): string[] {
  const bare = PLAIN_NAME.test(name) ? name : (personName(name) ?? name);
  return fold(bare)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
}

function plain(text: string): string {
  return text === '' ? '' : fold(text).trim();
}
