import { identityKey } from '../identity';
import { canonical } from '../merge/paths';
import { setsOf } from '../merge/shapes';
import type { Identity } from '../model';
import type { ContactFields } from './contact-fields';

/** How each field is put in order; a list's entries are named by `setsOf` afterwards, each once. */
const TIDIED: { [F in keyof ContactFields]?: (value: ContactFields[F]) => ContactFields[F] } = {
  name: oneLine,
  company: oneLine,
  area: oneLine,
  howMet: manyLines,
  notes: manyLines,
  tags: (tags) => tags.map(oneLine).filter(Boolean),
  phones: (phones) =>
    phones
      .map(({ number, label }) => ({ number: oneLine(number), label: oneLine(label) }))
      .filter(({ number }) => number !== ''),
  emails: (emails) =>
    emails
      .map(({ address, label }) => ({
        address: oneLine(address).replace(/^mailto:\s*/i, ''),
        label: oneLine(label),
      }))
      .filter(({ address }) => address !== ''),
  links: (links) => links.map(oneLine).filter(Boolean).map(withScheme),
  dates: (dates) => dates.map((date) => ({ ...date, what: oneLine(date.what) })),
  gaps: (gaps) => gaps.map((gap) => ({ ...gap, text: manyLines(gap.text) })).filter(({ text }) => text),
  identities: (identities) => identities.map(withKey),
};

/**
 * A contact as it is kept: blanks and line breaks where they belong, empty entries and doubles gone, identities
 * with their key. What stands as it was in `before` is left alone: the user did not touch it.
 */
export function tidyContact<T extends ContactFields>(before: ContactFields | null, after: T): T {
  const tidied: Record<string, unknown> = { ...after };
  for (const [field, tidy] of Object.entries(TIDIED)) {
    const value = after[field as keyof ContactFields];
    if (before && canonical(before[field as keyof ContactFields]) === canonical(value)) continue;
    const clean = (tidy as (value: unknown) => unknown)(value);
    tidied[field] = Array.isArray(clean) ? eachOnce(field, clean) : clean;
  }
  return tidied as T;
}

/** The first of the entries that go by one name stays. */
function eachOnce(field: string, entries: unknown[]): unknown[] {
  const nameOf = setsOf('contacts')[field];
  if (!nameOf) return entries;
  const named = new Map<string, unknown>();
  for (const entry of entries) if (!named.has(nameOf(entry))) named.set(nameOf(entry), entry);
  return [...named.values()];
}

/** A text on one line: no control characters, each run of blanks one space. */
export function oneLine(text: string): string {
  return text
    .replace(/\p{Cc}/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A text of several lines, without control characters but tabs. */
export function manyLines(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .trim();
}

/** People write `example.com`. */
function withScheme(link: string): string {
  return /^[a-z][a-z0-9+.-]*:/i.test(link) && !/^[^/]*:\d/.test(link) ? link : `https://${link}`;
}

/** The one identity of a post whose author has no profile keeps its key: see `log/log-reply.ts`. */
function withKey(identity: Identity): Identity {
  return { ...identity, key: identityKey(identity.site, identity) ?? identity.key };
}
