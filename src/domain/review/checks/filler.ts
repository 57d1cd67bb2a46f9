import { say } from '../../say/say';
import type { Check } from '../check';
import { markOf } from '../mark';
import { SOURCE } from '../sources';
import { anyOf, type Wording, wordingsIn } from '../wording';

/** Turns of phrase that nobody says to a face. */
const VERY =
  '(?:sincerely |deeply |truly |really |completely |totally |fully |absolutely |greatly |genuinely |very much |so |always |highly |continually |constantly )*';

const FILLER: readonly Wording[] = [
  [
    anyOf(
      `(?:please accept (?:our|my) ${VERY}apologies for|(?:we|i) (?:would like to |want to |must )?${VERY}apologi[sz]e for|(?:our|my) ${VERY}(?:sincere |deepest |sincerest |humblest )?apologies for|sorry for|sorry about) (?:any|the|all) (?:and all |\\p{L}+ )?inconveniences?(?: (?:this|it|that|we)(?: may| might| could)?(?: have)? caused?(?: (?:you|to you))?| caused)?`,
      `please accept (?:our|my) ${VERY}(?:sincere |deepest |sincerest |humblest )apologies`,
      '(?:we|i) apologi[sz]e for your (?:recent |poor |negative |bad )*experience',
    ),
    "I'm sorry",
  ],
  [
    anyOf(
      "(?:please )?(?:do not|don't) hesitate to (?:reach out|contact (?:us|me)|get in touch|ask|call|message (?:us|me)|write|let (?:us|me) know|drop)(?: to (?:us|me))?",
      'should you (?:have|need|require) any (?:\\p{L}+ )*(?:questions?|queries|assistance|help|information|concerns)',
      'if (?:you have any|there are any) (?:further|additional|other) (?:questions?|queries|concerns)',
    ),
    'just ask me',
  ],
  [
    anyOf(
      '(?:please )?(?:feel|be) free to (?:reach out|contact (?:us|me)|get in touch)(?: to (?:us|me))?',
      '(?:please )?reach out to (?:us|me|our (?:\\p{L}+ ){0,3}team|(?:a|one of our) \\p{L}+)',
      "(?:we're|we are|i'm|our team is) (?:always )?(?:here|on hand) to (?:help|assist|support)(?: you)?(?: (?:every step|24/7|with (?:all|any)|at any|whenever))?",
    ),
    'just ask me',
  ],
  [
    anyOf(
      'thank(?:s| you)(?: so much| very much)? for (?:reaching out|getting in touch|contacting (?:us|me|\\p{L}+)|your (?:inquiry|enquiry|interest|message|feedback|query|email|comment|continued support|valued|patience and understanding|understanding)|(?:bringing|raising) (?:this|that|it)(?: up)? to (?:our|my) attention|taking the time to (?:write|leave|share|review|provide|let|reach|contact|post)|sharing your (?:\\p{L}+ )?(?:experience|feedback|thoughts|concerns))(?: (?:to|with|about) (?:us|me|this))?(?: today)?',
    ),
    'thank you for writing',
  ],
  [
    anyOf(
      "(?:i|we)? ?(?:hope|trust)(?: that)? (?:this (?:message|note|email|e-mail|reply|finds)|you(?:'re| are|'ve been| have been)?|all is|you and yours)(?: (?:finds you (?:well|in good health)|(?:is |are |keeping |doing )*well|(?:having|had|enjoying) an? (?:\\p{L}+ )?(?:day|week|weekend|one)))[.!,]?",
    ),
    '',
  ],
  [
    anyOf(
      'rest assured(?:,| that)?|please be (?:assured|advised)(?: that)?|(?:please|kindly) note that|it is (?:worth|important to) not(?:e|ing) that',
      'needless to say,?|at the end of the day,?|that being said,?|having said that,?|in conclusion,?|moving forward,?|going forward,?',
      'as per (?:your|my|our) (?:\\p{L}+ )?(?:request|message|email|conversation),?',
    ),
    '',
  ],
  [
    anyOf(
      "(?:that(?:'s| is) an? |what an? )?(?:really |very |super )?(?:great|excellent|fantastic|wonderful|amazing) question|(?:that(?:'s| is)|what) a good question",
    ),
    '',
  ],
  [
    anyOf(
      `(?:we|i) ${VERY}(?:can )?${VERY}(?:understand|hear|appreciate|acknowledge|recogni[sz]e|empathi[sz]e with|sympathi[sz]e with) (?:your|the|how) (?:\\p{L}+ )?(?:frustrat\\p{L}+|concerns?|disappoint\\p{L}*|feelings|situation|annoyance|anger|inconvenience|upsetting)(?: (?:this|that|it) (?:must|may|can) be)?`,
    ),
    'I see why you are upset',
  ],
  [
    anyOf(
      'thank you(?: so much| very much)? for (?:your|the|those|these) (?:\\p{L}+ )?(?:kind words|kind review|wonderful (?:review|feedback)|positive (?:review|feedback)|feedback)',
    ),
    'thank you',
  ],
  [
    anyOf(
      'valued (?:customers?|clients?|guests?|members?|patrons?)|(?:dear|as an?) valued \\p{L}+|dear (?:sir|madam|customer)',
    ),
    null,
  ],
  [
    anyOf(
      // What companies say of themselves.
      "(?:we|i|our team)(?:'re|'m)? ?(?:always )?(?:pride ourselves|prides? itself|take(?:s)? (?:great |immense |huge )?pride|strive|endeavou?r|(?:are|is|am)? ?(?:fully |firmly |deeply |wholly )?(?:committed|dedicated) to|aim to (?:provide|deliver|offer|exceed)|go(?:es)? above and beyond|make every effort)",
      'committed to (?:providing|delivering|excellence|your|ensuring|making|offering)|dedicated to (?:providing|delivering|your|making|helping)',
      '(?:dedicated|passionate|experienced|friendly|knowledgeable|expert) (?:and \\p{L}+ )?team|team of (?:\\p{L}+ )?(?:experts|professionals|specialists)',
      'passionate about',
      '(?:your|customer|client|guest) (?:\\p{L}+ )?(?:satisfaction|feedback|comfort|happiness|experience|business|loyalty|support|trust|safety|opinion|wellbeing) (?:is|are|means) (?:always )?(?:our|very|extremely|of|important|so|everything|the|a lot|truly|incredibly)(?: (?:top|utmost|number one|highest|important|the utmost|everything|world))?(?: (?:priority|importance|to us))?',
      '(?:top|utmost|highest|number one) (?:priority|importance)',
      '(?:we|i) take (?:all |your |every |these |such )*(?:\\p{L}+ )?(?:complaints?|feedback|concerns?|matters?|issues?|reports?|this (?:matter|issue))(?: \\p{L}+)? seriously',
      'take (?:this|that|it|these)(?: \\p{L}+){0,2} (?:very|extremely) seriously',
      "(?:not|doesn't|does not) (?:reflect|represent|live up to|meet|align with)(?: \\p{L}+){0,3} (?:standards?|values|service|expectations|level)",
      '(?:fall|fell|fallen) short of (?:our|your|the) (?:\\p{L}+ )?(?:standards?|expectations)|high(?:est)? standards?(?: of)?',
      'investigate (?:the|this) (?:matter|issue) (?:further|accordingly|thoroughly|internally)',
      '(?:escalate|forward|relay)(?:d|ed)? (?:this|your \\p{L}+|it) to the (?:relevant|appropriate|concerned)',
      `(?:we|i) ${VERY}(?:value|cherish|treasure) (?:your|you|every|our|all)`,
      'deliver(?:ing|s)? (?:an? )?(?:exceptional|outstanding|excellent|unparalleled|superior|premium|high[- ]quality|the best)',
      '(?:exceptional|outstanding|unparalleled|unrivalled|superior|world-class|second to none) (?:service|experiences?|quality|customer|results|value|care)',
      'best possible (?:service|experience|care|outcome)',
      '(?:memorable|unforgettable|seamless|tailored|bespoke|elevated|curated|immersive|positive|wonderful|delightful|great|fantastic) (?:\\p{L}+ )?experiences?(?! (?:of|with) (?:my|your|his|her))',
      'your (?:recent |overall |shopping |dining |customer )+experience|exceed(?:s|ed|ing)? (?:your|all|our|their|customer)? ?expectations',
      'customer[- ](?:centric|focused|first)',
      "(?:we|i)(?:'d| would)? (?:look|looking) forward to (?:welcoming|serving|assisting|hearing from|seeing you (?:again )?(?:soon|in the)|being of)",
      'thank(?:s| you) for (?:choosing|your (?:loyalty|patronage|business|custom|continued))',
      '(?:thrilled|delighted|overjoyed|ecstatic) (?:to (?:hear|learn|know|read|see) (?:that )?(?:you|about|of)|that you)',
      "made (?:our|the whole team's|the team's) day to (?:hear|read)",
      '(?:such )?(?:glowing|wonderful|fantastic|amazing|kind|lovely|stellar) (?:review|feedback)(?= |[.,!])(?<=(?:a|your|this|such|the) \\p{L}+ (?:review|feedback))',
      // What clerks write.
      '(?:(?:more than|always|only too|very|would be|be) )?(?:happy|glad|pleased|delighted|able) to (?:assist|be of (?:assistance|service|help)|help you (?:further|today|with (?:all|any|that)))',
      '(?:how|what) (?:may|can) (?:i|we) (?:assist|help) you(?: with)?(?: today| further)?',
      '(?:anything|something) (?:else )?(?:i|we) (?:can|could|may) (?:assist|help)(?: you)?(?: with)?|assist(?:ing)? you(?: (?:with|in|further|today))?',
      'of (?:further |any )?assistance|(?:all |any )?(?:of )?your (?:\\p{L}+ ){1,2}needs',
      'kindly (?:note|contact|send|provide|dm|message|share|reach|be|get|allow|visit|refer|let)',
      '(?:regarding|concerning|with regards? to|in regards? to) your (?:\\p{L}+ )?(?:query|enquiry|inquiry|request|concern|complaint|matter)',
      'acknowledge receipt|receipt of your|at your (?:earliest )?convenience|in due course|at this (?:moment|point) in time|in a timely manner',
      'please (?:find attached|allow (?:up to )?\\d)',
      '(?:resolve|rectify|address|remedy) (?:this|the|your) (?:matter|issue|situation|concern)s?(?: (?:for you )?(?:as soon as|promptly|swiftly|immediately))?',
      'make (?:this|things|it) right for you|sad(?:dened)? to (?:see you go|hear (?:that|about|of))',
      "(?:sorry|regret(?:ful)?|disappointed|disheartened|concerned) to (?:hear|learn|read)(?: \\p{L}+){0,3} (?:your|recent|less than|not up to|fell short|did not meet|didn't meet)(?: \\p{L}+){0,2} ?(?:experience|expectations|ideal|satisfactory)?",
      'as soon as possible so (?:that )?we|provide (?:us|me) with (?:your|more|further|the|some|additional)',
      '(?:further|more) (?:details|information) so (?:that )?(?:we|i) can',
      '(?:do|doing) our (?:very )?(?:best|utmost) to (?:resolve|assist|ensure|provide|accommodate|make sure|rectify)|(?:our|my) utmost',
      '(?:your|customer) satisfaction (?:matters|is|means)|matters? (?:a lot |so much |greatly |deeply )?to us|pleasure to (?:serve|assist|have served)',
      '(?:regret|sorry|pleased|happy|delighted) to inform',
      '(?:we|i) appreciate (?:your (?:patience|understanding|feedback|business|support|interest|input|honesty)|you (?:taking|reaching|bringing|sharing|letting))',
      'thank you for your patience|continu(?:e to|ously|ally) (?:improve|strive|grow|learn)|commitment to|(?:we|i) value (?:your|you)',
      'on behalf of (?:the|our|everyone|all|\\p{L}+)|as a (?:gesture of goodwill|token of)',
      '(?:your|this) (?:comments?|feedback|concerns?) (?:has|have) been (?:noted|passed|shared|forwarded|logged)|management team',
      'customer (?:service|care|support) (?:team|department|representative)|member of (?:our|the) team',
      '(?:regret|sorry for|apologi[sz]e for) (?:the|any|your|this|all the) (?:\\p{L}+ )?(?:inconvenience|experience|issues? (?:caused|you)|trouble caused)',
      '(?:level|standards?|quality) of (?:service|care|quality|excellence)(?: (?:we|you|that|our))?',
      'look into (?:this|it|the matter|your \\p{L}+) (?:further|for you|at the earliest)|at the earliest|sit back and (?:relax|enjoy)',
      '(?:stressful|exciting|special|difficult) time|(?:suit|meet|fit|cater (?:to|for)) (?:every|all|any|your every) (?:need|budget|taste|occasion)s?',
      '(?:a )?(?:wide|full|broad|extensive|comprehensive|vast|great)? ?range of (?:\\p{L}+ )?(?:services|products|options|solutions)',
      'take care of (?:every|all|the rest)|part of your (?:\\p{L}+ )?(?:day|journey|celebration|family)',
      'we are (?:truly|deeply|sincerely|genuinely|terribly) sorry',
      // What machines write.
      'delve|delving|embark(?:ing)?(?: on)?|elevate(?:s|d)?|unlock(?:s|ing)? (?:the|your|new|a)|unleash|seamless(?:ly)?|effortlessly|game[ -]chang(?:er|ing)',
      'cutting[ -]edge|state[ -]of[ -]the[ -]art|world[ -]class|top[ -]notch|next level|holistic|synergy|leverage|testament to|tapestry|nestled|vibrant',
      'realm of|realms?|navigat(?:e|ing) (?:the|this|your)|a plethora|a myriad|myriad of|meticulous(?:ly)?|robust|harness(?:ing)?|empower\\p{L}*',
      'foster(?:ing)? (?:a|an|the)|resonat\\p{L}+|transformative|invaluable|streamline[ds]?|revolutioni[sz]\\p{L}+|one[- ]stop (?:shop|solution)',
      "(?:comprehensive|innovative|tailored|personali[sz]ed|bespoke|perfect) solutions?|in today's(?: \\p{L}+){0,2} (?:world|age|market|climate)|fast[ -]paced",
      'ever[- ](?:changing|evolving)',
      '(?:is|be|are|can be) (?:such )?(?:an? )?(?:\\p{L}+ )?(?:exciting|daunting|overwhelming|personal|rewarding)? ?journey(?! (?:time|home|to|from|took|there|back|in|was))',
      '(?:your|this|the|their|our) (?:\\p{L}+ )?journey(?! (?:time|home|to|from|took|there|back|in|was))|your (?:\\p{L}+ )?vision',
      '(?:bring|turn|make|transform)(?:ing)? your (?:\\p{L}+ ){0,2}(?:vision|dreams?|ideas?|kitchen|space|home|dream \\p{L}+)(?: \\p{L}+)? (?:to life|into (?:a )?(?:reality|an|your)|come true|a reality)',
      'dream (?:kitchen|home|wedding|car|holiday|bathroom|garden|smile|body)',
      "whether (?:you(?:'re| are)|it(?:'s| is)|you need) [^.!?]{2,60} or [^.!?]{2,60}, (?:we|i|our|you)",
      "it(?:'s| is)(?: not|n't) just (?:an? |about )?[^.!?]{2,40}[,;-] ?it(?:'s| is)|more than just an?|look no further|say goodbye to",
      '(?:exciting|wonderful|amazing|incredible) (?:journey|adventure|opportunity|chapter|news)',
      '(?:explore|discover) (?:the|our|all the|endless|your|a world)? ?(?:possibilities|options|world)|endless possibilities|as an ai|certainly, here',
      "(?:sure|certainly|absolutely|of course)[,!] here(?:'s| is| are)",
      "here(?:'s| is) a (?:friendly |polite |professional |short )*(?:reply|response|draft|version)|(?:how|so|very|truly) exciting",
      '(?:absolutely|certainly|definitely)[,!](?: \\p{L}+[,!])?(?= (?:we|our|i|here))|every step of the way',
      '(?:take|taking) (?:your|it) \\p{L}+ to the next level|(?:stay|be) tuned|hidden gem|with open arms|furry (?:friends?|companions?|family)',
      '(?:lasting|lifelong|beautiful|unforgettable|wonderful) memories|fear not|can (?:be|feel) (?:overwhelming|daunting|tricky|confusing)|got you covered',
      'at your fingertips|peace of mind|(?:take|taking) the (?:hassle|stress|guesswork|headache) out|(?:hassle|stress|worry)[- ]free|(?:your|the) go-to',
      'second to none|when it comes to|in the heart of|perfect (?:addition|blend|balance|choice) (?:to|of|for)|not only [^.!?]{2,40},? but also',
      '(?:warm|kind|best|warmest) (?:regards|wishes)|yours (?:sincerely|faithfully)',
      "(?:hope|wish(?:ing)?)(?: you)?(?:'re| are)? (?:have|having|a) (?:an? )?(?:wonderful|fantastic|fabulous|lovely|great|amazing) (?:day|week|weekend)(?! (?:in|at|with))",
    ),
    null,
  ],
];

const WHY = {
  get says() {
    return say('review_fillerWhy');
  },
  get source() {
    return SOURCE.person;
  },
};

export const filler: Check = {
  id: 'filler',
  skill: 'tone',
  get label() {
    return say('review_filler');
  },
  find: (draft) => wordingsIn(draft, FILLER).map((found) => ({ ...found, ...WHY })),
  heard: {
    applies: () => true,
    tells: (draft, where) => ({ ...markOf(draft, where), ...WHY, better: null }),
  },
};
