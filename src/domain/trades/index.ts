import { beauty } from './beauty';
import { cars } from './cars';
import { electronics } from './electronics';
import { events } from './events';
import { fashion } from './fashion';
import { finance } from './finance';
import { fitness } from './fitness';
import { flooring } from './flooring';
import { food } from './food';
import { furniture } from './furniture';
import { homeServices } from './home-services';
import { jewellery } from './jewellery';
import { pets } from './pets';
import { property } from './property';
import type { Trade } from './trade';
import { travel } from './travel';

export type { Trade } from './trade';

/** Trades offered at the welcome. To add one: a file here, a line below. Users may also write their own word. */
export const TRADES: readonly Trade[] = [
  cars,
  jewellery,
  flooring,
  furniture,
  property,
  homeServices,
  fashion,
  beauty,
  food,
  fitness,
  travel,
  electronics,
  pets,
  events,
  finance,
];

/** The trade the profile names by id or label, or one made of the user's own words; null when none is named. */
export function tradeOf(named: string): Trade | null {
  const wanted = named.trim().toLowerCase();
  if (wanted === '') return null;
  const known = TRADES.find(({ id, label }) => id === wanted || label.toLowerCase() === wanted);
  if (known) return known;
  const words = wanted.split(/,|;|\/|&|\band\b/).map((word) => word.trim());
  return { id: wanted, label: named.trim(), words: words.filter((word) => word.length >= 2), not: [] };
}
