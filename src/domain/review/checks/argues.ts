import { say } from '../../say/say';
import type { Stretch } from '../../stretch';
import type { Check } from '../check';
import type { DraftText } from '../draft-text';
import { markOf } from '../mark';
import { SOURCE } from '../sources';
import { isUpset, maybeUpset } from '../upset';
import { ADVERBS, TAKES_BACK, YOU_DID } from '../word-classes';
import { anyOf, eitherOf, likeBefore, placesOf, type Said } from '../wording';

const WE =
  '(?:we|i|he|she|they|(?:our|my|the) (?:driver|courier|engineer|fitter|technician|plumber|electrician|mechanic|team|office|lads?|guys?|girls?|staff|shop|kitchen|receptionist|manager|colleague|sales\\p{L}*|waiter|waitress)s?)';
const UNTRUE =
  '(?:true|correct|accurate|right|fair(?! on| to| of)|what (?:happened|was agreed|we agreed|you (?:ordered|asked|told|said|signed|agreed|paid)|i said|we said|was said)|how (?:it|that|things|i|we) (?:was|happened|went|remember|recall|see|work)|the (?:case|whole story|full story)|my (?:recollection|understanding))';
/** What went on before and is held against them: “we did ring you”. */
const DONE =
  '(?:come|call|ring|phone|e-?mail|text|message|write|reply|answer|respond|tell|inform|warn|explain|knock|turn up|try|attempt|deliver|contact|offer|mention|advise|refund|leave|show up|attend|remind|send|check|fix|ask|say)';
const DID =
  '(?:called|rang|rung|phoned|e-?mailed|texted|messaged|written|wrote|replied|answered|responded|told|informed|warned|explained|reminded|contacted|knocked)';
const AGAIN =
  '(?:twice|already|several|many|repeatedly|(?:two|three|four|five|\\d+) times|three|four|about (?:that|this)|that (?:very )?day|the same day|straight away|within|at the time|when you)';

