import { identityKey } from '../identity';
import { canonical, partsOf } from '../merge/paths';
import { setsOf } from '../merge/shapes';
import { Contact } from '../model';
import { isYearlyDay } from '../yearly-day';
import { z } from '../zod';
import type { ContactFields } from './contact-fields';

type Field = keyof ContactFields;
/** One text or choice, or one entry of a list. */
type Part<F extends Field> = ContactFields[F] extends (infer E)[] ? E : ContactFields[F];

interface Rule<V> {
  /** What the schema does not say. */
  fits?: (value: V) => boolean;
  /** Plain words for what does not fit, saying what to do. */
  says: (value: V) => string;
  /** In `That is more than 50 …`. */
  plural?: string;
}

const RULES: { [F in Field]: Rule<Part<F>> } = {
  name: { says: (name) => (name === '' ? 'Write a name.' : tooLong('A name', 300, name)) },
  company: { says: (text) => tooLong('The company', 300, text) },
  area: { says: (text) => tooLong('The area', 300, text) },
  howMet: { says: (text) => tooLong('How you met', 2000, text) },
  notes: { says: (text) => tooLong('Notes', 50_000, text) },
  tags: { says: (tag) => tooLong(`The tag “${start(tag)}”`, 60, tag), plural: 'tags' },
  phones: {
    fits: ({ number }) => number.replace(/\P{Nd}/gu, '').length >= 3,
    says: ({ number }) =>
      `“${start(number)}” is no phone number. Write its digits, such as +351 912 345 678.`,
    plural: 'phone numbers',
  },
  emails: {
    fits: ({ address }) => /^[^\s@]+@[^\s@]+$/u.test(address),
    says: ({ address }) => `“${start(address)}” is no e-mail address. Write it like ana@example.com.`,
    plural: 'e-mail addresses',
  },
  links: {
    fits: (link) => URL.canParse(link) && new URL(link).hostname.includes('.'),
    says: (link) => `“${start(link)}” is no web address. Write it like https://example.com.`,
    plural: 'links',
  },
  dates: {
    fits: ({ day }) => isYearlyDay(day),
    says: ({ what, day }) =>
      what === ''
        ? 'Write what the day is: a birthday, the day they moved in.'
        : isYearlyDay(day)
          ? tooLong(`“${start(what)}”`, 60, what)
          : `The day of “${start(what)}” does not exist. Choose another one.`,
    plural: 'days',
  },
  gaps: { says: ({ text }) => tooLong('What they care about', 1000, text), plural: 'things they care about' },
  identities: {
    fits: (identity) => {
      const key = identityKey(identity.site, identity);
      return key === null ? identity.key.startsWith('post ') : key === identity.key;
    },
    says: ({ handle, url }) =>
      `“${start(handle ?? url ?? '')}” is no profile. Write the handle, or copy the profile’s address.`,
    plural: 'profiles',
  },
  stage: { says: () => 'Choose one of the stages.' },
  stageNotNow: { says: () => 'This cannot be noted. Choose a stage yourself.' },
  vip: { says: () => 'Choose whether they are a VIP.' },
  referredBy: { says: () => 'Choose who sent them from your contacts.' },
  cadenceDays: { says: () => 'Choose a number of days up to 3650.' },
  cadenceSeason: { says: () => 'Choose one of the four seasons.' },
  mergedInto: { says: () => 'Choose the other contact from your contacts.' },
  apart: {
    says: () => 'Choose the other contact from your contacts.',
    plural: 'contacts who are other people',
  },
};

/**
 * Why a contact cannot be kept like this, in words for the user; null when it can. Only what was changed since
 * `before` is looked at: what a file or another computer brought must not keep the rest from being edited.
 */
export function refusalOf(before: ContactFields | null, after: ContactFields): string | null {
  const was = before ? partsOf('contacts', before) : new Map<string, unknown>();
  for (const [path, value] of partsOf('contacts', after)) {
    if (was.has(path) && canonical(was.get(path)) === canonical(value)) continue;
    const field = fieldOf(path);
    if (field && !fits(field, value)) return ruleOf(field).says(value);
  }
  return tooMany(before, after);
}

/** The field of a contact that a part (`tags/vip`) belongs to; null for `deletedAt`. */
export function fieldOf(path: string): Field | null {
  const field = path.split('/', 1)[0] ?? '';
  return Object.hasOwn(RULES, field) ? (field as Field) : null;
}

function fits(field: Field, value: unknown): boolean {
  const schema = Contact.shape[field];
  const part = schema instanceof z.ZodArray ? schema.element : schema;
  return part.safeParse(value).success && (ruleOf(field).fits?.(value) ?? true);
}

function tooMany(before: ContactFields | null, after: ContactFields): string | null {
  for (const name of Object.keys(setsOf('contacts'))) {
    const field = name as Field;
    const [had, has] = [before?.[field], after[field]];
    if (!Array.isArray(has) || (Array.isArray(had) && has.length <= had.length)) continue;
    const read = Contact.shape[field].safeParse(has);
    const limit = read.error?.issues.find(({ code, path }) => code === 'too_big' && path.length === 0);
    if (limit?.code !== 'too_big') continue;
    return `That is more than ${limit.maximum} ${ruleOf(field).plural}. Take one out first.`;
  }
  return null;
}

function ruleOf(field: Field): Rule<unknown> {
  return RULES[field] as Rule<unknown>;
}

function tooLong(what: string, most: number, text: string): string {
  return `${what} can have ${most.toLocaleString('en')} characters at most; this has ${text.length.toLocaleString('en')}. Shorten it.`;
}

function start(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
