import type { IntentId } from '../model';

/** One kind of customer mention: what it is called, how it is spotted, what a good seller does next. */
export interface Intent {
  id: IntentId;
  /** `Wants to buy` */
  label: string;
  /** SVG path data on a 24 × 24 grid, drawn by us: colour never tells the intent alone. */
  mark: string;
  /** Names a pair of colour tokens in ui/theme.css (`--intent-buy`). */
  tone: 'buy' | 'ask' | 'trouble' | 'joy' | 'noise';
  /** One line of advice shown above the suggestions. */
  advice: string;
  followUp: { afterDays: number; note: string; why: string };
  /** Urgency points that the intent alone brings. */
  urgency: number;
}
