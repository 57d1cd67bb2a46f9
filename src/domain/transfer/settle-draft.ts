import { NO_RHYTHM } from '../cadence/cadence';
import { SOME_DAY } from '../known-labels/known-labels';
import { keptLabel } from '../known-labels/read-label';
import { setsOf } from '../merge/shapes';
import { HttpUrl } from '../model';
import type { Key } from '../say/keys';
import { say } from '../say/say';
import { isYearlyDay } from '../yearly-day';
import { cleanLine, cleanText, cut } from './clean';
import type { ContactDraft, PurchaseDraft } from './draft';
import { markOf } from './mark';

/** The most a contact holds of each; see `domain/model/contact`. */
const LONGEST = { name: 300, line: 300, label: 60, tag: 60, number: 60, address: 320, howMet: 2000 };
const LONGEST_NOTES = 50_000;
const LONGEST_GAP = 1000;
export const MOST_ENTRIES = {
  identities: 200,
  phones: 50,
  emails: 50,
  links: 50,
  dates: 50,
  tags: 200,
  gaps: 500,
  purchases: 1000,
} as const;
const MOST_DAYS = 3650;
const MOST_AMOUNT = 1e12;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const EMAIL = /^[^\s@<>",;]+@[^\s@<>",;]+$/;

/**
 * A draft as a contact can hold it: texts cleaned and cut, lists without repeats, what is no address, day or
 * number left out and said in `warnings`, its mark made. A person without a name is called by what else there
 * is.
 */
export function settleDraft(draft: ContactDraft): ContactDraft {
  const warnings = [...draft.warnings];
  const warn = (says: string): void => {
    warnings.push(says);
  };
  const line = (text: string, tooLong: Key, longest: number): string => {
    const clean = cleanLine(text).trim();
    if (clean.length > longest) warn(say(tooLong, { count: longest }));
    return cut(clean, longest).trim();
  };
  const usable = <T>(entries: readonly T[], fits: (entry: T) => boolean, says: (entry: T) => string): T[] =>
    entries.filter((entry) => {
      const fine = fits(entry);
      if (!fine) warn(says(entry));
      return fine;
    });

  const phones = usable(
    draft.phones.map(({ number, label }) => ({
      number: line(number, 'transfer_longPhone', LONGEST.number),
      label: line(label, 'transfer_longLabel', LONGEST.label),
    })),
    ({ number }) => /\p{Nd}/u.test(number),
    ({ number }) => say('transfer_noPhone', { text: short(number) }),
  );
  const emails = usable(
    draft.emails.map(({ address, label }) => ({
      address: cleanLine(address).trim(),
      label: line(label, 'transfer_longLabel', LONGEST.label),
    })),
    ({ address }) => address.length <= LONGEST.address && EMAIL.test(address),
    ({ address }) => say('transfer_noEmail', { text: short(address) }),
  );
  const links = usable(
    draft.links.map((link) => cleanLine(link).trim()),
    (link) => HttpUrl.safeParse(link).success,
    (link) => say('transfer_noLink', { text: short(link) }),
  );
  const dates = usable(
    draft.dates.map(({ what, day }) => ({
      what: line(what, 'transfer_longLabel', LONGEST.label) || SOME_DAY,
      day,
    })),
    ({ day }) => isYearlyDay(day),
    ({ what, day }) => say('transfer_noDay', { what, text: short(day) }),
  );
  const identities = draft.identities.map((identity) => ({
    ...identity,
    name: line(identity.name, 'transfer_longProfile', LONGEST.name),
  }));
  const tags = draft.tags
    .map((tag) => line(tag, 'transfer_longTag', LONGEST.tag))
    .filter((tag) => tag !== '');
  const gaps = draft.gaps
    .map((gap) => ({ ...gap, text: line(gap.text, 'transfer_longGap', LONGEST_GAP) }))
    .filter(({ text }) => text !== '');
  const purchases = usable(
    draft.purchases.map(settlePurchase),
    ({ what }) => what !== '',
    () => say('transfer_noPurchase'),
  );
  const atMost = <T>(entries: T[], field: keyof typeof MOST_ENTRIES): T[] => {
    const single = withoutRepeats(entries, field);
    const most = MOST_ENTRIES[field];
    if (single.length > most) warn(say('transfer_tooMany', { count: most }));
    return single.slice(0, most);
  };

  const company = line(draft.company, 'transfer_longCompany', LONGEST.line);
  const cadence = draft.cadenceDays === null ? null : Math.round(draft.cadenceDays);
  const settled: ContactDraft = {
    ...draft,
    mark: '',
    id: draft.id && UUID.test(draft.id.toLowerCase()) ? draft.id.toLowerCase() : null,
    name:
      line(draft.name, 'transfer_longName', LONGEST.name) ||
      company ||
      identities[0]?.handle ||
      emails[0]?.address ||
      phones[0]?.number ||
      '',
    company,
    identities: atMost(identities, 'identities'),
    phones: atMost(phones, 'phones'),
    emails: atMost(emails, 'emails'),
    links: atMost(links, 'links'),
    dates: atMost(dates, 'dates'),
    howMet: block(draft.howMet, LONGEST.howMet, 'transfer_longHowMet', warn),
    area: line(draft.area, 'transfer_longArea', LONGEST.line),
    tags: atMost(tags, 'tags'),
    notes: block(draft.notes, LONGEST_NOTES, 'transfer_longNotes', warn),
    gaps: atMost(gaps, 'gaps'),
    referredBy: draft.referredBy && {
      id: draft.referredBy.id,
      name: line(draft.referredBy.name, 'transfer_longSender', LONGEST.name),
    },
    cadenceDays: cadence !== null && cadence >= NO_RHYTHM && cadence <= MOST_DAYS ? cadence : null,
    purchases: purchases.slice(0, MOST_ENTRIES.purchases),
    nextStep: draft.nextStep && {
      day: draft.nextStep.day,
      note: block(draft.nextStep.note, 2000, 'transfer_longStep', warn),
    },
    warnings,
  };
  // Known again by what the file says, not by what we call it.
  settled.mark = markOf(settled);
  return underKnownLabels(settled);
}

