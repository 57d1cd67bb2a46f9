import { fold } from '../../fold';
import type { Contact } from '../../model';
import { phoneDigits } from '../../phone-digits';
import type { Key } from '../../say/keys';
import { say } from '../../say/say';
import type { ContactDraft } from '../draft';

/** Somebody a row can be about: a person in the log, or one that an earlier row of the file tells of. */
export interface Candidate {
  contactId: string;
  name: string;
  /** The row that told of them first; null for people in the log. */
  row: number | null;
}

/** Who a row is about and by what that was told, in words: `same e-mail address`. */
export interface Match<C extends Candidate> {
  found: C;
  by: string;
}

/** Somebody who is reached the same way as somebody in the file. */
interface Reached<C extends Candidate> {
  found: C;
  by: 'email' | 'phone';
}

/** What told of somebody, in a contact and a draft alike. */
type Told = Pick<
  Contact | ContactDraft,
  'name' | 'company' | 'area' | 'identities' | 'phones' | 'emails' | 'links' | 'dates'
>;

/**
 * Finds who a row is about: by what is theirs alone (profiles), by what people share at times (an address, a
 * phone), which counts only where the names agree, and by a name that nobody else has where one thing more
 * agrees. A name alone never tells.
 */
export class People<C extends Candidate> {
  readonly #byId = new Map<string, C>();
  readonly #byProfile = new Map<string, C>();
  readonly #byEmail = new Map<string, C[]>();
  readonly #byPhone = new Map<string, C[]>();
  readonly #byName = new Map<string, C[]>();
  readonly #byDetail = new Map<C, Set<string>>();

  /** Makes somebody known by an id: their own, or one that was merged into them. The first keeps it. */
  name(id: string, candidate: C): void {
    if (!this.#byId.has(id)) this.#byId.set(id, candidate);
  }

  /** Makes somebody known by what was told of them. */
  add(candidate: C, told: Told): void {
    for (const { key } of told.identities) if (!this.#byProfile.has(key)) this.#byProfile.set(key, candidate);
    for (const { address } of told.emails) into(this.#byEmail, address.toLowerCase(), candidate);
    for (const { number } of told.phones) into(this.#byPhone, phoneDigits(number), candidate);
    into(this.#byName, plain(told.name), candidate);
    const details = this.#byDetail.get(candidate) ?? new Set();
    for (const { sign } of detailsOf(told)) details.add(sign);
    this.#byDetail.set(candidate, details);
  }

  withId(id: string): C | null {
    return this.#byId.get(id) ?? null;
  }

  /** Whoever has this name, as long as nobody else has it. */
  called(name: string): C | null {
    const [only, ...others] = this.#byName.get(plain(name)) ?? [];
    return only && others.length === 0 ? only : null;
  }

  find(draft: ContactDraft): Match<C> | null {
    const withId = draft.id === null ? null : this.withId(draft.id);
    if (withId) return { found: withId, by: say('transfer_byId') };
    for (const { key } of draft.identities) {
      const found = this.#byProfile.get(key);
      if (found) return { found, by: say('transfer_byProfile') };
    }
    for (const { found, by } of this.#reachedAlike(draft)) {
      if (namesAgree(found.name, draft.name))
        return { found, by: say(by === 'email' ? 'transfer_byEmail' : 'transfer_byPhone') };
    }
    const called = this.called(draft.name);
    const details = called && this.#byDetail.get(called);
    const detail = details && detailsOf(draft).find(({ sign }) => details.has(sign));
    return called && detail ? { found: called, by: say(detail.by, { what: detail.what ?? '' }) } : null;
  }

  /** Somebody with another name who is reached the same way. */
  namesake(draft: ContactDraft): Reached<C> | null {
    return this.#reachedAlike(draft).next().value ?? null;
  }

  *#reachedAlike(draft: ContactDraft): Generator<Reached<C>, undefined> {
    for (const { address } of draft.emails) {
      for (const found of this.#byEmail.get(address.toLowerCase()) ?? []) {
        yield { found, by: 'email' };
      }
    }
    for (const { number } of draft.phones) {
      const digits = phoneDigits(number);
      for (const found of (digits && this.#byPhone.get(digits)) || []) yield { found, by: 'phone' };
    }
  }
}

/** Whether two names can be one person's: one holds all words of the other, or both begin alike. */
export function namesAgree(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  return few.every((word) => many.includes(word)) || few[0] === many[0];
}

/** An address or a number stands for a name where there is none: it has no words, and agrees with any. */
function wordsOf(name: string): string[] {
  return name.includes('@') ? [] : (fold(name).match(/[\p{L}\p{M}]+/gu) ?? []);
}

/** Something that tells people of one name apart. */
interface Detail {
  sign: string;
  by: Key;
  /** What a day is called. */
  what?: string;
}

function detailsOf({ company, area, links, dates }: Told): Detail[] {
  return [
    ...(company ? [{ sign: `company ${plain(company)}`, by: 'transfer_byCompany' } as const] : []),
    ...(area ? [{ sign: `area ${plain(area)}`, by: 'transfer_byArea' } as const] : []),
    ...links.map((link) => ({ sign: `web-address ${link}`, by: 'transfer_byLink' }) as const),
    ...dates.map(({ what, day }) => {
      const [word = ''] = what.toLowerCase().split(' ', 1);
      return { sign: `${word} ${day}`, by: 'transfer_byDate', what: word } as const;
    }),
  ];
}

function into<C>(map: Map<string, C[]>, key: string | null, candidate: C): void {
  if (key === null || key === '') return;
  const known = map.get(key);
  if (!known) map.set(key, [candidate]);
  else if (!known.includes(candidate)) known.push(candidate);
}

function plain(text: string): string {
  return fold(text).trim();
}
