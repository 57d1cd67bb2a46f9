import { gap, gapDay, howMet, noteLine, notes } from './about';
import { lastContact, nextStep, nextStepDay, referredBy, referredById } from './between';
import { birthday, date, dateLabel } from './dates';
import type { CsvField } from './field';
import {
  company,
  firstName,
  lastName,
  middleName,
  name,
  nameSuffix,
  nameTitle,
  nickname,
  rapportId,
} from './name';
import { address, area, city, country, region } from './place';
import { facebookProfile, xProfile } from './profiles';
import {
  purchaseAmount,
  purchaseCurrency,
  purchaseDay,
  purchaseNext,
  purchaseNextDay,
  purchaseWhat,
} from './purchases';
import { email, emailLabel, link, phone, phoneLabel } from './reach';
import { cadence, stage, tags, vip } from './standing';

export type { CsvField, ExportedPerson, FieldGroup } from './field';

/** Names a field of `CSV_FIELDS`. */
export type CsvFieldId = string;

/** What a column can say, in the order of a menu and of our own export. */
export const CSV_FIELDS: readonly CsvField[] = [
  name,
  nameTitle,
  firstName,
  middleName,
  lastName,
  nameSuffix,
  nickname,
  company,
  xProfile,
  facebookProfile,
  phoneLabel,
  phone,
  emailLabel,
  email,
  link,
  birthday,
  dateLabel,
  date,
  area,
  city,
  region,
  country,
  address,
  tags,
  stage,
  vip,
  gap,
  gapDay,
  notes,
  noteLine,
  howMet,
  referredBy,
  cadence,
  nextStep,
  nextStepDay,
  lastContact,
  purchaseWhat,
  purchaseDay,
  purchaseAmount,
  purchaseCurrency,
  purchaseNext,
  purchaseNextDay,
  referredById,
  rapportId,
];

const BY_ID = new Map(CSV_FIELDS.map((field) => [field.id, field]));

/** The field of a column; null for one that is ignored. */
export function fieldOf(id: CsvFieldId | null): CsvField | null {
  return id === null ? null : (BY_ID.get(id) ?? null);
}
