import { dayOf } from '../days';
import type { Fact } from '../model';
import type { Situation } from '../review/check';
import type { DraftText } from '../review/draft-text';
import { plainly } from '../review/draft-text';
import type { Stretch } from '../stretch';
import { tellingWords } from './names';
import { readNames } from './reading';
import type { Claim, Told, Topic } from './topic';
import { TOPICS } from './topics';

/** Something that a draft says and that goes against a fact, or rests on one that is out of date. */
export interface Judged extends Stretch {
  fact: Fact;
  what: 'contradicts' | 'expired';
  /** What of the fact's words could replace the draft's; null: it takes the user's words. */
  better: string | null;
}

type Given = Pick<Situation, 'facts' | 'post' | 'now'>;

/** A fact as one topic reads it. */
interface Known {
  fact: Fact;
  told: Told;
  value: unknown;
  over: boolean;
}

/** Whether a fact no longer holds. A fact holds through its last day. */
export function isOver(fact: Pick<Fact, 'expiresOn'>, now: Date): boolean {
  return fact.expiresOn !== null && fact.expiresOn < dayOf(now);
}

/** What of a draft does not go with the facts, in order. Both checks of a review ask: it is judged once. */
export function judgeDraft(draft: DraftText, given: Given): Judged[] {
  const before = judged.get(draft);
  if (before?.given === given) return before.found;
  const found = judge(draft, given);
  judged.set(draft, { given, found });
  return found;
}

const judged = new WeakMap<DraftText, { given: Given; found: Judged[] }>();

function judge(draft: DraftText, { facts, post, now }: Given): Judged[] {
  const standing = facts.filter((fact) => !fact.deletedAt);
  if (standing.length === 0) return [];
  const told = standing.map((fact) => ({
    fact,
    told: { kind: fact.kind, about: plainly(fact.about), says: plainly(fact.says) },
    over: isOver(fact, now),
  }));
  const reading = readNames(
    draft,
    post,
    told.map((one) => one.told.about),
    now,
  );
  return TOPICS.flatMap((topic) => {
    const known = told.flatMap((one): Known[] => {
      const value = topic.told(one.told);
      return value === null ? [] : [{ ...one, value }];
    });
    if (known.length === 0) return [];
    return topic.claims(reading).flatMap((claim) => verdict(topic, claim, concerned(topic, claim, known)));
  }).sort((a, b) => a.start - b.start);
}

/** The facts that a claim can be held against: of what it names; else those of the business as a whole. */
function concerned(topic: Topic, claim: Claim<unknown>, known: readonly Known[]): readonly Known[] {
  const named = known.filter(({ told }) => claim.of.has(told.about));
  if (named.length > 0 || topic.named) return named;
  const general = known.filter(({ told }) => isGeneral(told));
  return general.length > 0 || known.length > 1 ? general : known;
}

/** It is about nothing in particular: about nothing, or about what it says: `Delivery`, `Returns`. */
function isGeneral({ about }: Told): boolean {
  return tellingWords(about).length === 0 || GENERAL.test(about);
}

const GENERAL =
  /^(?:our )?(?:deliver(?:y|ies)|shipping|returns?|refunds?|warranty|guarantee|cancel(?:ling|lations?)|deposits?|discounts?|payments?|vouchers?|gift ?cards?|opening hours|hours|shop|store|versand|lieferung|garantie|rückgabe|stornierung|zahlung|öffnungszeiten|env[ií]os?|entregas?|garantía|garantia|devoluciones|devoluções|pagos?|pagamentos?|horario|horário|livraison|retours?|paiement|horaires)$/u;

/** What holds counts first: what is over matters only where nothing that holds can be compared. */
function verdict(topic: Topic, claim: Claim<unknown>, facts: readonly Known[]): Judged[] {
  const compared = facts.flatMap((known) => {
    const agrees = topic.agrees(claim.value, known.value);
    return agrees === null ? [] : [{ ...known, agrees }];
  });
  const holding = compared.filter(({ over }) => !over);
  if (holding.some(({ agrees }) => agrees)) return [];
  const { start, end } = claim;
  const [against] = holding;
  if (against) {
    return [{ start, end, fact: against.fact, what: 'contradicts', better: answerOf(topic, against) }];
  }
  const over = compared.find(({ agrees }) => agrees);
  return over ? [{ start, end, fact: over.fact, what: 'expired', better: null }] : [];
}

function answerOf(topic: Topic, { fact, told }: Known): string | null {
  const place = topic.answer(told);
  return place && fact.says.slice(place.start, place.end);
}
