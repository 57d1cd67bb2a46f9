import { dayOf } from '../../days';
import { findDays } from '../../when/find-days';
import { findTimes } from '../../when/find-times';
import { type FinderGiven, type FoundDay, isWrong } from '../../when/found-day';
import type { FoundTime } from '../../when/found-time';
import { english as whenEnglish } from '../../when/languages/english';
import { settled } from '../../when/settle';
import { clock, hourAndMinute, timeOf } from '../../when/time-of';
import type { Clock } from '../../when/when';
import type { PromisedTime, PromiseLanguage } from '../promise';

/** Words between “I’ll” and what is promised. */
const BETWEEN =
  '(?:(?:just|also|definitely|personally|gladly|happily|certainly|surely|then|now|first|quickly|of course|try (?:to|and)|do my best to|make sure (?:to|that (?:i|we))|be sure to|go and|have to|need to|double[- ]|quick(?:ly)?|at least|immediately) ?)*';

/** What people promise to do. To understand another promise: a line here, and replies that show it. */
const DOING = [
  'do(?: (?:it|that|so|this))?(?= *(?:[.!,]|$| (?:today|tonight|tomorrow|by|on|this|next|first|right|as)))',
  'check',
  'ask(?! you\\b)',
  'find (?:out|you|one|a|an|the)',
  'look(?! (?:forward|like|good|great)\\b)',
  'dig',
  'get (?:right )?back',
  '(?:get|be) (?:right )?(?:back|in touch|in contact|on (?:it|to))',
  'get (?:you|it|that|this|the|an?|her|him|them|your|one|hold|some)(?! (?:used|wrong))',
  'be (?:there|over|round|around|with you)',
  'come (?:right )?(?:back|by|over|round|around|out|to)',
  'let (?:\\S+ ){1,4}know',
  'think (?:about|on|it|of)\\b(?=[^.!]*\\band (?:let|get|tell|come|write|call)\\b)',
  'tell(?! (?:you (?:what|that))\\b)',
  '(?:re)?send',
  'call(?! it\\b)',
  'ring',
  'phone',
  'text',
  'message',
  '(?:dm|pm)',
  'e-?mail',
  'mail',
  'write',
  '(?:re)?post',
  'share(?! (?:what|why|how)\\b)',
  'upload',
  'forward',
  'report',
  'reply',
  'answer(?! that with\\b)',
  'respond',
  '(?:re)?confirm',
  'verify',
  'follow(?: this| that| it)? up',
  'have (?:it|them|that|this|the|your|an?|everything|one)\\b(?=[^.!]*\\b(?:ready|done|fixed|waiting|finished|for you|sent|delivered|answer|shipped|prepared|back|word|made|with you)\\b)',
  'hold',
  'keep (?:you (?:posted|updated|informed|in the loop)|an? (?:eye|look|spot|place|seat|table)|one|(?:it|them|the)(?! (?:short|simple|real|brief|quick|up|coming)\\b))',
  'save',
  'put(?! it (?:this|that|simply|bluntly|like)\\b)',
  'set',
  'reserve',
  '(?:re)?order',
  'book',
  'schedule',
  'arrange',
  'organi[sz]e',
  'prepare',
  'make (?:you|an?|the|one|it|sure)(?! (?:quick|short|up|brief)\\b)',
  'bake',
  'fix',
  'repair',
  'replace',
  'refund',
  'swap',
  'exchange',
  'measure',
  'stop by',
  'drop',
  'swing (?:by|past|round|over)',
  'pop',
  'visit',
  'deliver',
  'bring',
  'pick',
  'collect',
  'ship',
  'update',
  'speak',
  'talk',
  'pass (?:it|this|that|them|your|the|along|on)(?! this\\b| that\\b)',
  'take (?:care|an?|it|this|the|another|some)(?! as)',
  'sort',
  'see (?:if|what|whether|to|about|who|when|how)',
  'print',
  'quote',
  'price',
  'work (?:on|out|it|something|up|with)',
  'calculate',
  'run (?:the|it|some|this)',
  'go (?:through|over|and)',
  'review',
  'remind',
  'add',
  'introduce',
  'connect',
  'squeeze',
  'wrap',
  'draw',
  'design',
  'test',
  'investigate',
  'chase',
  'escalate',
  'raise',
  'give (?:you|him|her|them|it) (?:an?|another) (?:call|ring|shout|quote|price|answer|update|look|buzz)',
  'install',
  'contact',
  'reach out',
  'publish',
  'record',
  'translate',
  'transfer',
  'return (?:it|your|the|to)',
  'start (?:on|the|your|it|work)',
  'finish (?:it|the|your|this)',
  'clean',
  'cancel',
  'change',
  'correct',
].join('|');

