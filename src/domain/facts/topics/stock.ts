import { lazily } from '../../lazily';
import type { Stretch } from '../../stretch';
import { tellingWords } from '../names';
import { NUMBER, numberOf } from '../quantities';
import { aboutsWithin, namesWithin, type Reading, spokenOf, withoutNames } from '../reading';
import { topic } from '../topic';
import { variantsMeant } from '../variants';

/** What is there: whether any, and how many where that is said. */
interface Stock {
  there: boolean;
  /** `few`: a handful at most; `many`: no need to hurry. */
  count: number | 'few' | 'many' | null;
}

const word = (says: string) =>
  lazily(() => new RegExp(`(?<![\\p{L}\\p{N}])(?:${says})(?![\\p{L}\\p{N}])`, 'u'));

/** What there may be none of, or some. */
const ROOM = '(?:places?|spaces?|spots?|slots?|openings?|seats?|rooms?|tickets?|availability|vacancies)';
const OUT = word(
  `(?:sold|all|run|ran|is|are) out(?! (?:for|on|to|of the))|sold(?= ?$)|out of (?:stock|them)|no longer (?:available|in stock|there)|(?:not|n't|isn't|aren't) (?:in stock|available|here|in yet)|unavailable|none (?:left|at|now|here|in)|none(?= (?:til|till|until|before)|[,.;]|$)|all (?:rented|let|hired|reserved|claimed|allocated)|no more|no ${ROOM}|all (?:gone|booked|taken|full)|(?:fully|all|completely) (?:booked|full|taken)|booked (?:up|out|solid)|on back-?order|back-?ordered|wait(?:ing)? ?list(?: only)?|(?:list|books?) (?:is |are )?(?:closed|full)|closed (?:until|till)|discontinued|(?:is|are|'s) (?:now |all |completely |already )?full|(?:is|are|have|has|'ve) (?:gone|sold)|we have none|do(?:n't| not) have (?:any|it|them)|ausverkauft|ausgebucht|vergriffen|(?:ist|sind) (?:gerade |leider |alle )?aus(?! \\p{L})|nicht (?:mehr )?(?:auf lager|verfügbar|lieferbar|da)|agotad[oa]s?|sin existencias|no (?:queda|quedan|hay)|esgotad[oa]s?|não (?:há|temos)|épuisée?s?|complets?|en rupture`,
);
const IN = word(
  `in stock|${ROOM} (?:open|free)|available|on the shel(?:f|ves)|ready to (?:take|go|pick up|ship)|(?:is|are|'s) (?:still )?(?:here|there)|(?:has|have|there (?:are|is)|got|'ve got) (?:still |some |plenty of |a few |lots of )*${ROOM}|still (?:has|have|got)|(?:is|are|'s|'re) (?:still )?in(?= (?:at the mo(?:ment)?|right now|now|today|rn)(?![\\p{L}])|[.,]|$)|(?<=^(?:(?:yes|yeah|yep|yup|aye|sure|yea),? )?)(?:got|have)|in(?= (?:yet|at the mo(?:ment)?|right now|now|today|rn)(?![\\p{L}])| at [€$£]?\\d|[.,]|$)|(?:plenty|loads|lots|heaps|stacks|tons) of|(?:are|is|'re) (?:still )?(?:taking|accepting|booking)|(?:we|i)(?: do| still)* have|(?:we|i)(?:'ve| have) (?:still )?got|ships? (?:today|tomorrow|now|right away|immediately)|auf lager|vorrätig|verfügbar|lieferbar|(?:ist|sind) (?:wieder |noch |auch )?da|haben wir|wir haben|en stock|disponibles?|hay|tenemos|em stock|disponíve(?:l|is)|temos`,
);
/** These tell of anything: they count with the thing beside them. */
const HAVE =
  /^(?:in|got|have|(?:plenty|loads|lots|heaps|stacks|tons) of|(?:we|i)(?: do| still)* have|(?:are|is|'re) (?:still )?(?:taking|accepting|booking)|(?:we|i)(?:'ve| have)? (?:still )?(?:have|got)|still (?:has|have|got)|haben wir|wir haben|hay|tenemos|temos)$/u;
