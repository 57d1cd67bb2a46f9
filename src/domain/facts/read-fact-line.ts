import type { Day } from '../days';
import type { Fact } from '../model';
import { plainly } from '../review/draft-text';
import { sumsIn } from '../sums';
import { readWhen } from '../when/read-when';
import type { WhenGiven } from '../when/when';
import { deliveryCost } from './topics/delivery-cost';
import { deliveryTime } from './topics/delivery-time';
import { houseRules } from './topics/house-rules';
import { opening } from './topics/opening';
import { payment } from './topics/payment';
import { stock } from './topics/stock';

/** Longest line that is read. */
export const MAX_FACT_LINE = 300;

/** A fact as a line tells it, before it is kept. */
export type ReadFact = Pick<Fact, 'kind' | 'about' | 'says' | 'expiresOn'>;

const UNTIL =
  /[\s,;(–-]+(?:good |valid |holds |this is good |only )?(?:until|till|til|through|up to and including|bis|hasta|até|jusqu['’]au?)\s+(?:the )?(?<when>[^,;()]{2,40})\)?\s*\.?\s*$/iu;
const DELIVERS =
  /(?<![\p{L}\p{N}])(?:deliver(?:y|ies|s)?|shipp?ing|postage|versand(?:kosten)?|lieferung|env[ií]os?|entregas?|livraison)(?![\p{L}\p{N}])/iu;
/** What the kind says already. */
const BEGINS =
  /^(?:delivery|shipping|versand|lieferung|env[ií]o|entrega|livraison)(?:\s*:\s*|\s+(?:in |takes |is |costs )?)(?=\S)/iu;
const IS = /(?:\s*[:=–-]+\s*|\s+(?:is|are|costs?|at|for|=|kostet|cuesta|custa|coûte)\s*|\s+)$/iu;

/**
 * Reads a line like `Oak table 890 €, until end of March`: what it is about, what it says, of what kind, and until when
 * it is good. Null for an empty line. Days to come only: what is over is no fact to add.
 */
export function readFactLine(line: string, given: WhenGiven): ReadFact | null {
  const whole = line.slice(0, MAX_FACT_LINE).replace(/\s+/g, ' ').trim();
  if (whole === '') return null;
  const expiresOn = untilIn(whole, given);
  // “open until 6”, “sold out until January”: there the words belong to what is said.
  const words =
    expiresOn === null || /sold out|out of stock|ausverkauft|agotad|esgotad/iu.test(whole)
      ? whole
      : whole.replace(UNTIL, '').trim();
  return { ...partsOf(words), expiresOn };
}

function untilIn(line: string, given: WhenGiven): Day | null {
  const when = UNTIL.exec(line)?.groups?.when;
  if (!when || /^\d{1,2}(?:[:.h]\d{2})?\s*(?:[ap]\.?m|uhr|h)?$/iu.test(when.trim())) return null;
  const read = readWhen(when, given);
  return read.ok && read.time === null ? read.day : null;
}

function partsOf(words: string): Pick<ReadFact, 'kind' | 'about' | 'says'> {
  const plain = plainly(words);
  const told = (kind: Fact['kind']) => ({ kind, about: '', says: plain });
  if (opening.told(told('hours')) && !sumsIn(plain).length) return { kind: 'hours', ...split(words, null) };
  const brings = DELIVERS.test(words);
  if (brings && (deliveryCost.told(told('delivery')) || deliveryTime.told(told('delivery'))))
    return { kind: 'delivery', about: '', says: words.replace(BEGINS, '') };
  if (stock.told(told('stock'))) return { kind: 'stock', ...split(words, STOCK_FROM) };
  if (
    houseRules.some((rule) => rule.told(told('policy'))) ||
    (payment.told(told('other')) && !sumsIn(plain).length)
  )
    return { kind: 'policy', ...split(words, null) };
  const [sum] = sumsIn(words);
  if (!sum) return { kind: 'other', ...split(words, null) };
  const bounded = /(?:\b(?:from|ab|desde|dès)\s*)$/iu.exec(words.slice(0, sum.start));
  const from = bounded?.index ?? sum.start;
  const about = words.slice(0, from).replace(IS, '').trim();
  if (about !== '') return { kind: 'price', about, says: words.slice(from).trim() };
  const end = sum.end + (UNIT.exec(words.slice(sum.end))?.[0].length ?? 0);
  return {
    kind: 'price',
    about: words.slice(end).replace(/^\s*(?:for\s+)?/iu, ''),
    says: words.slice(from, end),
  };
}

/** What a sum is counted by. */
const UNIT = /^\s?(?:\/\s?\S+|(?:per|an?|each|pro|je|por|par)\s+\S+|each)/iu;
const STOCK_FROM =
  /(?:\s|^)(?:only )?(?:\d+\s+(?:pieces? )?(?:left|in stock|übrig)|in stock|(?:sold|all) out|out of stock|available|auf lager|ausverkauft|agotad\p{L}*|esgotad\p{L}*|en stock|em stock)/iu;

/** What it is about stands before a colon, or before the words that tell it. */
function split(words: string, tells: RegExp | null): Pick<ReadFact, 'about' | 'says'> {
  const colon = /^([^:\d]{2,80}):\s+(.+)$/u.exec(words);
  if (colon) return { about: (colon[1] ?? '').trim(), says: (colon[2] ?? '').trim() };
  const at = tells?.exec(words);
  if (!at || at.index === 0) return { about: '', says: words };
  return {
    about: words
      .slice(0, at.index)
      .replace(/\s+(?:is|are|:)$/iu, '')
      .trim(),
    says: words.slice(at.index).trim(),
  };
}
