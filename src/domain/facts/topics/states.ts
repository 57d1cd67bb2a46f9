import { sumsIn } from '../../sums';
import { namedDays } from '../hours/days';
import { namedTimes } from '../hours/times';
import { namesWithin, type Reading, spokenOf } from '../reading';
import { type Topic, topic } from '../topic';

/** Things that are either so or not so, and how each is said. To add one: an entry. */
interface State {
  id: string;
  yes: RegExp;
  no: RegExp;
  /** Its words tell of nothing else, so that it may be about the business as a whole. */
  general: boolean;
}

const word = (says: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${says})(?![\\p{L}])`, 'u');

const STATES: readonly State[] = [
  {
    id: 'refunded',
    yes: word(
      '(?:get|have|give|send)(?: \\p{L}+){0,3} (?:deposit|money|payment) back|(?:be|is|are|get|fully|full|100%) (?:fully )?refund(?:ed|able)?|refund(?:s|ed)? in full|(?:give|issue|offer|do) (?:you )?(?:a )?(?:full )?refunds?|erstattet|reembols\\p{L}*|remboursé\\p{L}*',
    ),
    no: word(
      "non[- ]?refundable|no refunds?|not (?:be )?(?:refund(?:ed|able)|returned)|(?:n't|dont|never) (?:\\p{L}+ )?(?:refund\\p{L}*|give (?:\\p{L}+ )?refunds?)|forfeit\\p{L}*|keep the deposit|nicht erstattet|no reembolsable|não reembolsável|non remboursable",
    ),
    general: true,
  },
  {
    id: 'booked',
    yes: word(
      '(?:by )?appointments? (?:only|needed|required)|by appointment|(?:booking|reservation|appointment)s? (?:is |are )?(?:only|essential|needed|required|necessary|a must)|must (?:be )?book(?:ed)?|(?:book|order)(?:ed)? (?:ahead|in advance)(?: only)?|pre-?book\\p{L}*|no walk[- ]?ins?|nur (?:mit|nach) (?:termin|vereinbarung)|con cita|sólo con reserva|só com marcação|sur rendez-vous',
    ),
    no: word(
      "no (?:appointments?|bookings?|reservations?|need to (?:book|reserve|order))(?: (?:needed|necessary|required))?|walk[- ]?ins? (?:are |is )?(?:always )?(?:welcome|fine|ok|okay)|just (?:drop|pop|turn|walk|show|come|rock) (?:in|by|up|along|round|over)|without (?:an? )?(?:appointment|booking|reservation)|(?:n't|dont) (?:need|have) to (?:book|reserve)|ohne termin|sin cita|sem marcação|sans rendez-vous",
    ),
    general: true,
  },
  {
    id: 'allowed',
    yes: word(
      "(?<!you're |you are |youre |be |most )(?:always |very |more than |all )?welcome(?! (?:to|back|drink))|allowed|permitted|(?:are|is|'s) (?:totally |absolutely |perfectly )?(?:fine|ok|okay|grand|no problem)|bring|(?:love|happy) to (?:see|have|meet)|erlaubt|willkommen|bienvenid[oa]s?|permitid[oa]s?|bem-vindos?|bienvenue?s?|autorisée?s?",
    ),
    no: word(
      "no(?= [\\p{L} ]*\\b_)|not (?:allowed|permitted|welcome|possible|accepted)|(?:n't|dont|cannot|cant) (?:\\p{L}+ )?(?:allow(?:ed)?|permit(?:ted)?|accept|take|have|bring)|strictly no|nicht erlaubt|keine|no se (?:permiten?|admiten?)|não (?:são )?permitid[oa]s?|interdite?s?",
    ),
    general: false,
  },
  {
    id: 'needed',
    yes: word(
      '(?:must|needed|required|necessary|essential|mandatory|compulsory|obligatory|notwendig|pflicht|obligatori[oa]s?|obrigatóri[oa]s?|obligatoires?)',
    ),
    no: word(
      "(?:not|never) (?:\\p{L}+ )?(?:needed|required|necessary|essential|mandatory)|no need|(?:n't|dont|doesnt) need|(?:n't|isnt|arent) (?:needed|required|necessary)|optional|up to you|nicht nötig|no hace falta|não é preciso",
    ),
    general: false,
  },
  {
    id: 'free',
    yes: word(
      "free(?! (?:to|time|on|in|at|from|until|till|this|next))|no (?:extra )?(?:charge|cost|fee)|(?:n't|dont|not|never) charge|waived|included|complimentary|with our compliments|thrown in|kostenlos|gratis|inklusive|incluid[oa]s?|gratuit\\p{L}*|inclus\\p{L}*|offerte?s?",
    ),
    no: word(
      "(?:are|is|get|be|been) charged|(?<=(?:%|night|fee|amount|price) )charged|(?<!n't )(?<!dont )(?<!not )(?<!no )(?<!never )we (?:do |would |will )?charge|charge(?:d)? (?:half|full|the full|a fee)|extra(?: charge| fee| cost)?|not included|n't included|not free|payable|(?:small|extra|additional) (?:fee|charge)|kostet extra|aufpreis|con cargo|de pago|à parte|en supplément",
    ),
    general: false,
  },
  {
    id: 'open',
    yes: word('open|geöffnet|offen|abiert[oa]s?|abert[oa]s?|ouverte?s?'),
    no: word(
      "(?:closed|shut|geschlossen|cerrad[oa]s?|fechad[oa]s?|fermée?s?)|(?:not|n't|arent|isnt) (?:be )?open",
    ),
    general: false,
  },
];

/** Each state as a topic. */
export const states: readonly Topic[] = STATES.map(state);

const NONE =
  /(?<![\p{L}])(?:no|not|none|never|optional|free|waived|kein\p{L}*|nicht|sin|sem|não|sans|pas)(?![\p{L}])/u;
/** A condition: what holds for some holds not for all. */
const LIMITED =
  /(?<![\p{L}])(?:only|with|if|within|from|over|above|unless|except|first|up to|members|small|after|before|until|till?|than|otherwise|some|certain|per|nur|wenn|ab|bis|mit|sólo|solo|con|si|desde|hasta|só|com|se|até|avec|sauf|dès)(?![\p{L}])/u;

function state({ id, yes, no, general }: State): Topic {
  /** Whether it is so; null: nothing or both is said. */
  const read = (says: string, about: string): boolean | null => {
    const marked = about === '' ? says : says.replaceAll(about, '_');
    const isNo = no.test(marked);
    const isYes = yes.test(isNo ? marked.replace(no, '') : marked);
    return isYes === isNo ? null : isYes;
  };
  return topic<boolean>({
    id: `state-${id}`,
    named: !general,
    told({ kind, about, says }) {
      if (kind === 'stock' || (kind === 'hours' && id !== 'open') || (about === '' && !general)) return null;
      if (id === 'free' && sumsIn(says).length > 0) return null;
      // What is charged only sometimes is charged all the same; what is free sometimes is not free.
      if (id === 'free' && LIMITED.test(says)) return no.test(says) && !yes.test(says) ? false : null;
      // Of a day of its own: what a week tells is read by the opening hours.
      const day =
        kind === 'hours' &&
        namedTimes(says).length === 0 &&
        (/\d/.test(says) || namedDays(says, { list: true, now: null }).length === 0);
      if (id === 'open' && (!day || LIMITED.test(says))) return null;
      const bans =
        id === 'allowed' &&
        /^(?:no|none|never|not (?:allowed|permitted|possible|in|on|inside)|keine?|não|pas)(?![\p{L}])/u.test(
          says,
        );
      if (bans) return LIMITED.test(says) ? null : false;
      if (id === 'allowed' && /(?<![\p{L}])(?:only|small)(?![\p{L}])/u.test(says)) return null;
      // A rule about something takes it for granted: with “patch test: 48 hours before” one is needed.
      if (id === 'needed' && kind === 'policy' && !NONE.test(says)) return !no.test(says);
      return read(says, '');
    },
    claims: (reading) =>
      reading.sentences.flatMap((sentence) => {
        if (sentence.says.endsWith('?')) return [];
        const here = namesWithin(reading, sentence);
        const [first] = here;
        const name = first ? reading.plain.slice(first.start, first.end) : '';
        const denied = id === 'needed' && here.some(({ start, end }) => isDenied(reading, start, end));
        const value = denied ? false : read(sentence.says, id === 'allowed' ? name : '');
        if (value === null || (id === 'free' && LIMITED.test(`${sentence.says} ${reading.post}`))) return [];
        const of =
          here.length > 0
            ? new Set(here.flatMap(({ abouts }) => [...abouts]))
            : reading.names.length === 0
              ? reading.asked
              : spokenOf(reading, sentence);
        const said = (value ? yes : no).exec(sentence.says);
        const place = said ?? (first ? { index: first.start - sentence.start, 0: name } : null);
        if (!place) return [];
        const start = sentence.start + place.index;
        return [{ start, end: start + Math.max(1, place[0].length), value, of }];
      }),
    agrees: (claim, fact) => claim === fact,
    answer: () => null,
  });
}

/** “No patch test needed.” */
function isDenied({ plain }: Reading, start: number, end: number): boolean {
  return (
    /(?:^|[^\p{L}])(?:no|without an?) $/u.test(plain.slice(0, start)) &&
    /^s? (?:is |are )?(?:needed|required|necessary)/u.test(plain.slice(end))
  );
}
