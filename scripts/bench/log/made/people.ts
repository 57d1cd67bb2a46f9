import { type Contact, EMPTY_CONTACT, type Identity } from '../../../../src/domain/model';
import { STAGE_IDS } from '../../../../src/domain/stages';
import { COUNTRIES, type Country } from './countries';
import type { Random } from './random';
import { TRADE } from './trade';

const DAY = 86_400_000;
/** For how long our salesperson has kept a log. */
export const YEARS = 4;
export const DEVICE = '5f0e1c3a-0000-4000-8000-00000000beef';

/** A contact and where they are from, which says how they write and pay. */
export interface Person {
  contact: Contact;
  country: Country;
}

/** A contact, and now and then one who was sent by, or is the same as, somebody made before. */
export function makePerson(random: Random, number: number, before: readonly Person[], now: Date): Person {
  const twin = before.length > 20 && random.chance(0.012) ? random.pick(before) : null;
  if (twin && twin.contact.mergedInto === null) return makeTwin(random, twin, number, now);
  const country = random.pick(COUNTRIES);
  const [first, last] = [random.pick(country.first), random.pick(country.last)];
  const name = country.lastFirst ? `${last} ${first}` : `${first} ${last}`;
  const createdAt = new Date(now.getTime() - Math.floor(random.next() ** 1.5 * YEARS * 365 * DAY));
  const contact: Contact = {
    ...stampOf(random, createdAt),
    name,
    ...EMPTY_CONTACT,
    identities: identitiesOf(random, name, number),
    company: random.chance(0.25) ? random.pick(TRADE.companies) : '',
    phones: random.chance(0.4) ? [{ number: phoneOf(country, number), label: 'Mobile' }] : [],
    emails: random.chance(0.35) ? [{ address: `${asciiOf(name, number)}@example.org`, label: '' }] : [],
    dates: random.chance(0.2) ? [{ what: 'Birthday', day: dayOf(random) }] : [],
    howMet: random.chance(0.3) ? random.pick(TRADE.howMet) : '',
    area: random.chance(0.7) ? random.pick(country.towns) : '',
    tags: random.some(TRADE.tags, random.pick([0, 0, 1, 1, 2, 3])).sort(),
    stage: random.chance(0.8) ? random.pick(STAGE_IDS) : null,
    vip: random.chance(0.03),
    notes: random.chance(0.3) ? random.some(TRADE.notes, 1 + random.below(2)).join(' ') : '',
    gaps: random.chance(0.15)
      ? [
          {
            id: random.id(createdAt),
            text: random.pick(TRADE.gaps),
            heardOn: createdAt.toISOString().slice(0, 10),
          },
        ]
      : [],
    referredBy: before.length > 0 && random.chance(0.15) ? random.pick(before).contact.id : null,
    cadenceDays: random.chance(0.2) ? random.pick([14, 30, 60, 90]) : null,
  };
  return { contact, country };
}

/** The same person once more, found on another site and merged. */
function makeTwin(random: Random, { contact, country }: Person, number: number, now: Date): Person {
  const twin: Contact = {
    ...stampOf(random, new Date(Math.min(now.getTime(), Date.parse(contact.createdAt) + 30 * DAY))),
    name: contact.name,
    ...EMPTY_CONTACT,
    identities: identitiesOf(random, contact.name, number),
    mergedInto: contact.id,
  };
  return { contact: twin, country };
}

export function stampOf(random: Random, at: Date) {
  const written = at.toISOString();
  return { id: random.id(at), createdAt: written, updatedAt: written, device: DEVICE };
}

function identitiesOf(random: Random, name: string, number: number): Identity[] {
  const handle = asciiOf(name, number);
  const x: Identity = {
    site: 'x',
    key: `x:${handle}`,
    name,
    handle,
    url: `https://x.com/${handle}`,
  };
  const facebook: Identity = {
    site: 'facebook',
    key: `facebook:${handle}`,
    name,
    handle,
    url: `https://www.facebook.com/${handle}`,
  };
  return random.pick([[x], [x], [facebook], [facebook], [facebook, x], []]);
}

/** A handle as sites allow it: of names in other scripts only the number is left. */
function asciiOf(name: string, number: number): string {
  const letters = name
    .normalize('NFKD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();
  return `${letters.slice(0, 9) || 'u'}${number}`;
}

/** Numbers that nobody has, where a country keeps some for that. */
function phoneOf({ dial }: Country, number: number): string {
  return `${dial}${String(number % 100_000).padStart(5, '0')}`;
}

function dayOf(random: Random): string {
  const day = `${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
  return random.chance(0.5) ? `${1945 + random.below(60)}-${day}` : `--${day}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