/** What is counted in these is no stock. */
const TIMES =
  '(?:(?:working |business )?days?|weeks?|months?|years?|hours?|minutes?|tagen?|tage?|wochen?|monaten?|monate?|jahren?|jahre?|stunden?|uhr|d[ií]as?|semanas?|mes(?:es)?|años?|anos?|jours?|semaines?|mois|ans?|%|people|guests|miles?|km|am|pm|(?:\\p{L}+ )?(?:sets?|pairs?|boxes|packs?|pallets?|trays?|crates?))(?![\\p{L}])';
const COUNT = lazily(
  () => new RegExp(`(?<![\\p{L}\\p{N}.,])(?<count>${NUMBER})(?= (?!€|\\$|£|%|${TIMES}))`, 'gu'),
);
/** What is full has no places. */
const FULL =
  /^(?:no \p{L}+$|(?:\p{L}+ )?(?:full|waitlist(?: only)?|none|(?:to |special |pre-?)?order only|pre-?order|on order|made to order|due|voll|belegt|completo|lleno|cheio|lotado|complet)(?=$|[,.;]))/u;
const LEFT = word(
  'left|in stock|still here|remaining|to go|of them here|übrig|auf lager|noch (?:\\p{N}+ (?:stück )?)?da|(?:stück )da|da|quedan|restam|il (?:en )?reste|en stock|em stock|available|in right now|in at the moment',
);
const FEW = word(
  'few|couple|handful|last (?:one|ones|two)|wenige|ein paar|pocos?|pocas?|poucos?|poucas?|quelques',
);
const MANY = word(
  'plenty|loads|lots|tons|heaps?|stacks|no (?:need to )?(?:rush|hurry)|jede menge|viele|muchos|muchas|muitos|muitas|beaucoup',
);
/** Not now: some day, if, or not known. */
const LATER = word(
  "if(?! (?:you (?:want|like|fancy|need)|that helps))|when|once|as soon as|until|unless|will be|should be|soon|expect(?:ed)?|\\w+'ll|will|going to|next|wenn|sobald|sollte|bald|wieder|cuando|si|pronto|quando|se|em breve|quand|dès que|bientôt|check|ask|whether|wait(?:ing)? ?list",
);
const NOT_YET =
  /^(?:\p{L}+ )?(?:from|back|due|not til|til|till|arriving|coming|not (?:before|until)|again|ab|wieder|erst|desde|a partir|dès|de volta|de vuelta|retour)(?![\p{L}])/u;

/** What a fact tells, of one or of several sorts; or what a draft claims, and the words around it. */
type Told =
  | { sorts: readonly (Stock & { words: ReadonlySet<string> })[] }
  | { claimed: Stock; around: string };

export const stock = topic<Told>({
  id: 'stock',
  named: true,
  told({ kind, says }) {
    if (kind !== 'stock') return null;
    // “Red and blue here, green not till January”
    const parts = [...says.matchAll(/[^,;]+(?=[,;]|$)/gu)].map(({ 0: part, index }) => ({
      start: index,
      end: index + part.length,
    }));
    const each = parts.flatMap((part) => {
      const stands = standing(says.slice(part.start, part.end));
      return stands ? [{ ...stands, words: new Set(tellingWords(says.slice(part.start, part.end))) }] : [];
    });
    if (each.length > 1 && new Set(each.map(({ there }) => there)).size > 1) return { sorts: each };
    const whole = standing(says);
    return whole && { sorts: [{ ...whole, words: new Set<string>() }] };
  },
  claims(reading) {
    return reading.sentences.flatMap((sentence) => {
      if (sentence.says.endsWith('?')) return [];
      return clausesOf(reading, sentence).flatMap((clause) => {
        const claim = claimIn(withoutNames(reading, clause));
        if (!claim) return [];
        const { start, end, value, have } = claim;
        const here = aboutsWithin(reading, clause);
        if (have && here.size === 0) return [];
        const of = here.size > 0 ? here : spokenOf(reading, sentence, clause.start + start);
        const around = `${reading.plain.slice(clause.start, clause.end)} ${here.size > 0 && reading.sentences.length > 1 ? '' : reading.post}`;
        const told: Told = { claimed: value, around };
        return of.size === 0
          ? []
          : [{ start: clause.start + start, end: clause.start + end, value: told, of }];
      });
    });
  },
  agrees(claim, fact) {
    if (!('claimed' in claim) || !('sorts' in fact)) return null;
    const meant = variantsMeant(fact.sorts, claim.around);
    const agrees = meant.map((sort) => goes(claim.claimed, sort));
    return agrees.includes(true) ? true : agrees.length > 0 ? false : null;
  },
  answer({ says }) {
    return countBefore(says, says.length);
  },
});

