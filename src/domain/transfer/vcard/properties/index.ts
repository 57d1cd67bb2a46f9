import { address, anniversary, birthday, categories, date, note, related } from './about';
import type { CardProperty } from './property';
import { cadence, cadenceSeason, caresAbout, howMet, referredBy, stage, vip } from './rapport';
import { email, messenger, phone, profile, url } from './reach';
import { fullName, name, nickname, organisation, role, title, uid } from './who';

/** What of a vCard is read and written, in the order it is written. */
export const CARD_PROPERTIES: readonly CardProperty[] = [
  uid,
  fullName,
  name,
  nickname,
  organisation,
  title,
  role,
  phone,
  email,
  url,
  profile,
  messenger,
  birthday,
  anniversary,
  date,
  address,
  categories,
  note,
  related,
  stage,
  vip,
  howMet,
  cadence,
  cadenceSeason,
  caresAbout,
  referredBy,
];