const WILL = "(?:['’]?ll| will|(?: a|['’])m (?:going to|gonna)|(?: are|['’]re) (?:going to|gonna))";
/** Others who act for the user. */
const OURS =
  '(?:(?:my|our|the) (?:\\p{L}+ )?(?:colleague|team|manager|boss|office|workshop|partner|assistant|fitter|technician|engineer|designer|driver|lawyer|accountant|buyer|planner|service|support)s?|our \\p{Lu}\\p{L}+|(?:some|any)one (?:from|in|of|on) \\p{L}+(?: \\p{L}+)?|someone)';
const CLAUSE = '(?:^|[,;:–—(]\\s*|\\b(?:and|but|so|then|ok|okay|sure|yes|yep|great|sorry|hi|thanks)[,!]? )';

const begins = [
  new RegExp(`\\b(?:I|we)${WILL},? ${BETWEEN}(?:${DOING})\\b`, 'giu'),
  new RegExp(`\\b${OURS} will ${BETWEEN}(?:${DOING})\\b`, 'giu'),
  // Without “I”, or without its apostrophe: only where a clause begins.
  new RegExp(`${CLAUSE}(?:will|['’]ll|ill|gonna|going to) ${BETWEEN}(?:${DOING})\\b`, 'giu'),
  new RegExp(
    `\\b(?:let me|lemme) ${BETWEEN}(?!know|tell|say|explain|guess|help|show|be\\b|introduce|put it|share with)(?:think|${DOING})\\b`,
    'giu',
  ),
  /\b(?:I|we) owe you (?:an?|the|that)\b/giu,
  /\b(?:just )?give (?:me|us) (?:until|till|(?:an?|some|two|three|a few|a couple of|\d+) (?:minute|min|sec|second|moment|hour|day|week|time|bit|while)s?)\b/giu,
  /\bleave (?:it|this|that) (?:with|to) (?:me|us)\b/giu,
  /\b(?:I|we) promise (?:to|you|that|I|we)\b/giu,
  /(?:^|\b(?:I|we)(?:['’]?m|['’]re| am| are) )on it\b/giu,
];

