import { lazily } from '../../lazily';
import { tellingWords } from '../names';
import { aboutsWithin, spokenOf } from '../reading';
import { topic } from '../topic';

/** What something has or comes with, and what not, by stems; or what a draft claims of some words. */
type Contents =
  | { without: readonly (readonly string[])[]; has: ReadonlySet<string> }
  | { stems: ReadonlySet<string>; there: boolean };

const W = "[\\p{L}\\p{N}'-]+";
const NONE = lazily(
  () =>
    new RegExp(
      `(?<![\\p{L}-])(?:no|nothing|none|without|zero|never|ohne|keine?n?|sin|sem|sans|pas de)(?! (?:problem|probs|bother|worries|need|one|more|longer|matter|doubt|idea|rush|hurry|than|further|later)(?![\\p{L}\\p{N}])) (?:any |an? |added |extra )?(?<what>${W}(?: (?!(?:and|or|on|in|at|for|with|of|to|is|are|after|before|if|but|needed|required|\\p{L}+ed)(?![\\p{L}]))${W})?)`,
      'gu',
    ),
);
/** “breakfast included”, “comes with a charger”. */
const HAS = lazily(
  () =>
    new RegExp(
      `(?<before>${W}) (?:is |are )?(?:included|incl\\.?|inclusive|inbegriffen|inklusive|incluid[oa]s?|inclus\\p{L}*)(?![\\p{L}])|(?:includ(?:es?|ing)|incl\\.?|comes? with|complete with|contains?|inklusive|incluye|inclui)(?: an?| the)? (?<after>${W})`,
      'gu',
    ),
);
/** “Strings extra”, “lunch is not included”. */
const EXTRA = lazily(
  () =>
    new RegExp(
      `(?<what>${W}) (?:(?:is|are|costs?|charged) )?(?:extra|not incl(?:uded)?|(?:isn't|aren't|isnt|arent) included|separate)(?![\\p{L}])`,
      'gu',
    ),
);
/** Says that there is one. */
const THERE = lazily(
  () =>
    new RegExp(
      `(?<![\\p{L}])(?<lead>is|are|has|have|contains?|with|there'?s|there is|there are|includes?|uses?|add|adds|plus|bring|take|takes|accept|accepts|sell|sells|offer|offers|serve|stock|allow|got|do|a (?:little|bit of|touch of|small)|some|of|\\d+|an?)(?: (?:an?|some|any|little|bit|of|touch|small|the|your|his|her|their|our|\\d+|extra|also|still)){0,3} (?<what>${W}(?: ${W})?)`,
      'gu',
    ),
);
const NOT =
  /(?<![\p{L}])(?:no|not|never|without|dont|doesnt|isnt|arent|hasnt|havent|zero|free of|keine?n?|nicht|ohne|sin|sem|não|pas|sans)(?: [\p{L}']+){0,3} ?$|n't(?: [\p{L}']+){0,3} ?$/u;

export const contents = topic<Contents>({
  id: 'contents',
  named: true,
  told({ kind, says }) {
    if (kind === 'hours' || kind === 'stock') return null;
    const without = [...says.matchAll(NONE())].map(({ groups }) => tellingWords(groups?.what ?? ''));
    const has = [...says.matchAll(HAS())].flatMap(({ groups }) =>
      tellingWords(groups?.before ?? groups?.after ?? ''),
    );
    const extra = [...says.matchAll(EXTRA())].map(({ groups }) => tellingWords(groups?.what ?? ''));
    const told = [...without, ...extra].filter((stems) => stems.length > 0);
    return told.length + has.length > 0 ? { without: told, has: new Set(has) } : null;
  },
  claims(reading) {
    return reading.sentences.flatMap((sentence) => {
      const { says } = sentence;
      if (says.endsWith('?')) return [];
      const here = aboutsWithin(reading, sentence);
      const spoken = here.size > 0 ? here : spokenOf(reading, sentence);
      const whole = spoken.size > 0 || reading.names.length > 0 ? spoken : reading.asked;
      const claim = (what: string, start: number, there: boolean) => {
        const stems = new Set(tellingWords(what));
        // What only one thing tells of is claimed of that.
        const tell = [...reading.things].filter(([, sorts]) => [...stems].some((stem) => sorts.has(stem)));
        const of = whole.size > 0 ? whole : new Set(tell.length === 1 ? tell.map(([about]) => about) : []);
        const from = sentence.start + start;
        return { start: from, end: from + what.length, value: { stems, there }, of };
      };
      const some = [...says.matchAll(THERE())].flatMap(({ 0: said, index, groups }) => {
        const what = groups?.what ?? '';
        const at = index + said.length - what.length;
        return NOT.test(says.slice(0, at)) || NOT_AFTER.test(says.slice(at + what.length))
          ? []
          : [claim(what, at, true)];
      });
      const included = [...says.matchAll(HAS())].flatMap(({ 0: said, index, groups }) => {
        const what = groups?.before ?? groups?.after ?? '';
        const at = index + said.indexOf(what);
        return NOT.test(says.slice(0, at)) || /^(?:not|n't)$/u.test(what) ? [] : [claim(what, at, true)];
      });
      const extra = [...says.matchAll(EXTRA())].map(({ 0: said, index, groups }) => {
        const what = groups?.what ?? '';
        return claim(what, index + said.indexOf(what), false);
      });
      const none = [...says.matchAll(NONE())].map(({ 0: said, index, groups }) => {
        const what = groups?.what ?? '';
        return claim(what, index + said.length - what.length, false);
      });
      return [...some, ...included, ...extra, ...none];
    });
  },
  agrees(claim, fact) {
    if (!('there' in claim) || !('without' in fact)) return null;
    const bars = fact.without.some((stems) => stems.every((stem) => claim.stems.has(stem)));
    const has = [...claim.stems].some((stem) => fact.has.has(stem));
    if (bars === has) return null;
    return claim.there === has;
  },
  answer: () => null,
});

/** “with nuts removed”, “egg free”. */
const NOT_AFTER = /^[ -]?(?:free|removed|less|extra if)(?![\p{L}])/u;
