import { lazily } from '../../lazily';
import { NUMBER, numberOf } from '../quantities';
import { spokenOf } from '../reading';
import { topic } from '../topic';

/** What is there: whether any, and how many where that is said. */
interface Stock {
  there: boolean;
  count: number | null;
}

const word = (says: string) =>
  lazily(() => new RegExp(`(?<![\\p{L}\\p{N}])(?:${says})(?![\\p{L}\\p{N}])`, 'u'));

const OUT = word(
  "(?:sold|all) out|out of stock|no longer (?:available|in stock)|(?:not|n't|isn't|aren't) (?:in stock|available)|unavailable|none left|no more left|we have none|ausverkauft|vergriffen|nicht (?:mehr )?(?:auf lager|verfügbar|lieferbar|da)|agotad[oa]s?|sin existencias|esgotad[oa]s?|épuisée?s?|en rupture",
);
const IN = word(
  "in stock|available|on the shel(?:f|ves)|ready to (?:take|go|pick up)|(?:is|are|'s) (?:still )?here|auf lager|vorrätig|verfügbar|lieferbar|en stock|disponibles?|em stock|disponíve(?:l|is)",
);
/** What is counted in these is no stock. */
const TIMES =
  '(?:(?:working |business )?days?|weeks?|months?|years?|hours?|minutes?|tagen?|tage?|wochen?|monaten?|monate?|jahren?|jahre?|stunden?|d[ií]as?|semanas?|mes(?:es)?|años?|anos?|jours?|semaines?|mois|ans?)(?![\\p{L}])';
const COUNT = lazily(
  () => new RegExp(`(?<![\\p{L}\\p{N}.,])(?<count>${NUMBER})(?= (?!€|\\$|£|%|${TIMES}))`, 'gu'),
);
const LEFT = word(
  'left|in stock|still here|remaining|of them here|übrig|auf lager|noch da|quedan|restam|il (?:en )?reste|en stock|em stock',
);
/** Not now: some day, if, or not known. */
const LATER = word(
  'if|when|once|as soon as|until|unless|will be|should be|soon|expect(?:ed)?|back in stock|again|wenn|sobald|sollte|bald|wieder|cuando|si|pronto|quando|se|em breve|quand|dès que|bientôt|check|ask|whether',
);

export const stock = topic<Stock>({
  id: 'stock',
  named: true,
  told({ kind, says }) {
    if (kind !== 'stock') return null;
    const count = countIn(says);
    if (OUT().test(says) || count === 0) return { there: false, count: 0 };
    if (count !== null) return { there: true, count };
    if (/^(?:from|ab|desde|a partir|dès|back|wieder)/u.test(says.trim())) return { there: false, count: 0 };
    return IN().test(says) && !/\bonly\b|\bnur\b/u.test(says) ? { there: true, count: null } : null;
  },
  claims(reading) {
    return reading.sentences.flatMap((sentence) => {
      const { says } = sentence;
      if (says.endsWith('?')) return [];
      const out = OUT().exec(says);
      const found = out ?? LEFT().exec(says) ?? IN().exec(says);
      if (!found || (!out && LATER().test(says))) return [];
      const of = spokenOf(reading, sentence, sentence.start + found.index);
      if (of.size === 0) return [];
      const count = out ? null : countBefore(says, found.index + found[0].length);
      if (!out && !count && /^left$/u.test(found[0])) return [];
      const at = count ?? { start: found.index, end: found.index + found[0].length };
      const value: Stock = out ? { there: false, count: 0 } : { there: true, count: count?.count ?? null };
      return [{ start: at.start + sentence.start, end: at.end + sentence.start, value, of }];
    });
  },
  agrees(claim, fact) {
    if (claim.there !== fact.there) return false;
    if (claim.count === null || fact.count === null) return true;
    return claim.count === fact.count;
  },
  answer({ says }) {
    return countBefore(says, says.length);
  },
});

function countIn(says: string): number | null {
  const bare = new RegExp(`^(?:only |noch |nur |just )?(?<count>${NUMBER})(?: |$)(?!${TIMES})`, 'u').exec(
    says,
  );
  return LEFT().test(says) || bare ? (countBefore(`${says} `, says.length + 1)?.count ?? null) : null;
}

/** The number nearest before a place; a date or an hour is none. */
function countBefore(says: string, end: number): { start: number; end: number; count: number } | null {
  const found = [...says.slice(0, end).matchAll(COUNT())].at(-1);
  const said = found?.groups?.count;
  return found && said !== undefined
    ? { start: found.index, end: found.index + said.length, count: numberOf(said) }
    : null;
}
