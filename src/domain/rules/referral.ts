import { always, type Cue, cue } from './cue';

export const referral: readonly Cue[] = [
  cue(
    1,
    /\b(?:i|we|i'?d|we'?d|would|highly|definitely|thoroughly|totally|strongly|happily|gladly|100%|absolutely) (?:highly |definitely |thoroughly |always |happily |really |totally |strongly |absolutely |100% )?recommend(?:ed|ing)?\b/,
  ),
  always(1, /\b(?:can'?t|cannot|couldn'?t|could not) recommend\b[^.?!\n]{0,40}\b(?:enough|highly)\b/),
  cue(
    1,
    /\b(?:highly|strongly) recommended\b|\bcomes? (?:highly )?recommended\b|\bgets? my vote\b|\blook no further\b|\bmy go-?to\b|\byou won'?t (?:regret|be disappointed)\b/,
  ),
  cue(
    1,
    /\b(?:you|u|y'?all|everyone|everybody|you guys|they) (?:should|need to|have to|must|gotta|ought to|could|might want to|may want to|can) (?:really |definitely |all |just |also )?(?:try|check out|check|go to|go and see|call|ask|see|use|visit|contact|message|speak to|talk to|ring|get in touch|book|look at|shop at|go with|give)\b/,
  ),
  cue(
    1,
    /^(?:@\S{1,40} |\w{3,15},? )?(?:try|contact|ask|call|message|speak to|ring|text|go to|go see|go with|use|have a look at|get in touch with|check out|give) (?:@|#|my |the |our |these |them |\w{2,20}(?:'s)? (?:at|in|from|on|a (?:call|ring|shout|try)|for)|\w{2,20}\W{0,3}$)/,
  ),
  cue(
    1,
    /\b(?:have|give) (?:them|him|her|\w{3,15}) a (?:call|ring|try|shout|go|look)\b|\bask for \w{2,15}\b|\btell (?:them|him|her|\w{3,15}) (?:i|we|\w{2,15}) sent (?:you|u|ya)\b|\bsent (?:me|us) (?:your way|to you)\b|\brecommended (?:you|u|your|to me|me to|us|by)\b|\b(?:heard|told me) (?:good|great|amazing) things about\b|\b(?:told|tell|telling) (?:all |everyone|my (?:friends|family|sister|mum|mom|neighbours?))\b/,
  ),
  cue(
    1,
    /\bmy (?:friend|mate|cousin|brother|sister|dad|mum|mom|uncle|husband|wife|neighbou?r|son|daughter|guy|partner|hubby|colleague|boss)(?:'s)? (?:\w{1,12} )?(?:does|is a|is an|owns|runs|sells|makes|fits|repairs|can help|has a|used|works (?:at|for|as)|recommends?|swears by)\b/,
  ),
  cue(
    0.8,
    /\b(?:tag|tagging|tagged) (?:a friend|someone|you|@)|^@\S{1,40} (?:look at this|you need this|this is (?:the one|what|for you)|check this|for you|thought of you|this one)|\b(?:thought of you|this is the (?:place|shop|one|guy|lady|salon|store) i (?:was telling|told|mentioned|use|used|bought|got|meant))/,
  ),
  cue(
    0.8,
    /\b(?:we|i) (?:used|use|always use|went (?:to|with)|had|go to|got (?:ours|mine|our|my)|bought (?:ours|mine|our|my))\b[^?!\n]{0,60}\b(?:great|amazing|brilliant|fantastic|excellent|fab|lovely|superb|really good|very good|happy|pleased|best|spot on|reasonable|no complaints|fair price)\b/,
  ),
  cue(
    0.8,
    /\b(?:is|are|was|were)(?: a| an| the| your)? (?:place to go|man for|lady for|people for|guy for|one to (?:ask|call|see|go)|best (?:in (?:town|the area|the city)|around|place for|vehicles|option))\b|\bmakes the best\b/,
  ),
  cue(
    0.5,
    /\b(?:have you (?:tried|looked at|thought of|been to|asked)|worth a (?:look|try|visit|call|shot)|check out)\b/,
  ),
  always(
    -1,
    /\b(?:any ?one|any ?body|some ?one|who|can you|could you|do you|would you|please|what|which|where|y'?all)\b[^.?!\n]{0,40}\b(?:recommend|suggest)\b|\brecommend (?:me |a |an |any |some |it )?\w{0,15} ?\?/,
  ),
  always(
    -1,
    /\bmy (?:channel|video|page|music|website|new|link|profile|cover|single|album|bio)\b|\b(?:subscribe|giveaway|click|http)\b|\bwe (?:offer|provide|sell)\b/,
  ),
  always(
    -0.8,
    /\brecommend (?:you|that you|turning|reading|to read|everyone read|watching|waiting|staying|this (?:book|read|article|thread))\b|\b(?:read|watch|book|movie|film|song|episode|series|album)\b/,
  ),
  cue(
    1,
    /\byou can (?:get|buy|find|order|rent|pick) (?:it |them |one |these |those |some |that |up |\w{3,15} )?(?:at|from|in|on|online)\b|\b(?:they|we) (?:have|sell|stock) (?:them|it|these|those) (?:at|in|online)\b|\b(?:go|head|pop) (?:over |down |in )?to \w{2,20}(?:'s)?,? (?:they|he|she|you|the|it|and|ask|in|on)\b/,
  ),
  cue(
    0.8,
    /\b(?:i|we) (?:got|bought|get|buy|found|ordered) (?:mine|ours|it|them|these|one|some) (?:at|from|in|on)\b/,
  ),
  cue(
    1,
    /(?:^|[.,!?:;] |\b(?:and|just|should|must|please) )(?:go|come|pop (?:in|by)|drop (?:in|by)) (?:and )?(?:see|visit|ask|meet) (?:them|him|her|these|the|this)\b|\bif (?:you|u|anyone|anybody)(?:'?re| are)? (?:need|want|looking for|look for|after)[^.?!\n]{0,40}, ?(?:just )?(?:ask|go|see|try|call|visit|speak|talk|ring|message)\b/,
  ),
  cue(1, /\bwe used \w{2,20}|^@\S{1,40} (?:you need|you'?d love|you'?ll love|you should|look|see) /),
];
