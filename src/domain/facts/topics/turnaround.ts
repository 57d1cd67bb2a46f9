import { tellingWords, WEAK } from '../names';
import { type Length, lengthsIn } from '../quantities';
import { aboutsWithin } from '../reading';
import { topic } from '../topic';
import { variantsMeant, variantWords } from '../variants';

/** How long somebody has to wait for what is made or done: `lead time 6-8 weeks`. */
type Wait = Pick<Length, 'from' | 'to' | 'bound'>;
/** Of a fact one for each sort: `screens in an hour, batteries the same day`; or what a draft claims, and the words around it. */
type Waits =
  | { waits: readonly (Wait & { words: ReadonlySet<string> })[] }
  | { claimed: Wait; around: string };

const WAITS =
  /(?<![\p{L}])(?:lead[- ]?times?|turn[- ]?around|waiting(?: time)?|wait|takes?|ready|made to order|from order|install(?:ation|ed)?|fitt(?:ing|ed)|processing|production|dauert|fertig|wartezeit|plazo|tarda|prazo|demora|délai|attente)(?![\p{L}])/u;
const ASKS =
  /(?<![\p{L}])(?:how (?:long|soon|quick(?:ly)?|fast|many (?:days|weeks|months))|lead[- ]?time|turn[- ]?around|wait(?:ing)?|when (?:can|could|will|would)|wie lange|wann|cuánto (?:tarda|tiempo)|quanto tempo|combien de temps)(?![\p{L}])/u;
/** Lengths of these are of no waiting. */
const OTHER =
  /(?<![\p{L}])(?:warrant\p{L}*|guarant\p{L}*|return\p{L}*|refund\p{L}*|cancel\p{L}*|notice|ago|open|since|for (?:the past|over)|old|experience|garantie|rückgabe|storn\p{L}*|garantía|garantia)(?![\p{L}])/u;

export const turnaround = topic<Waits>({
  id: 'turnaround',
  named: false,
  lone: true,
  told({ kind, about, says }) {
    if (
      kind === 'price' ||
      kind === 'hours' ||
      OTHER.test(`${about} ${says}`) ||
      !WAITS.test(`${about} ${says}`)
    )
      return null;
    const lengths = lengthsIn(says);
    const words = variantWords(says, lengths);
    const waits = lengths.map((length, index) => ({ ...length, words: words[index] ?? new Set<string>() }));
    return waits.length > 0 ? { waits } : null;
  },
  claims: (reading) =>
    reading.sentences.flatMap((sentence) => {
      if (sentence.says.endsWith('?') || OTHER.test(sentence.says)) return [];
      const here = aboutsWithin(reading, sentence);
      const waits = WAITS.test(sentence.says) || ASKS.test(reading.post);
      const lengths = lengthsIn(sentence.says);
      if (!waits || lengths.length !== 1) return [];
      const of =
        here.size > 0 ? here : reading.names.length === 0 ? new Set(reading.asked) : new Set<string>();
      const words = new Set(tellingWords(reading.post).filter((word) => !WEAK().has(word)));
      for (const [about, sorts] of reading.things)
        if ([...words].some((word) => sorts.has(word))) of.add(about);
      // What the post does not ask for may be of anything.
      if (of.size === 0 && !ASKS.test(reading.post)) return [];
      return lengths.map((length) => ({
        start: sentence.start + length.start,
        end: sentence.start + length.end,
        value: { claimed: length, around: `${sentence.says} ${reading.post}` },
        of,
        strictly: true,
      }));
    }),
  agrees(claim, fact) {
    if (!('claimed' in claim) || !('waits' in fact)) return null;
    const meant = variantsMeant(fact.waits, claim.around);
    const compared = meant.flatMap((wait) => goes(claim.claimed, wait) ?? []);
    return compared.length === 0 ? null : compared.includes(true);
  },
  answer({ says }) {
    const lengths = lengthsIn(says);
    return lengths.length === 1 ? (lengths[0] ?? null) : null;
  },
});

/** Whether a claim goes with a fact; null: minutes and months are no two answers to one question. */
function goes(claim: Wait, fact: Wait): boolean | null {
  if (claim.to > fact.to * 5 || claim.to * 5 < fact.from) return null;
  const most = fact.bound === 'least' ? Number.POSITIVE_INFINITY : fact.to;
  const least = fact.bound === 'most' ? 0 : fact.from;
  if (claim.bound === 'most') return claim.to >= least;
  return claim.to >= least * 0.97 && claim.from <= most * 1.03;
}
