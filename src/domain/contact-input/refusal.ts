import { identityKey } from '../identity';
import { sayLabel } from '../known-labels/read-label';
import { canonical, partsOf } from '../merge/paths';
import { setsOf } from '../merge/shapes';
import { Contact } from '../model';
import type { Key } from '../say/keys';
import { say, type Values } from '../say/say';
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
  /** Of a list: that it has more than `{most}` entries. */
  tooMany?: Key;
}

const RULES: { [F in Field]: Rule<Part<F>> } = {
  name: {
    says: (name) =>
      name === '' ? say('contactInput_writeName') : tooLong('contactInput_nameTooLong', 300, name),
  },
  company: { says: (text) => tooLong('contactInput_companyTooLong', 300, text) },
  area: { says: (text) => tooLong('contactInput_areaTooLong', 300, text) },
  howMet: { says: (text) => tooLong('contactInput_howMetTooLong', 2000, text) },
  notes: { says: (text) => tooLong('contactInput_notesTooLong', 50_000, text) },
  tags: {
    says: (tag) => tooLong('contactInput_tagTooLong', 60, tag, { tag: start(tag) }),
    tooMany: 'contactInput_manyTags',
  },
  phones: {
    fits: ({ number }) => number.replace(/\P{Nd}/gu, '').length >= 3,
    says: ({ number }) => say('contactInput_noPhone', { typed: start(number) }),
    tooMany: 'contactInput_manyPhones',
  },
  emails: {
    fits: ({ address }) => /^[^\s@]+@[^\s@]+$/u.test(address),
    says: ({ address }) => say('contactInput_noEmail', { typed: start(address) }),
    tooMany: 'contactInput_manyEmails',
  },
  links: {
    fits: (link) => URL.canParse(link) && new URL(link).hostname.includes('.'),
    says: (link) => say('contactInput_noLink', { typed: start(link) }),
    tooMany: 'contactInput_manyLinks',
  },
  dates: {
    fits: ({ day }) => isYearlyDay(day),
    says: ({ what, day }) =>
      what === ''
        ? say('contactInput_dateWhat')
        : isYearlyDay(day)
          ? tooLong('contactInput_dateTooLong', 60, what, { what: start(what) })
          : say('contactInput_noDate', { what: start(sayLabel(what)) }),
    tooMany: 'contactInput_manyDates',
  },
  gaps: {
    says: ({ text }) => tooLong('contactInput_careTooLong', 1000, text),
    tooMany: 'contactInput_manyCares',
  },
  identities: {
    fits: (identity) => {
      const key = identityKey(identity.site, identity);
      return key === null ? identity.key.startsWith('post ') : key === identity.key;
    },
    says: ({ handle, url }) => say('contactInput_noProfile', { typed: start(handle ?? url ?? '') }),
    tooMany: 'contactInput_manyProfiles',
  },
  stage: { says: () => say('contactInput_chooseStage') },
  stageNotNow: { says: () => say('contactInput_stageNotNow') },
  vip: { says: () => say('contactInput_chooseVip') },
  referredBy: { says: () => say('contactInput_chooseSender') },
  cadenceDays: { says: () => say('contactInput_chooseDays') },
  cadenceSeason: { says: () => say('contactInput_chooseSeason') },
  mergedInto: { says: () => say('contactInput_chooseOther') },
  apart: {
    says: () => say('contactInput_chooseOther'),
    tooMany: 'contactInput_manyApart',
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
    const says = ruleOf(field).tooMany;
    if (limit?.code === 'too_big' && says) return say(says, { most: Number(limit.maximum) });
  }
  return null;
}

function ruleOf(field: Field): Rule<unknown> {
  return RULES[field] as Rule<unknown>;
}

function tooLong(says: Key, most: number, text: string, values: Values = {}): string {
  return say(says, { ...values, most, length: text.length });
}

function start(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