/** It is not so. */
const DENIES = anyOf(
  `(?:that|this|it|which|what you (?:say|said|write|wrote))(?:'s| is| was|) ${ADVERBS}(?:n't|not )?${ADVERBS}(?:untrue|false|nonsense|a lie|lies|incorrect|inaccurate|exaggerated|an exaggeration|misleading|rubbish and|made up|slander\\p{L}*|libel\\p{L}*)`,
  'nonsense|(?:load of|utter|absolute|complete|total|pure|talking|talks) (?:rubbish|lies|bull\\p{L}*|bollocks|garbage|tosh|bs|crap)',
  `(?:(?:that|this|it|which)(?:'s| is| was)|is|was|that|thats|its) ?${ADVERBS}(?:n't|not) ${ADVERBS}(?!right for|right that|right and|right at|right,|right\\.)${UNTRUE}`,
  "(?:actually,? )?you're (?:(?!not |never )\\p{L}+ )?(?:wrong|mistaken|lying|exaggerating|not telling|leaving out|twisting|confused|confusing|a liar|mixing|misremembering|making)",
  "you (?:must be|might be|may be|are|have|'ve|'ve got|got|have got) (?:mistaken|confus\\p{L}+|thinking of|mixed (?:us |it |this |that )?up|(?:it|that|this|your facts|the facts) (?:all )?(?:wrong|muddled|mixed up|backwards)|the wrong (?:shop|place|company|end of the stick))",
  'liar|lying|fake review|mak(?:e|ing) (?:it|this|that|things|stuff) (?:all )?up(?! (?:to|for|with))',
);
/** Only to somebody who is upset for sure: to others it is no more than talk. */
const DEFENDS = anyOf(
  // We did, and you were told.
  `${WE} did ${ADVERBS}(?!n't|not)${DONE}|${WE}(?: have|'ve|'d| had)? ${ADVERBS}${DID} (?:you |u )?(?:back )?(?:in fact )?${AGAIN}`,
  `${WE} (?:have |had |'ve )?(?:called|told|wrote|written|informed|warned|e-?mailed|reminded) you ${AGAIN}`,
  `you (?:were|was|have been|'ve been|had been|got) (?:${ADVERBS}|both |given and )(?:informed|warned|advised|notified|made aware|reminded|refunded|compensated|told (?:about|that (?:it|this|there|the)|up ?front|before|at the time|beforehand|clearly|twice|several|when you)|shown (?:this|that|it|the|exactly)|offered|aware|late|rude|abusive|drunk|shouting|swearing|the one|very (?:rude|abusive|aggressive)|happy (?:with|when|enough|to|at)|fine with|in a hurry)`,
  "you (?:knew|were (?:well|fully) aware|know (?:full well|very well|that's not|it's not|perfectly))",
  "you weren't (?:in|home|there|at home|around|available|answering|on time|here|ready)",
  '(?:nobody|no one|noone) (?:was |were )?(?:in|home|at home)(?=[.,!]| when| at)|(?:nobody|no one|noone) answered (?:the|your) (?:door|bell)',
  'you did (?:get|receive|sign|agree|confirm|ok|okay|approve|accept|choose|pick)',
  "you (?:have |'ve )already (?:been |had |got )?(?:refunded|had|received|been|got)|already been (?:explained|discussed|addressed|told)",
  "you (?:yourself )?(?:agreed|signed|confirmed|accepted|approved|chose|insisted|admitted|okayed|ok(?:'|e)d|picked|requested) (?:yourself|to|for|that|off|it|on|this|the|in)",
  "you (?:yourself )?said (?:yourself|yes|ok|okay|to (?:us|me|him|her)|it was (?:fine|ok|good|great|lovely)|you (?:were|was|liked|loved|wanted|didn't))",
  'you (?:loved|liked) (?:it|them) (?:when|at|on)',
  'you (?:seemed|looked|said you were|told (?:me|us) you were|were) (?:\\p{L}+ )?(?:happy|fine|pleased|delighted)(?! to)|you (?:said|mentioned) nothing',
  'you had no (?:complaints?|problems?)|you (?:raised your voice|shouted|yelled|swore|hung up|stormed)',
  // We never did.
  `${WE} (?:never|didn't|wouldn't|would never) ${ADVERBS}(?:say(?: that| this| anything| \\d)|said (?:that|this|it|anything|\\d|two|three|any such)|promised?|agreed?|quoted?|guaranteed?|offered?|charged?|shout\\p{L}*|refused?|cancel\\p{L}*|damaged?|touch\\p{L}*|scratch\\p{L}*|broken?|broke|swear|swore|ignored?|delete[d]?|advertise[d]?|claim(?:ed)?|use[d]? (?:that|this))`,
  "i (?:never|didn't) (?:tell|told) you",
  '(?:nobody|no one|noone|none of (?:us|my|our) ?\\p{L}*)(?: here| from here| at (?:our|the) \\p{L}+| in (?:our|the|my) \\p{L}+| on (?:our|my|the) \\p{L}+)? (?:promised|agreed|quoted|guaranteed|offered)',
  "(?:nobody|no one|noone|none of (?:us|my \\p{L}+|our \\p{L}+)) (?:here|from here|at (?:our|the) \\p{L}+|in (?:our|the|my) \\p{L}+|on (?:our|my|the) \\p{L}+) (?:would |would have |would've )?(?:ever )?(?:say|said|tell|told|promise|shout\\p{L}*|was rude|treat\\p{L}*|speak|spoke)",
  // What proves it.
  "(?:according to )?(?:our|my|the) (?:records?|files?|logs?|notes?|system|tracking|gps|tracker|signature|till|phone logs?|cctv|paperwork|receipt|order|contract|e-?mails?)(?: clearly| also| all)? (?:shows?|says?|tells?|proves?|states?|confirms?)(?! (?:that )?(?:it's|it is|it as|stuck|nothing|no|the wrong|we (?:missed|got|sent|charged|made)|a (?:mistake|mix)|your refund))",
  'according to (?:our|my|the) (?:records?|files?|logs?|system|notes|paperwork|driver|courier|team|staff|manager|tracking)',
  "(?:it's |its |was |been |is )?(?:been )?signed for|(?:on|got|have) (?:it |you |this |that |him |her )?(?:all )?(?:on )?(?:cctv|camera|tape)",
  "(?:we|i)(?: have|'ve got| got|'ve| can)(?: the| clear| plenty of)? (?:prove|proof|evidence|witnesses|footage|it (?:all )?in writing|photos|pics|pictures|screenshots)",
  '(?:to|that|which) (?:prove|proves) (?:it|that|this)',
  'left (?:here|us|the \\p{L}+|our \\p{L}+) (?:in )?(?:perfect|good|fine|mint|a good|great|full|spotless|working|a perfect)',
  '(?:was|were) (?:all |perfectly |absolutely |working |in )?(?:fine|perfect|perfectly|working|ok|in (?:perfect|good|working|mint|full)|spotless|clean|piping hot|hot|fresh)(?: \\p{L}+){0,2} when (?:it|they|you|we|he|she|i)',
  '(?:was|were) (?:already there|there (?:before|already))|pre-?existing',
  '(?:nothing|not anything) (?:\\p{L}+ )?wrong with (?:it|the|our|that|this|them|your|how)|no fault (?:found|with)',
  '(?:find|found) (?:that|this|it|what you say)(?: \\p{L}+)? (?:hard|difficult|strange|odd|surprising)(?: to believe)?',
  '(?<!what |whatever |where )(?:was|were|is) (?:all |clearly |fully )?(?:agreed|explained|discussed|quoted|made clear)(?: to you| with you)?(?: (?:up ?front|beforehand|before|in advance|with you|to you|at the|when|on the|from the))',
  'as (?:was )?(?:agreed|discussed|explained) (?:up ?front|with you|beforehand|at the|when)',
  '(?:it|that|they|he|she|wait|delay|bill) (?:was|were|is|took|came) (?:only |actually |more like |just |about )*(?:\\d[\\d.,:]*|an?|two|three|four|five|ten|twenty|half)(?: \\p{L}+){0,3},? not (?:an?|\\d|two|three|four|five|six|ten|twenty|thirty|[$£€])',
  "(?:(?:was|were) (?:definitely|certainly|absolutely|actually|clearly|100%|most definitely) (?:not )?|(?:definitely|certainly|absolutely|clearly) (?:was|were|did|wasn't|weren't|didn't) )(?!our|my|wrong|not (?:good|right|ok|acceptable|how|what)|unacceptable|let|us|we|a mistake|disappoint\\p{L}*)\\p{L}+",
  "(?:wasn't|weren't|was not|were not|was never|were never) (?:\\p{L}+ )?(?:broken|damaged|cracked|scratched|torn|dirty|stained|cold|burnt|faulty|late|missing|open(?:ed)?|there) when",
  "(?:we|i)(?: have|'ve)? (?:checked|looked at|reviewed|watched|gone through|went through|been through) (?:the |our |all (?:the |our )?)?(?:cameras?|cctv|footage|records?|logs?|recordings?|files?|emails?|messages?|tapes?|calls?|notes?|paperwork|system) (?:and|which|it|that|where|so)",
  "(?:have|got|'ve) (?:the |your |a )?(?:signed |original )?(?:invoice|receipts?|timesheets?|texts|messages|records|call logs?|screenshots?|paperwork|signature|signed \\p{L}+|emails?|proof)(?: here| right here| to (?:prove|show))?(?=[.,!]|$| and| to| here| with| that)(?<=(?:we|i)(?: still| do)? (?:have|got|'ve got|ve got|have got) .{3,30})",
  '(?:nobody|no one|noone) (?:ever )?(?:said|told you|mentioned|promised|agreed)(?: (?:that|it|this|anything|you|we|they|\\d))',
  "(?:would|wouldn't|would never|could never|couldn't|doesn't|never) (?:ever |have |never )*(?:speak|talk|say|treat|behave|act|do|done|said|spoken|treated|shout\\p{L}*|swear|sworn|charge|sell|send|touch\\p{L}*) (?:to (?:any(?:one|body)|you|people|a customer|customers|them)|like that|that|such|any(?:one|body|thing) like|anything (?:like|of)|(?:a )?(?:customers?|people))",
  'you (?:opened|read|received|signed|saw|viewed|replied to|answered|clicked|had|got|were sent) (?:the|it|our|that|them|both|all|an?|my) ?(?:e-?mails?|messages?|it|letter|letters|texts?|reminders?|quote|invoice|terms|contract|both|refund|call)',
  "(?:contract|quote|booking|order|confirmation|terms|invoice|agreement|estimate|listing|ticket|e-?mail|receipt|paperwork|tracking|note|docket) (?:clearly )?(?:says?|said|states?|stated|shows?|showed|specifie[sd])(?! (?:it's|it is|stuck|nothing|no|the wrong|leeds))",
  "(?:was|were|is|are) included in (?:the|your|our)|(?:it's|its|it is|today is|been) only (?:the )?\\d",
  "(?:he|she|they|my \\p{L}+|our \\p{L}+|the \\p{L}+)(?: has| have| is| are)? (?:says?|said|tells? me|told me|claims?|insists?|swears?|assures? me|adamant|confirms?|confirmed)(?: that)? (?:it was (?:you|u|fine|all|your)|you|u|he (?:did|rang|knocked|called|was|never|didn't|tried)|she (?:did|was|never|didn't)|they (?:did|were|never|didn't)|otherwise|different\\p{L}*|nobody|no one|there was|that's not|the (?:opposite|door))",
  "(?:we|i|he|she|they) (?:have|has|'ve|had)?(?:n't| not|nt| never) (?:lost|damaged|broken|overcharged|charged|changed|cancelled|ignored|touched|refused|done (?:anything|that|this)|treated|said|promised|agreed|sold|stolen|been rude)",
  '(?:neighbou?r|wife|husband|son|daughter|partner|colleague|mum|someone (?:at|in) your \\p{L}+) (?:\\p{L}+ )?(?:signed|accepted|agreed|confirmed|approved|took it in|told us|okayed)',
  "so (?:this|that|it) (?:can't|couldn't|cannot)|(?:that|this|it|which) can't (?:possibly |really )?be (?:true|correct|ours|one of ours|possible|the case)",
  'all (?:of )?(?:our|my|the) \\p{L}+(?: \\p{L}+)? (?:are|is|get|gets|go through|have been|were|come) (?:\\p{L}+ )?(?:checked|tested|inspected|trained|fresh|cooked|cleaned|qualified|made|packed)',
  'every \\p{L}+ (?:is|gets|was) (?:\\p{L}+ )?(?:checked|tested|inspected|cleaned|weighed)',
  '(?:was|were|took) (?:nearer|closer to|more like|less than|under|barely) (?:an?|the|\\d|one|two|half)',
  'left (?:you )?(?:voicemails|several|many|two|three|\\d)',
  "(?:have|has|'ve) (?:already |also |both )*(?:rung|rang|called|phoned|e-?mailed|messaged|texted|written to) you (?:twice|already|several|\\d|yesterday|before|three|two|many)",
  TAKES_BACK,
  YOU_DID,
  "\\d+ ?(?:\\p{L}+ )?not \\d+|(?:we|i|he|she|they) (?:definitely|certainly|clearly|absolutely) (?:said|told|sent|delivered|called|did|have|had|put|checked|packed|asked|explained|mentioned|quoted|wrote)|(?:it's|is|was|its) (?:all )?(?:written (?:on|in|down)|in writing|in black and white)|(?:are|is) (?:all |fully |highly )*(?:trained|experienced|qualified|professional)(?=[.,!]| and| \\p{L}+s?[.,!]|$)|i (?:really |very much |highly |strongly )?doubt (?:it|that|this|any|very|whether)",
  '(?:he|she|they|we|i) (?:was|were) (?:there|here|on site|in|with you|open) (?:till|until|at|from|by|every|all|for)|(?:quote|contract|terms|agreement|offer|listing|e-?mail|invoice|description) (?:clearly|explicitly|plainly|specifically) \\p{L}+',
  // How it is said.
  '(?:to )?set (?:the record|things|this|it) straight|for the record|get (?:your|the) facts (?:straight|right)',
  'the (?:fact|truth|reality) (?:of the matter )?is,?(?! (?:that )?(?:we|i|it was our|our))|the facts are|in actual fact',
  'just so (?:everyone|everybody|people|you) (?:knows?|is aware|are aware)',
  'for (?:anyone|everyone|everybody|those|people)(?: else)? (?:reading|watching|who)',
  "let(?:'s| me| us) (?:get (?:this|one thing|the facts)|correct|be (?:honest|clear|real|fair)|remind|put)|what (?:actually|really) happened (?:was|is)",
  "what (?:you|she|he)(?:'re| are|'s| is| have|'ve| has)? (?:\\p{L}+ )?(?:not (?:saying|telling|mentioning)|left out|failed|forgot|doesn't mention|don't mention)",
  'with (?:all )?respect',
  '(?:i|we) (?:have to |must |would |strongly |respectfully |totally |completely |beg to )*(?:disagree|dispute|reject|object|beg to differ|refute|deny)',
  "(?:don't|can't) (?:agree|accept (?:that|this|what|your)|recogni[sz]e (?:this|that|your|what|any))",
  '(?:half|whole|full|other side of|different|both sides of|your side of|our side of|my side of) (?:of )?(?:the |a |this |that )?story|different story',
  'your version|two sides|(?:funny|strange|odd|weird|interesting|convenient|amazing|curious) (?:how|that you|you|because)',
  "that's news to (?:me|us)|not how (?:i|we) (?:remember|recall|see)|(?:don't|can't) (?:remember|recall) (?:it|that|you|saying|this|any)",
  'i was (?:stood |standing |right |actually |literally |sat |working )*(?:right )?(?:there|next to|beside|in the (?:room|shop|store))',
  "(?:he|she|they|nobody|no one|staff) (?:was|were)(?:n't| not)? (?:at all |ever )?(?:rude|aggressive|unprofessional|unhelpful|drunk)(?! to you| and| \\p{L}+ing)",
  "(?:wasn't|weren't) (?:at all )?(?:rude|late|aggressive|unprofessional|unhelpful)",
  'defamation|legal action|my lawyer|our lawyers?|my solicitor|our solicitors?|sue you|take (?:this|it|you) to court|see you in court',
);
const ARGUES = eitherOf(DENIES, DEFENDS);
/** It begins before the words themselves. */
const LEADS_IN = /(?:but|however|though|although|actually),? $/u;

