import { bakery } from './bakery';
import { beauty } from './beauty';
import { cars } from './cars';
import { dentist } from './dentist';
import { druck } from './druck';
import { florist } from './florist';
import { garage } from './garage';
import { groomer } from './groomer';
import { gym } from './gym';
import { hotel } from './hotel';
import { laptops } from './laptops';
import { mattress } from './mattress';
import { opticien } from './opticien';
import { plumber } from './plumber';
import { theatre } from './theatre';
import { tours } from './tours';
import type { Trade } from './trade';
import { tutor } from './tutor';
import { venue } from './venue';

/** Businesses of eighteen trades. To add one: a file here and a line. */
export const TRADES: Readonly<Record<string, Trade>> = {
  bakery,
  cars,
  florist,
  gym,
  groomer,
  mattress,
  tours,
  druck,
  dentist,
  garage,
  beauty,
  theatre,
  hotel,
  laptops,
  opticien,
  plumber,
  tutor,
  venue,
};
