import { always, type Cue, cue } from './cue';

export const praise: readonly Cue[] = [
  cue(
    1,
    /\b(?:well done|(?:good|great|amazing|fantastic|excellent|awesome|nice|lovely|wonderful|incredible|brilliant|top|superb|fab|beautiful|outstanding) (?:job|work|service|experience|staff|team|customer|people|company|place|product|quality|shop|store|food|guys|advice|communication|workmanship|craftsmanship|meal|atmosphere|value|lads|bunch)|way to go|keep it up|keep up the|kudos|shout ?out to|hats off|bravo|props to|credit to|first class|second to none|top notch|top class|spot on|a\+{1,3}|10 ?\/ ?10|10 out of 10|(?:5|five) ?-?stars?|exceeded)\b|(?:\ba\+)/,
  ),
  cue(
    1,
    /\b(?:highly|would|definitely|thoroughly|totally|strongly|can|always|cannot|happily) (?:highly |definitely |thoroughly |happily )?recommend(?:ed)?\b/,
  ),
  always(
    1,
    /\b(?:can'?t|cannot|couldn'?t|could not|cant) (?:recommend|thank|praise|rate)\b[^.?!\n]{0,40}\b(?:enough|highly)\b|\b(?:can'?t|cannot|couldn'?t|could not) (?:fault|be happier|ask for (?:more|better)|have asked|go wrong|be more pleased|be better|speak highly)\b|\b(?:can )?never (?:go wrong|disappoints?|fails? to (?:impress|deliver)|let me down|had a (?:problem|bad))\b|\bno complaints\b|\bnothing but (?:good|praise|great)\b/,
  ),
  cue(
    1,
    /\b(?:very|really|super|extremely|absolutely|so|incredibly|truly|totally|beyond|over the moon|well|more than|completely) (?:happy|pleased|helpful|friendly|impressed|grateful|thankful|kind|professional|chuffed|delighted|satisfied|easy|lovely|proud|good|nice|beautiful|cute|pretty|patient|polite|comfy|comfortable|cool|over the moon|amazing|delicious|tasty|yummy|inspiring)\b/,
  ),
  cue(
    1,
    /\b(?:i|we|my \w{2,12}|they|everyone|he|she|still|just|absolutely|really|so much|totally) (?:really |absolutely |just |so |also |still |totally |all |fucking |honestly )?(?:love|loved|loves|adore|adored|loving|enjoyed)\b(?! to (?:see|know|hear|have|be|get|buy|order|come|book|try|visit|win)\b| (?:how|when|that) (?:they|you|people)| for (?:you|someone|them) to)/,
  ),
  cue(
    1,
    /^(?:@\S{1,40} )?(?:love|loving|adore|loved) \w|\b(?:love|loving|loved) (?:this|these|it|my|your|the|you|u|them|how|what|that|those|our|all|so much)\b/,
  ),
  cue(
    0.8,
    /\b(?:amazing|awesome|fantastic|brilliant|excellent|wonderful|outstanding|incredible|superb|phenomenal|exceptional|fabulous|gorgeous|stunning|flawless|faultless|impeccable|magnificent|marvellous|marvelous|delightful|delicious|yum|yummy|beasts?|legends?|superstars?|lifesavers?|gems?|stellar|unreal|immaculate|breathtaking|fab)\b/,
  ),
  cue(
    0.6,
    /\b(?:beautiful|beautifully|great|perfect|perfectly|lovely|favou?rite|favs?|fave|best|helpful|friendly|impressed|delighted|thrilled|happy|pleased|proud|kind|smooth|cool|enjoyed|enjoy|nice|inspiring|inspired|epic|sweet|comfy|recommended|grateful|appreciate|appreciated|glad|blessed|respect|good|easy|fast|quick|worth it|yay|excited|hero|heroes|a treat)\b/,
  ),
  cue(
    0.7,
    /\b(?:thank (?:you|u|ya)|thanks|thankyou|thx|thks|ty|tysm|many thanks|cheers|bless you|big thanks|thank god for)\b/,
  ),
  cue(
    0.8,
    /\b(?:thank (?:you|u)|thanks|thankyou|thx|appreciate|props|cheers|kudos) (?:so much |very much |again |a lot |a million |to )?(?:you |your |all |everyone |guys |@\S{1,30} )?(?:\w{2,15} |\w{2,15} \w{2,15} |\w{2,15} \w{2,15} \w{2,15} )?(?:for|to|so much|very much|again|guys|team)\b/,
  ),
  cue(
    0.9,
    /\bthe best\b(?! (?:way|place|time|thing|shop|store|for|to|option|price|deal|one|in the market)\b)|\bbest (?:service|experience|ever|customer|purchase|decision|company|store|shop|airline|brand|team|thing (?:i|we)|money|i'?ve|we'?ve|in town|phone|song|car)\b/,
  ),
  cue(
    0.6,
    /\b(?:proud|loyal|happy|satisfied) (?:member|customer|owner|client)\b|\bstand(?:ing)? (?:up|strong|firm|by)\b|\bstaying strong\b|\b(?:so|very|really) (?:impressed|grateful|thankful)\b|\bmade my (?:day|week|year)\b|\bworth every penny\b|\bgoosebumps\b|\bwow\b|\b(?:looks?|looking|works?|fits?|tastes?|sounds?|smells?) (?:so |really |absolutely |very )?(?:amazing|great|good|fantastic|perfect|perfectly|lovely|beautiful|beautifully|gorgeous|stunning|brilliant|like a dream|incredible|awesome)\b/,
  ),
  // ❤ 😍 🥰 👏 🙌 💯 🔥 👍 ⭐ 💕 🙏 😊 💖 😘 💙 💚 💜
  cue(
    0.5,
    /[\u2764\u{1f60d}\u{1f970}\u{1f44f}\u{1f64c}\u{1f4af}\u{1f525}\u{1f44d}\u2b50\u{1f495}\u{1f496}\u{1f60a}\u{1f499}\u{1f49a}\u{1f49c}\u{1f929}]|<3/u,
  ),
  always(0.3, /!/),
  // Speaks against it.
  always(
    -2,
    /\b(?:thanks|thank you|cheers|thx) (?:a lot )?for (?:nothing|ruining|wasting|cancell?ing|losing|the delay|not|making me|leaving|ignoring|breaking)\b|\b(?:no|no,) thanks?\b/,
  ),
  always(
    -1,
    /\b(?:thanks|thank you|thx|thanx|ty|cheers) (?:in advance|in anticipation)\b|\b(?:advice|suggestions?|recommendations?|help|any (?:help|info|contact|ideas?|suggestions?)) (?:\w{2,8} )?(?:would be |is |be |will be |much |greatly )?(?:much |greatly |highly |really )?(?:appreciated|welcomed?|great)\b/,
  ),
  always(-0.7, /\?/),
  always(
    -0.8,
    /\b(?:worst|terrible|awful|disgusting|hate|hated|useless|not working|doesn'?t work|unable|still waiting|ridiculous|disappointed|pathetic|problem|issue|broken|racist|never again|cancel|cancell?ed|please help|sarcasm|error|refund)\b/,
  ),
  always(
    -0.7,
    /\b(?:please|pls|plz|can (?:you|any ?one)|anyone|any ?body|let me know|looking for|does any ?one|wondering|advise)\b/,
  ),
  always(
    -0.6,
    /\bhttps?\b|\bif (?:you|u)\b|\bgood (?:morning|evening|afternoon|night|day|luck)\b|\bhappy (?:birthday|friday|monday|thursday|tuesday|wednesday|saturday|sunday|new|christmas)\b|\b(?:trump|god|lord|jesus|election|player|match|goal|game)\b/,
  ),
  always(
    -0.8,
    /\bwould be (?:great|nice|good|lovely|cool|amazing|awesome|perfect)\b|\b(?:great|nice|good),? (?:another|now|so now)\b|\b(?:looks?|sounds?|sounded|looked) (?:great|good|nice) but\b|\bas good as\b/,
  ),
  cue(
    1,
    /\bbest \w{3,15} (?:i'?ve|we'?ve|i have|we have|in (?:town|years|ages|the area)|ever|around|by far|hands down)\b|\bproud to (?:support|be a|say|shop|wear|own)\b|\bglad (?:i|we|to) (?:support|found|chose|bought|switched|went|came|joined)\b|\bkeep up\b|\bstay strong\b|\bhappy place\b/,
  ),
];
