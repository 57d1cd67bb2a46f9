import { always, type Cue, cue, sure, sureNot } from '../cue';

export const praise: readonly Cue[] = [
  sureNot('(thanks|thank you|cheers|thx) [a lot] for (nothing|wasting|ruining|ignoring|not|losing)'),
  sure(`
    (love|loved|loving|adore) (my|our) (new|gorgeous|beautiful|lovely) ANY
    (so|very|really|super|extremely|more than|beyond|absolutely) (happy|pleased|delighted|impressed|chuffed) with (our|my|the|your|this|these|how|it|everything)
    (delighted|thrilled|chuffed|over the moon) with (our|my|the|your|it|how|this|these|everything)
    (cant|cannot|couldnt) fault (them|him|her|it|the|anything|a thing|this|these|you)
    (couldnt|could not|cant|cannot) be (happier|more pleased)
    (couldnt|could not|cant|cannot) (recommend|thank|praise) ..4 (enough|highly enough)
    (highly|definitely|thoroughly|wholeheartedly) recommend (them|him|her|this|these|you)
    (fantastic|brilliant|excellent|amazing|outstanding|superb|exceptional|first class|top notch) (service|workmanship|craftsmanship|customer service)
    keep up the (good|great|amazing|brilliant) work
    worth every (penny|cent)
    (best|loveliest) ANY (ive|weve|i have|we have) ever (had|bought|used|eaten|tasted|owned|stayed)
  `),
  cue(
    1,
    `
    well done
    (good|great|amazing|fantastic|excellent|awesome|nice|lovely|wonderful|incredible|brilliant|top|superb|fab|beautiful|outstanding) (job|work|service|experience|staff|team|customer|people|company|place|product|quality|shop|store|food|guys|advice|communication|workmanship|craftsmanship|meal|atmosphere|value|lads|bunch|finish)
    (way to go|keep it up|keep up the|kudos|shout out to|shoutout to|hats off|bravo|props to|credit to|first class|second to none|top notch|top class|spot on|exceeded|ten out of ten|five star|five stars|NUM stars|NUM star)
    a +
    (highly|would|definitely|thoroughly|totally|strongly|can|always|cannot|happily) [highly|definitely|thoroughly|happily] (recommend|recommended)
  `,
  ),
  always(
    1,
    `
    (cant|cannot|couldnt|could not) (recommend|thank|praise|rate) ..6 (enough|highly)
    (cant|cannot|couldnt|could not) (fault|be happier|ask for more|ask for better|have asked|go wrong|be more pleased|be better|speak highly)
    [can] never (go wrong|disappoint|disappoints|fail to impress|fails to impress|let me down|had a problem|had a bad)
    no complaints
    nothing but (good|praise|great)
    not bad at all
    (no|without any) (fuss|drama|hassle)
  `,
  ),
  cue(
    1,
    '(very|really|super|extremely|absolutely|so|incredibly|truly|totally|beyond|over the moon|well|more than|completely|proper|dead) (happy|pleased|helpful|friendly|impressed|grateful|thankful|kind|professional|chuffed|delighted|satisfied|easy|lovely|proud|good|nice|beautiful|cute|pretty|patient|polite|comfy|comfortable|cool|over the moon|amazing|delicious|tasty|yummy|inspiring|talented|clever|smart|stunning|gorgeous)',
  ),
  cue(
    1,
    `
    (i|we|they|everyone|he|she|still|just|absolutely|really|so much|totally) [really|absolutely|just|so|also|still|totally|all|honestly] (love|loved|loves|adore|adored|loving|enjoyed)
    my ANY (love|loved|loves|adores)
    START (love|loving|adore|loved) ANY
    (love|loving|loved) (this|these|it|my|your|the|you|u|them|what|that|those|our|all|so much)
    (obsessed|in love) [with|END]
    (chuffed|buzzing) [to bits] [with]
  `,
  ),
  cue(
    0.8,
    '(amazing|awesome|fantastic|brilliant|excellent|wonderful|outstanding|incredible|superb|phenomenal|exceptional|fabulous|gorgeous|stunning|flawless|faultless|impeccable|magnificent|marvellous|marvelous|delightful|delicious|yum|yummy|beast|beasts|legend|legends|superstar|superstars|lifesaver|lifesavers|gem|gems|stellar|unreal|immaculate|breathtaking|fab|beaut|mint|exquisite|dreamy|divine)',
  ),
  cue(
    0.6,
    '(beautiful|beautifully|great|perfect|perfectly|lovely|favourite|favorite|fav|favs|fave|best|helpful|friendly|impressed|delighted|thrilled|happy|pleased|proud|kind|smooth|cool|enjoyed|enjoy|nice|inspiring|inspired|epic|sweet|comfy|recommended|grateful|appreciate|appreciated|glad|blessed|respect|good|easy|fast|quick|worth it|yay|excited|hero|heroes|a treat|pretty|cute|classy|elegant|stylish|smart|sharp|tasty)',
  ),
  cue(0.7, '(thank (you|u|ya)|thanks|thankyou|thx|thks|ty|tysm|many thanks|cheers|bless you|big thanks)'),
  cue(
    0.8,
    '(thank you|thank u|thanks|thankyou|thx|appreciate|props|cheers|kudos) [so much|very much|again|a lot|a million|to] [you|your|all|everyone|guys|MENTION] [ANY] [ANY] [ANY] (for|to|so much|very much|again|guys|team)',
  ),
  cue(
    0.9,
    `
    the best
    best (service|experience|ever|customer|purchase|decision|company|store|shop|airline|brand|team|money|ive|weve|in town|phone|song|car)
    best thing (i|we)
  `,
  ),
  cue(
    0.6,
    `
    (proud|loyal|happy|satisfied) (member|customer|owner|client)
    (stand|standing) (up|strong|firm|by)
    staying strong
    (so|very|really) (impressed|grateful|thankful)
    made my (day|week|year)
    worth every penny
    goosebumps
    wow
    (look|looks|looking|work|works|fit|fits|taste|tastes|sound|sounds|smell|smells) [so|really|absolutely|very] (amazing|great|good|fantastic|perfect|perfectly|lovely|beautiful|beautifully|gorgeous|stunning|brilliant|like a dream|incredible|awesome|class|mint|unreal)
  `,
  ),
  cue(0.5, '(❤|😍|🥰|👏|🙌|💯|🔥|👍|⭐|💕|💖|😊|💙|💚|💜|🤩|SMILE)'),
  always(0.3, '!'),
  // Speaks against it.
  always(
    -2,
    `
    (thanks|thank you|cheers|thx) [a lot] for (nothing|ruining|wasting|canceling|cancelling|losing|the delay|not|making me|leaving|ignoring|breaking)
    no (thanks|thank you)
  `,
  ),
  always(
    -1,
    `
    (thanks|thank you|thx|thanx|ty|cheers) (in advance|in anticipation)
    (advice|suggestion|suggestions|recommendation|recommendations|help|any help|any info|any contact|any ideas|any suggestions) [ANY] [would be|is|be|will be|much|greatly] [much|greatly|highly|really] (appreciated|welcome|welcomed|great)
  `,
  ),
  always(-0.7, '?'),
  always(
    -0.8,
    '(worst|terrible|awful|disgusting|hate|hated|useless|not working|doesnt work|unable|still waiting|ridiculous|disappointed|pathetic|problem|issue|broken|racist|never again|cancel|canceled|cancelled|please help|sarcasm|error|refund)',
  ),
  always(
    -0.7,
    '(please|pls|plz|can you|can anyone|anyone|anybody|let me know|looking for|does anyone|wondering|advise)',
  ),
  always(
    -0.6,
    `
    URL
    if (you|u)
    good (morning|evening|afternoon|night|day|luck)
    happy (birthday|friday|monday|thursday|tuesday|wednesday|saturday|sunday|new|christmas)
    (trump|god|lord|jesus|election|player|match|goal|game)
  `,
  ),
  always(
    -0.8,
    `
    would be (great|nice|good|lovely|cool|amazing|awesome|perfect)
    (great|nice|good) (another|now|so now)
    (look|looks|sound|sounds|sounded|looked) (great|good|nice) but
    as good as
    🙄
  `,
  ),
  cue(
    1,
    `
    best ANY (ive|weve|i have|we have|in (town|years|ages|the area)|ever|around|by far|hands down)
    proud to (support|be a|say|shop|wear|own)
    glad (i|we|to) (support|found|chose|bought|switched|went|came|joined)
    keep up
    stay strong
    happy place
    all sorted
    (happy|delighted|pleased|thrilled|chuffed) (with|to) (my|our|the|it|them|how)
  `,
  ),
];
