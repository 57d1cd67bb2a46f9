import { dayOf } from '../days';
import { lazily } from '../lazily';
import type { Fact } from '../model';
import type { Situation } from '../review/check';
import type { DraftText } from '../review/draft-text';
import { overlap, type Stretch } from '../stretch';
import { amountOf, SUM_NUMBER } from '../sums';
import type { ByTopics } from './compared/features';
import type { Forest } from './compared/forest';
import { weigh } from './compared/weigh';
import { tellingWords, thingsOf } from './names';
import { knowsOver, restsOn } from './over';
import { readFact } from './read-fact';
import { type Reading, readAnswer, readNames } from './reading';
import type { Claim, Told, Topic } from './topic';
import { TOPICS } from './topics';

/** Something that a draft says and that goes against a fact, or rests on one that is out of date. */
export interface Judged extends Stretch {
  fact: Fact;
  what: 'contradicts' | 'expired';
  /** A topic can say how; else it is the trees that take it so. */
  surely: boolean;
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

/** As `judgeDraft`, with what the trees make of it: they uphold what a topic found, or not, and find more. */
export function weighDraft(draft: DraftText, given: Given, forest: Forest): Judged[] {
  const found = judgeDraft(draft, given);
  const { post, now } = given;
  const facts = given.facts.filter((fact) => !fact.deletedAt && !isOver(fact, now));
  const weighed = weigh(forest, draft, { facts, post, now }, byPlace(facts, found));
  if (!weighed) return found;
  const upheld = found.filter(({ fact, what }) => what === 'expired' || weighed.upholds(fact));
  const { against } = weighed;
  if (!against || upheld.some(({ fact }) => fact === against.fact)) return upheld;
  const more: Judged = { ...against, what: 'contradicts', better: null, surely: false };
  return [...upheld, more].sort((a, b) => a.start - b.start);
}

/** What the topics found, by the place of the fact among these. */
export function byPlace(facts: readonly Fact[], found: readonly Judged[]): ByTopics {
  return new Map(
    facts.flatMap((fact, at) => {
      const one = found.find((judged) => judged.fact === fact);
      return one ? [[at, one.what] as const] : [];
    }),
  );
}

/** As long as the longest comment that a site takes; what is longer is no reply, and would take seconds. */
const MOST_SIGNS = 8000;

function judge(draft: DraftText, { facts, post, now }: Given): Judged[] {
  if (draft.text.length > MOST_SIGNS) return [];
  const standing = facts.filter((fact) => !fact.deletedAt);
  if (standing.length === 0) return [];
  const told = standing.map((fact) => ({
    fact,
    ...readFact(fact),
    over: isOver(fact, now),
  }));
  const reading = readNames(
    draft,
    post,
    thingsOf(told.map((one) => ({ about: one.told.about, words: one.words }))),
    now,
  );
  const answer = readAnswer(reading);
  const knows = knowsOver(reading);
  const compared = TOPICS.flatMap((topic) => {
    const known = told.flatMap((one): Known[] => {
      return one.values.has(topic) ? [{ ...one, value: one.values.get(topic) }] : [];
    });
    if (known.length === 0) return [];
    const says = topic.claims(reading).map((claim) => ({ claim, reading }));
    const answers = (answer ? topic.claims(answer.reading) : []).map((claim) => ({
      claim: { ...claim, start: answer?.start ?? 0, end: answer?.end ?? 0 },
      reading: answer?.reading ?? reading,
    }));
    return [...says, ...answers]
      .flatMap(({ claim, reading }) => verdict(topic, claim, concerned(topic, claim, known, reading), knows))
      .filter(({ fact, what }) => topic.id !== 'price' || what === 'expired' || !saysItsPrice(draft, fact));
  });
  const gone = told.filter(
    (one) => one.over && !told.some((other) => !other.over && isSame(one.told, other.told)),
  );
  const holding = told.filter((one) => !one.over).map((one) => one.told);
  const rests = restsOn(
    reading,
    gone.map((one) => one.told),
    holding,
    answer?.yes ? answer : null,
  ).flatMap(({ told, start, end }): Judged[] => {
    const fact = gone.find((one) => one.told === told)?.fact;
    const known = compared.some((one) => one.fact === fact || overlap(one, { start, end }));
    return fact && !known ? [{ start, end, fact, what: 'expired', better: null, surely: true }] : [];
  });
  return [...compared, ...rests].sort((a, b) => a.start - b.start);
}

/** A draft that tells the price itself reckons with it: “a fifth up front, so $578 on the $2,890”. */
function saysItsPrice({ plain }: DraftText, { kind, says }: Fact): boolean {
  const [price, ...others] = amountsIn(says);
  return kind === 'price' && price !== undefined && others.length === 0 && amountsIn(plain).includes(price);
}

function amountsIn(text: string): (number | null)[] {
  return (text.match(AMOUNT()) ?? []).map(amountOf);
}

const AMOUNT = lazily(() => new RegExp(SUM_NUMBER, 'gu'));

/** Whether two facts tell the same of the same thing: what holds stands for what is over. */
function isSame(one: Told, other: Told): boolean {
  return one.kind === other.kind && one.about === other.about;
}

/** The facts that a claim can be held against: of what it names; else those of the business as a whole. */
function concerned(
  topic: Topic,
  claim: Claim<unknown>,
  known: readonly Known[],
  { sentences }: Reading,
): readonly Known[] {
  const named = known.filter(({ told }) => claim.of.has(told.about));
  if (topic.lone && claim.of.size === 0 && known.length === 1) return known;
  if (named.length > 0 || topic.named || claim.strictly) return named;
  const general = known.filter(({ told }) => isGeneral(told));
  const [only] = known;
  if (general.length > 0 || !only || known.length > 1) return general;
  // “15% off January weddings” is about the winter offer that says so; “10% off for you” is about nothing known.
  const sentence = sentences.find(({ start, end }) => start <= claim.start && claim.end <= end);
  const said = new Set(tellingWords(sentence?.says ?? ''));
  return tellingWords(`${only.told.about} ${only.told.says}`).some(
    (word) => said.has(word) && !/\d/.test(word),
  )
    ? known
    : [];
}

/** It is about nothing in particular: about nothing, or about what it says: `Delivery time`, `Returns`. */
function isGeneral({ about }: Told): boolean {
  return tellingWords(about).every((word) => GENERAL().has(word));
}

const GENERAL = lazily(
  () =>
    new Set(
      tellingWords(
        `delivery deliveries shipping postage home local standard free time times cost costs price fee fees charge charges
        return returns refund refunds exchange warranty guarantee cancel cancelling cancellation cancellations policy
        deposit deposits discount discounts pay paying payment payments methods accepted voucher vouchers gift card cards
        giftcards capacity seating age ages limit minimum kids children opening business hours shop store showroom studio salon office working
        versand versandkosten lieferung lieferzeit garantie gewährleistung rückgabe umtausch stornierung anzahlung rabatt
        zahlung zahlungsarten öffnungszeiten geschäft laden
        envío envíos envio envios entrega entregas garantía garantia devolución devoluciones devolução devoluções pago
        pagos pagamento pagamentos horario horários horário horarios tienda loja cancelación cancelamento
        livraison délai retour retours paiement paiements horaires magasin annulation acompte`,
      ),
    ),
);

/** What holds counts first: what is over matters only where nothing that holds can be compared. */
function verdict(topic: Topic, claim: Claim<unknown>, facts: readonly Known[], knows: boolean): Judged[] {
  const compared = facts.flatMap((known) => {
    const agrees = topic.agrees(claim.value, known.value);
    return agrees === null ? [] : [{ ...known, agrees }];
  });
  const holding = compared.filter(({ over }) => !over);
  if (holding.some(({ agrees }) => agrees)) return [];
  const { start, end } = claim;
  const [against] = holding;
  if (against) {
    const better = answerOf(topic, against);
    return [{ start, end, fact: against.fact, what: 'contradicts', better, surely: true }];
  }
  const over = knows ? undefined : compared.find(({ agrees }) => agrees);
  return over ? [{ start, end, fact: over.fact, what: 'expired', better: null, surely: true }] : [];
}

function answerOf(topic: Topic, { fact, told }: Known): string | null {
  const place = topic.answer(told);
  return place && fact.says.slice(place.start, place.end);
}