const dated = [
  /\byou(?:['’]ll| will) (?:hear|get|have|receive) (?:from|back|it|them|everything|the|your|my|an? (?:answer|quote|offer|price|reply|date|list|copy|refund|update|call|e-?mail|message))\b/giu,
  /\b(?:your|the|it|they|everything)(?: \p{L}+){0,3}(?:['’]ll| will) be (?:ready|done|fixed|finished|delivered|shipped|sent|repaired|with you|there|in the post|waiting)\b/giu,
];

/** The reader is asked: `and let me know`. */
const NOT_THE_READER = '(?!(?:let|give) (?:me|us)\\b)';
const goesOn = [
  new RegExp(
    `(?:\\b(?:and|but)|[,;] then) +(?:then |also )?${BETWEEN}${NOT_THE_READER}(?:${DOING})\\b(?! (?:me|us)\\b)`,
    'giu',
  ),
  // After a comma alone it may be said to the reader: `, call us on Friday`.
  new RegExp(`, +${BETWEEN}(?:${DOING})\\b(?= (?:\\S+ ){0,3}you\\b)`, 'giu'),
];

const nothing = [
  /\b(?:if|once|when|whenever|as soon as|after|unless|until|till|should) you(?:['’](?:re|d|ll|ve))?\b/iu,
  /\b(?:if (?:it|they|anything|something|one|that) ever|if (?:I|we) were|any ?time|every time|whenever)\b/iu,
  // They are to do something first.
  /^\s*(?:(?:just|please|simply|so|ok|then|sure|yes)[, ]+)*(?:send|dm|pm|message|text|call|ring|drop|come|order|pop|stop|swing|write|e-?mail|tell|let (?:me|us) know|ping|comment|fill|pick|choose|book|sign|tag|visit|bring|give (?:me|us) (?:a (?:call|ring|shout|buzz)|your))\b[^.]*\b(?:and|then)\b/iu,
  /\b(?:you|she|he|they|who|everyone|somebody) (?:\w+ )?(?:said|told|say|says|wrote|promised|claimed|thought|asked)\b/iu,
  /(?:^\s*|[,;:] )(?:(?:just|please) )?(?:send|dm|pm|message|text|call|ring|write|e-?mail|tell|show|bring|give) (?:me|us) (?!until|till)[^.]*\band (?:then )?(?:I|we)(?:['’]ll| will)\b/iu,
  // What comes first may never be.
  /^\s*(?:(?:and|but|so) )?if\b[^,]*,/iu,
  /\b(?:I|we)(?:['’]ll| will) (?:gladly|happily) (?:answer|help|explain|advise)\b/iu,
  /\b(?:answer|help) (?:each|every|any) /iu,
  /\b(?:maybe|perhaps|I guess|I hope|hopefully|wish|might|who knows)[, ]+(?:I|we|one|you)\b/iu,
];

/** Words that lead to a day the promise is about, not the one it is kept on. */
const ABOUT =
  /\b(?:about|regarding|since|from|as of|whether|of)\s+(?:the |this |that )?$|\b(?:I|we) (?:can['’]?t|cannot|couldn['’]t|won['’]t)\b[^,;]*$/iu;
const ABOUT_WHEN_ASKING =
  /\b(?:check|ask|look|see|find out)\b[^,;]*\b(?:for|if|whether|what|when|which|who|how|that)\b(?:(?! and | then |[,;]).)*$/iu;
const BY = /\b(?:by|before|until|till|no later than|eod|cob|end of)\b/iu;

export const english: PromiseLanguage = {
  id: 'en',
  begins,
  dated,
  goesOn,
  nothing,
  when(text, now) {
    const languages = [whenEnglish];
    const given: FinderGiven = { now, today: dayOf(now), dates: [], dayFirst: true, languages, whole: false };
    const times = findTimes(text, languages);
    const days = findDays(text, given).filter(
      (found): found is FoundDay =>
        !isWrong(found) &&
        !ABOUT.test(text.slice(0, found.start)) &&
        !ABOUT_WHEN_ASKING.test(text.slice(0, found.start)),
    );
    const meant =
      days.length > 0
        ? days.map((day) => at(day, nearest(times, day)))
        : times.slice(0, 1).map((time) => at(null, time));
    return meant.filter((one) => one !== null).sort((a, b) => a.day.localeCompare(b.day))[0] ?? null;

    function at(day: FoundDay | null, time: FoundTime | null): PromisedTime | null {
      const said = settled(day, time?.time ?? null, given);
      // “this morning” at noon: the day stands, the hour is over.
      const on = said.ok ? said : day && settled({ ...day, time: undefined }, null, given);
      if (!on?.ok) return null;
      const by = time !== null && BY.test(text.slice(Math.max(0, time.start - 12), time.end));
      const before = by && on.time !== null ? hourBefore(on.time) : null;
      // By five, said at half past four: there is no hour left.
      const over = before !== null && on.day === given.today && before <= timeOf(now);
      if (before === null || on.time === null || over) return { day: on.day, time: on.time };
      return { day: on.day, time: before, by: on.time };
    }
  },
};

/** How far from its day an hour may stand: `on Friday between 8 and 10`. */
const NEAR = 24;

function nearest(times: readonly FoundTime[], day: FoundDay): FoundTime | null {
  const near = times.filter(
    (time) =>
      (time.start >= day.end && time.start - day.end < NEAR) ||
      (time.end <= day.start && day.start - time.end < NEAR / 2),
  );
  return near.find(({ exact }) => exact) ?? near[0] ?? null;
}

/** What is promised by five is to be done by four; null: that would be the day before. */
function hourBefore(time: Clock): Clock | null {
  const { hour, minute } = hourAndMinute(time);
  return hour === 0 ? null : clock(hour - 1, minute);
}
