import type { Figure } from '../figure';
import { complaintsRecovered } from './complaints-recovered';
import { followUpsOnTime } from './follow-ups-on-time';
import { referrals } from './referrals';
import { responseTime } from './response-time';
import { returnOnTime } from './return-on-time';
import { shareAnswered } from './share-answered';
import { templates } from './templates';
import { toSales } from './to-sales';

/** Every figure, in the order it is shown. */
export const FIGURES: readonly Figure[] = [
  responseTime,
  shareAnswered,
  complaintsRecovered,
  followUpsOnTime,
  toSales,
  referrals,
  templates,
  returnOnTime,
];

export function figureById(id: string): Figure {
  const figure = FIGURES.find((one) => one.id === id);
  if (!figure) throw new Error(`There is no figure ${id}.`);
  return figure;
}
