import { identityFrom } from './identity-from';
import type { Contact, Identity } from './model';

/** How to reach somebody, as found in pasted text. */
export interface Pasted extends Pick<Contact, 'identities' | 'phones' | 'emails' | 'links'> {
  /** The words that are none of these. */
  rest: string;
}

const MOST = 5000;
const EMAIL = /(?:mailto:)?([^\s@<>(),;:"“”]{1,64}@[^\s@<>(),;:"“”]{1,255}\.\p{L}{2,63})/giu;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"“”]+|\b(?:x|twitter|facebook|fb)\.com\/[^\s<>"“”]+/giu;
const HANDLE = /(?<![\p{L}\p{N}_@])@\w{1,20}(?!\w)/gu;
/** Digits in groups, as people write them; how many there must be is counted apart. */
const PHONE = /(?:tel:)?(?:\+|\b00)?[\d(][\d\s()./\-–]{5,}\d/g;
const FEWEST_DIGITS = 7;
const MOST_DIGITS = 15;
/** What stands between two ways to reach somebody. */
const BETWEEN = /^[\s,;:|·•–—-]+|[\s,;:|·•–—-]+$/gu;

/**
 * Finds profiles, phone numbers, e-mail and web addresses in what somebody pasted: an address bar, a signature, a
 * business card. Each once; a handle alone (`@dana`) is one on X.
 */
export function readPasted(text: string): Pasted {
  const emails = new Map<string, Contact['emails'][number]>();
  const phones = new Map<string, Contact['phones'][number]>();
  const identities = new Map<string, Identity>();
  const links = new Set<string>();
  const profile = (identity: Identity | null): boolean => {
    if (identity) identities.set(identity.key, identity);
    return identity !== null;
  };

  let rest = text.slice(0, MOST);
  // From the plainest to the vaguest: an e-mail address holds what would pass for a handle, a link for a number.
  rest = rest.replace(EMAIL, (_, address: string) => {
    emails.set(address.toLowerCase(), { address, label: '' });
    return '\n';
  });
  rest = rest.replace(ADDRESS, (found) => {
    const address = found.replace(/[.,;:!?)\]]+$/u, '');
    const whole = /^https?:/i.test(address) ? address : `https://${address}`;
    if (profile(identityFrom(address, 'x'))) return '\n';
    if (!URL.canParse(whole)) return found;
    links.add(whole);
    return '\n';
  });
  rest = rest.replace(HANDLE, (handle) => (profile(identityFrom(handle, 'x')) ? '\n' : handle));
  rest = rest.replace(PHONE, (found) => {
    const digits = found.replace(/\D/g, '').length;
    if (digits < FEWEST_DIGITS || digits > MOST_DIGITS) return found;
    const number = found.replace(/^tel:/i, '').trim();
    phones.set(number.replace(/[^\d+]/g, ''), { number, label: '' });
    return '\n';
  });
  return {
    identities: [...identities.values()],
    phones: [...phones.values()],
    emails: [...emails.values()],
    links: [...links],
    rest: rest
      .split('\n')
      .map((line) => line.replace(BETWEEN, '').replace(/\s+/g, ' '))
      .filter((line) => line !== '')
      .join('\n'),
  };
}