/** What we know is kept under our words: `Mobile` for `móvil`. */
function underKnownLabels(draft: ContactDraft): ContactDraft {
  return {
    ...draft,
    phones: draft.phones.map((phone) => ({ ...phone, label: keptLabel(phone.label) })),
    emails: draft.emails.map((email) => ({ ...email, label: keptLabel(email.label) })),
    dates: draft.dates.map((date) => ({ ...date, what: keptLabel(date.what) })),
  };
}

function settlePurchase(purchase: PurchaseDraft): PurchaseDraft {
  const { amount, currency } = purchase;
  return {
    ...purchase,
    what: cut(cleanLine(purchase.what).trim(), LONGEST.line),
    nextWhat: cut(cleanLine(purchase.nextWhat).trim(), LONGEST.line),
    amount: amount !== null && Math.abs(amount) <= MOST_AMOUNT ? amount : null,
    currency: /^[A-Z]{3}$/.test(currency) ? currency : 'EUR',
  };
}

function block(text: string, longest: number, tooLong: Key, warn: (says: string) => void): string {
  const clean = cleanText(text).trim();
  if (clean.length > longest) warn(say(tooLong, { count: longest }));
  return cut(clean, longest).trim();
}

function withoutRepeats<T>(entries: readonly T[], field: string): T[] {
  const nameOf =
    field === 'gaps'
      ? (entry: unknown) => (entry as { text: string }).text.toLowerCase()
      : setsOf('contacts')[field];
  if (!nameOf) return [...entries];
  const byName = new Map<string, T>();
  for (const entry of entries) {
    const name = nameOf(entry);
    if (!byName.has(name)) byName.set(name, entry);
  }
  return [...byName.values()];
}

function short(text: string): string {
  return text.length > 60 ? `${cut(text, 60)}…` : text;
}
