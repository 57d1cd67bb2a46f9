import { always, type Cue, cue } from './cue';

export const complaint: readonly Cue[] = [
  // Judgements.
  cue(
    1,
    /\b(?:worst|terrible|horrible|horrendous|awful|appalling|dreadful|atrocious|abysmal|diabolical|disgusting|disgrace|disgraceful|shambles|shambolic|unacceptable|pathetic|shoddy|dire|unprofessional|rip-?off|ripped off|scammed|mistreated|robbed|nightmare|infuriating|outrageous|ludicrous|incompetent|incompetence|clueless|cowboys?)\b/,
  ),
  cue(
    0.8,
    /\b(?:ridiculous|useless|rubbish|garbage|trash|crap|bullshit|ridiculously|shocking|sucks?|lousy|bad|poor|poorly|dumb|annoying|frustrating|frustrated|annoyed|furious|angry|upset|gutted|disappointed|disappointing|disappointment|unhappy|unimpressed|rude|hypocrisy|audacity|shameful|lacking|ignorant|scratches|unhelpful|dishonest|greedy|misleading|overpriced|fed up|sick of|tired of|pissed)\b/,
  ),
  cue(
    0.5,
    /\b(?:hate|hated|joke|shame|fail|failed|failing|failure|shit|shitty|fuck|fucking|wtf|bs|stupid|sick|slow|ugly|lies|lied|liars?|cheap(?:ly)? made|wrong|mess|pain|dirty|cold|stale|tasteless)\b/,
  ),
  always(
    1,
    /\b(?:not|never|isn'?t|wasn'?t|aren'?t|ain'?t|n'?t) (?:at all |very |so |too |really |been |be |even )?(?:happy|impressed|good enough|acceptable|helpful|worth|what (?:i|we) (?:expected|ordered|paid)|as described|satisfied|pleased|fit for|recommend|professional|good|great|ok|okay)\b/,
  ),
  // Broken, late, missing, wrong.
  always(
    1,
    /\b(?:does|do|is|are|did|was|were|has|wo|ca|would|could|have)(?:n'?t| not) (?:even )?(?:work|working|worked|load|loading|connect|connecting|start|turn|charge|charging|open|opening|arrive|arrived|come|received|turned up|shown up|showed up|fit|fitted|let me|responding|responded|reply|replied|answer|answering|delivered|been delivered|bother|bothered|fixed|resolved|sorted|running|deliver|last|play|update|print|care)\b/,
  ),
  always(
    1,
    /\b(?:not|stopped|stop|never|no longer|hardly|quit) (?:working|works|worked|work|loading|charging|responding|delivered|arrived|received|turned up|showed up|replied|running|fixed|called back|came|got mine|got (?:my|our|the)|heard back)\b/,
  ),
  cue(
    1,
    /\b(?:broken|broke|faulty|defective|damaged|cracked|smashed|ripped|torn|leaking|leaks|peeling|warped|fell apart|falling apart|came off|stained|scratched|mouldy|moldy|out of order|error code|errors?|glitch|glitchy|buggy|bugs|crashes|crashing|crashed|freezing|frozen screen|flicker|flickering|overcharged|double charged|charged (?:me|us|twice)|locked out|lost (?:my|our|luggage|the)|missing|shortchanged|outage|blackout)\b/,
  ),
  cue(
    0.8,
    /\b(?:issue|issues|problem|problems|trouble|fault|complain|complaint|complaints|complaining|delay|delayed|delays|late|cancell?ed|cancelling|refund|compensation|unable|excuse|excuses|mistake|mistakes|hidden (?:fees?|charges?)|skyrocketed|downfall|ignored|ignoring|ignores|runaround|run around|let down|lie|forgot|forget)\b/,
  ),
  always(
    0.9,
    /\b(?:can'?t|cannot|cant|couldn'?t|could not|unable to|won'?t|not able to|wouldn'?t|won'?t) (?:even |seem to |let me |be )?(?:log|login|access|check|get|use|submit|order|reserve|print|sign|find|reach|speak|talk|download|connect|open|return|update|book|cancel|pay|contact|change|see|view|help|figure|deliver|save|play|watch|return|fix|deal)\b/,
  ),
  always(
    1,
    /\b(?:still|yet) (?:waiting|no|not|haven'?t|hasn'?t|isn'?t|doesn'?t|don'?t|nothing|having|getting|got no|can'?t|charged|being charged|getting charged)\b|\b(?:have|has|had) (?:not|n'?t) (?:yet )?(?:received|heard|arrived|had|got)\b|\b(?:haven'?t|hasn'?t|havent|hasnt|never|didn'?t|didnt) (?:yet )?(?:received?|heard|arrived|had (?:a|any)|got|get|gotten|delivered|come)\b/,
  ),
  cue(
    1,
    /\b(?:waiting|waited|wait|on hold|been waiting|been) (?:for |over |more than |nearly |almost |about |like )?(?:me )?(?:over |more than |nearly |almost )?(?:\d{1,3}|an|two|three|four|five|six|several|weeks?|hours?|months?|ages|days) ?(?:\+ )?(?:minutes?|mins?|min|hours?|hrs?|days?|weeks?|months?|years?|now)?\b/,
  ),
  always(
    1,
    /\bno (?:one|body|reply|response|answer|support|update|updates|explanation|help|apology|apologies|service|water|power|heating|internet|electricity|dial tone|way out|sound|signal|network|refund|luck|communication|call ?back|further update|stated reason|idea when)\b/,
  ),
  cue(
    0.9,
    /\bkeeps? (?:\w{1,10} )?(?:saying|crashing|freezing|dropping|going|getting|telling|turning|buffering|failing|losing|sending|asking|charging|stopping|disconnecting|breaking)\b|\bconstantly\b|\b(?:over and over|yet again|once again|second time|third time|every time|every single)\b/,
  ),
  cue(
    1,
    /\b(?:wrong (?:item|order|size|colou?r|one|thing|address|product|food|room)|poor (?:service|quality|performance|customer|communication|workmanship)|bad (?:service|experience|quality|customer|attitude)|customer (?:service|care) (?:is|was|has been) (?:a joke|non ?existent|bad|poor|terrible|awful|useless|rude)|waste of (?:time|money)|money back|want (?:a|my) (?:refund|money)|shame on (?:you|u|them)|sort (?:it|this|yourselves|yourself|your \w{2,12}) out|get it together|do better|going downhill|gone downhill|not what i (?:ordered|expected|paid))\b/,
  ),
  cue(
    0.8,
    /\bwhy (?:is|are|does|do|did|has|have|can'?t|won'?t|isn'?t|aren'?t|don'?t|doesn'?t|am|was|were|the|would|cant|wont)\b[^.!\n]{0,80}\b(?:my|your|you|our|the|u|i|we)\b/,
  ),
  cue(
    0.9,
    /\b(?:is|are|went|been|servers?|site|website|app|internet|network|system|broadband|line|wifi|tv|service) (?:is |are |been |just |gone |still |went )?(?:down|offline|broken|worse|bad|terrible|slow|off|lacking)\b/,
  ),
  always(
    1,
    /\b(?:thanks|thank you|cheers|thx) (?:a lot )?(?:for (?:nothing|ruining|wasting|cancell?ing|losing|the delay|not|making me|leaving|ignoring|breaking)|to .{1,40}not)\b/,
  ),
  cue(
    0.5,
    /\b(?:unfortunately|seriously\?|supposed to|was told|were told|told me|promised|how (?:is it|can you|do you expect|come)|what'?s the point|whats the point|so much for|not even|despite|ruined|wasted|third-?party|automated|don'?t get it|you (?:people|guys|idiots)|need (?:your )?help|please help|help!)\b/,
  ),
  cue(
    0.4,
    /\b(?:support|refund|service|delivery|order|staff|package|parcel|customer|account|app|website|flight|battery|screen|network|charge|charged|update|train|luggage|bill)\b/,
  ),
  always(0.3, /^\.?@\S{1,40}/),
  always(0.3, /#(?:fail|poorservice|rammed|badservice|neveragain)\b|\b(?:fail|smh|ugh|ffs)\b/),
  // 😡 😠 🤬 😤 👎 🙄 🤮
  cue(0.8, /[\u{1f621}\u{1f620}\u{1f92c}\u{1f624}\u{1f44e}\u{1f644}\u{1f92e}]/u),
  // Speaks against it.
  always(
    -1,
    /\b(?:no|without (?:any|a)|zero|not a single|never (?:any|had (?:a|any)|an?)) (?:problems?|issues?|complaints?|trouble|faults?|errors?|delays?)\b|\b(?:problem|issue) (?:solved|fixed|sorted|resolved)\b|\bnot bad\b|\bnot too bad\b/,
  ),
  always(
    -0.6,
    /\b(?:love|loved|amazing|excellent|awesome|brilliant|fantastic|great (?:service|job|work|staff)|thank you so much|highly recommend|proud)\b/,
  ),
  always(-0.5, /\b(?:any ?one|any ?body) (?:know|recommend)|\bdoes any ?one\b/),
  always(
    -0.6,
    /\b(?:trump|biden|democrats?|republicans?|election|muslim|israel|gaza|police|government|congress|god|racist people|liberals?|leftist|snowflakes?)\b/,
  ),
  cue(
    1,
    /\b(?:disappointed|disappointing|disappointment|fed up|furious|appalled|disgusted|let (?:me|us) down|ripped me off|hung up on|scratches everywhere)\b/,
  ),
  always(
    1,
    /\bwhere(?:'?s| is| are) (?:my|our) (?:order|parcel|refund|money|package|delivery|sofa|stuff|food|driver)\b|\bshould (?:have|of|'?ve) (?:been |arrived|come|had|got)\b|\bsupposed to (?:be|have|arrive|come)\b[^.\n]{0,60}\b(?:still|but|and)\b/,
  ),
  cue(
    0.7,
    /\b(?:stuck|power is out|is out|bring(?:ing)? back|shady|so slow|too slow|expired|hang up|out of service|unusable|unreliable|unreachable|misled|disrespectful|fake|bugs?|lag|laggy|confus(?:es|ing)|no longer|gone up|used to be)\b/,
  ),
  always(
    -0.6,
    /\bif (?:it|this|they|i|we) (?:doesn'?t|don'?t|isn'?t|can'?t|won'?t|breaks?|fails?)\b|\bthanks for (?:resolving|fixing|sorting|your help)\b/,
  ),
];