function goes(claim: Stock, fact: Stock): boolean {
  if (claim.there !== fact.there) return false;
  const [said, known] = [claim.count, fact.count];
  if (said === null || known === null || said === known) return true;
  if (typeof said === 'number' && typeof known === 'number') return false;
  if (said === 'many') return typeof known === 'number' && known > 5;
  if (known === 'few') return typeof said === 'number' ? said <= 10 : true;
  // “only a few left” may be said to somebody to whom twelve are few.
  return true;
}

/** Whether something is there, by what a fact says of it; null: it does not say. */
function standing(says: string): Stock | null {
  const bare = says.trim();
  const count = countIn(bare);
  if (OUT().test(bare) || count === 0 || NOT_YET.test(bare)) return { there: false, count: 0 };
  if (count !== null) return { there: true, count };
  if (FULL.test(bare)) return { there: false, count: 0 };
  if (FEW().test(bare)) return { there: true, count: 'few' };
  if (MANY().test(bare)) return { there: true, count: 'many' };
  return IN().test(bare) && !/\bonly\b|\bnur\b/u.test(bare) ? { there: true, count: null } : null;
}

/** The parts of a sentence that speak of different things. */
function clausesOf(reading: Reading, { start, end, says }: Stretch & { says: string }): Stretch[] {
  const clauses: Stretch[] = [];
  let from = start;
  for (const { 0: mark, index } of says.matchAll(/[;:(]| (?:but|while|aber|pero|mas|mais) |, (?=\p{L})/gu)) {
    const at = start + index;
    // A part without a name goes on with the one before: “the dock is here, in all colours, in stock”.
    if (namesWithin(reading, { start: at, end }).length === 0) continue;
    clauses.push({ start: from, end: at });
    from = at + mark.length;
  }
  return [...clauses, { start: from, end }];
}

function claimIn(says: string): (Stretch & { value: Stock; have: boolean }) | null {
  const out = OUT().exec(says);
  if (out)
    return {
      start: out.index,
      end: out.index + out[0].length,
      value: { there: false, count: 0 },
      have: false,
    };
  if (LATER().test(says)) return null;
  const about = FEW().test(says) ? 'few' : MANY().test(says) ? 'many' : null;
  const left = LEFT().exec(says);
  const counted = left && countBefore(says, left.index + left[0].length);
  if (counted) return { ...counted, value: { there: true, count: counted.count }, have: false };
  const found = (about && left) ?? IN().exec(says);
  if (!found) return null;
  const end = found.index + found[0].length;
  const have = HAVE.test(found[0]);
  const count = have ? countAfter(says, end) : null;
  return {
    ...(count ?? { start: found.index, end }),
    value: { there: true, count: count?.count ?? about },
    have,
  };
}

function countIn(says: string): number | null {
  const bare = new RegExp(
    `^(?:only |noch |nur |just |only just )?(?<count>${NUMBER})(?: |$)(?!${TIMES})`,
    'u',
  ).exec(says);
  return LEFT().test(says) || bare ? (countBefore(`${says} `, says.length + 1)?.count ?? null) : null;
}

/** The number nearest before a place; a date or an hour is none. */
function countBefore(says: string, end: number): (Stretch & { count: number }) | null {
  return counted([...says.slice(0, end).matchAll(COUNT())].at(-1));
}

function countAfter(says: string, from: number): (Stretch & { count: number }) | null {
  const found = counted([...says.matchAll(COUNT())].find(({ index }) => index >= from));
  return found && found.start - from <= 10 ? found : null;
}

function counted(found: RegExpExecArray | undefined): (Stretch & { count: number }) | null {
  const said = found?.groups?.count;
  if (!found || said === undefined) return null;
  return { start: found.index, end: found.index + said.length, count: numberOf(said) };
}