const IN_PRIVATE = "let's go through it together in a private message.";

const WHY = {
  get says() {
    return say('review_arguesWhy');
  },
  get source() {
    return SOURCE.reach;
  },
};

export const argues: Check = {
  id: 'argues',
  skill: 'complaints',
  get label() {
    return say('review_argues');
  },
  find: (draft, situation) => {
    if (!situation.public || !maybeUpset(situation)) return [];
    return quarrels(draft, isUpset(situation) ? ARGUES : DENIES).map(({ start, end }, index) => ({
      start,
      end,
      ...WHY,
      better: index === 0 ? likeBefore(draft.text.slice(start), IN_PRIVATE) : '',
    }));
  },
  heard: {
    applies: (situation) => situation.public && isUpset(situation),
    tells: (draft, where) => ({ ...markOf(draft, where), ...WHY, better: null }),
  },
};

/** From where each quarrel begins to the end of its last sentence; sentences in a row are one. */
function quarrels({ plain, sentences }: DraftText, argues: Said): Stretch[] {
  const found: (Stretch & { last: number })[] = [];
  const places = placesOf(argues, plain);
  let next = 0;
  for (const [at, sentence] of sentences.entries()) {
    const place = places[next];
    if (!place || place.start >= sentence.end) continue;
    while ((places[next]?.start ?? sentence.end) < sentence.end) next++;
    const lead = LEADS_IN.exec(plain.slice(sentence.start, place.start))?.[0].length ?? 0;
    const before = found.at(-1);
    if (before && before.last === at - 1) Object.assign(before, { end: sentence.end, last: at });
    else {
      // Only the first one leaves the beginning of its sentence, which is often a word of regret.
      const start = found.length === 0 ? place.start - lead : sentence.start;
      found.push({ start, end: sentence.end, last: at });
    }
  }
  return found;
}
