import { always, type Cue, cue, sure } from '../cue';

export const complaint: readonly Cue[] = [
  sure(`
    (thanks|thank you|cheers|thx) [a lot] for (nothing|wasting|ruining|ignoring)
    worst (service|experience|company|customer service|purchase|shop|store) [ANY]
    (want|get|got|give me|gave me) my money back
    (never|not|hasnt|havent|still hasnt) [even] (turned up|arrived|been delivered|shown up|showed up)
    (fell|falling|fallen) apart
    still (waiting|no reply|no response|no sign|not received|havent received|not arrived) [for|of|from|on]
    (not|never) (happy|impressed|good enough) (with|at all)
    (avoid|steer clear|stay away) (at all costs|like the plague|of this company|from this company)
  `),
  // Judgements.
  cue(
    1,
    '(worst|terrible|horrible|horrendous|awful|appalling|dreadful|atrocious|abysmal|diabolical|disgusting|disgrace|disgraceful|shambles|shambolic|unacceptable|pathetic|shoddy|dire|unprofessional|rip off|ripoff|ripped off|scammed|mistreated|robbed|nightmare|infuriating|outrageous|ludicrous|incompetent|incompetence|clueless|cowboys|cowboy)',
  ),
  cue(
    0.8,
    '(ridiculous|useless|rubbish|garbage|trash|crap|bullshit|ridiculously|shocking|suck|sucks|lousy|bad|poor|poorly|dumb|annoying|frustrating|frustrated|annoyed|furious|angry|upset|gutted|disappointed|disappointing|disappointment|unhappy|unimpressed|rude|hypocrisy|audacity|shameful|lacking|ignorant|scratches|unhelpful|dishonest|greedy|misleading|overpriced|fed up|sick of|tired of|pissed|wonky|uneven|gaps|chipped|dented|botched|sloppy)',
  ),
  cue(
    0.5,
    '(hate|hated|joke|shame|fail|failed|failing|failure|shit|shitty|fuck|fucking|wtf|bs|stupid|sick|slow|ugly|lies|lied|liar|liars|cheaply made|wrong|mess|pain|dirty|cold|stale|tasteless|dry|soggy|burnt|damp|mould)',
  ),
  always(
    1,
    `
    (not|never|isnt|wasnt|arent|aint|werent) [at all|very|so|too|really|been|be|even] (happy|impressed|good enough|acceptable|helpful|worth|what (i|we) (expected|ordered|paid)|as described|satisfied|pleased|fit for|recommend|professional|good|great|ok|okay|true to|as advertised)
    (wont|wouldnt|would not|cant|cannot|dont) (recommend|recommend them)
  `,
  ),
  // Broken, late, missing, wrong.
  always(
    1,
    `
    (doesnt|dont|isnt|arent|didnt|wasnt|werent|hasnt|wont|cant|wouldnt|couldnt|havent|does not|is not|did not|was not|has not|will not) [even] (work|working|worked|load|loading|connect|connecting|start|turn|charge|charging|open|opening|arrive|arrived|come|received|turned up|turn up|shown up|show up|showed up|fit|fitted|let me|responding|responded|respond|reply|replied|answer|answering|delivered|been delivered|bother|bothered|fixed|resolved|sorted|running|deliver|last|play|update|print|care|close|match|hold)
    (not|stopped|stop|never|no longer|hardly|quit) (working|works|worked|work|loading|charging|responding|delivered|arrived|received|turned up|showed up|replied|running|fixed|called back|came|got mine|got (my|our|the)|heard back)
    no (show|shows)
  `,
  ),
  cue(
    1,
    '(broken|broke|faulty|defective|damaged|cracked|smashed|ripped|torn|leaking|leaks|peeling|warped|fell apart|falling apart|came off|fell off|stained|scratched|mouldy|moldy|out of order|error code|error|errors|glitch|glitchy|buggy|bugs|crashes|crashing|crashed|freezing|frozen screen|flicker|flickering|overcharged|double charged|charged (me|us|twice)|locked out|lost (my|our|luggage|the)|missing|shortchanged|outage|blackout|tarnished|squeaks|squeaking|creaking|wobbles|lifting|bubbling|fading|faded|shrunk|snapped|turned green|sagging|collapsed)',
  ),
  cue(
    0.8,
    '(issue|issues|problem|problems|trouble|fault|complain|complaint|complaints|complaining|delay|delayed|delays|late|canceled|cancelled|cancelling|refund|compensation|unable|excuse|excuses|mistake|mistakes|hidden fees|hidden charges|skyrocketed|downfall|ignored|ignoring|ignores|runaround|run around|let down|lie|forgot|forget)',
  ),
  always(
    0.9,
    '(cant|cannot|couldnt|could not|unable to|wont|not able to|wouldnt) [even|seem to|let me|be] (log|login|access|check|get|use|submit|order|reserve|print|sign|find|reach|speak|talk|download|connect|open|return|update|book|cancel|pay|contact|change|see|view|help|figure|deliver|save|play|watch|fix|deal)',
  ),
  always(
    1,
    `
    (still|yet) (waiting|no|not|havent|hasnt|isnt|doesnt|dont|nothing|having|getting|got no|cant|charged|being charged|getting charged)
    (have|has|had) not [yet] (received|heard|arrived|had|got)
    (havent|hasnt|never|didnt) [yet] (receive|received|heard|arrived|had a|had any|got|get|gotten|delivered|come)
    (waiting|waited|wait|on hold|been waiting) [for|over|more than|nearly|almost|about|like|me] [over|more than|nearly|almost] (NUM|an|two|three|four|five|six|several|weeks|hours|months|ages|days)
    no (one|body|reply|response|answer|support|update|updates|explanation|help|apology|apologies|service|water|power|heating|internet|electricity|dial tone|way out|sound|signal|network|refund|luck|communication|callback|call back|further update|stated reason|idea when|show)
    nobody (turned|came|called|replied|answered|answers|rang|showed|bothered|can|knows)
  `,
  ),
  cue(
    0.9,
    `
    (keep|keeps) [ANY] (saying|crashing|freezing|dropping|going|getting|telling|turning|buffering|failing|losing|sending|asking|charging|stopping|disconnecting|breaking|fobbing|passing|cancelling|falling)
    constantly
    (over and over|yet again|once again|second time|third time|every time|every single)
  `,
  ),
  cue(
    1,
    `
    wrong (item|order|size|colour|color|one|thing|address|product|food|room|part|door|bed)
    (poor|bad) (service|quality|performance|customer|communication|workmanship|experience|attitude|finish|job)
    customer (service|care) (is|was|has been) (a joke|non existent|nonexistent|bad|poor|terrible|awful|useless|rude|shocking|dire)
    waste of (time|money)
    (money|deposit) back
    want (a|my) (refund|money)
    shame on (you|u|them)
    sort (it|this|yourselves|yourself|your ANY) out
    get it together
    do better
    (going|gone|went) downhill
    not what i (ordered|expected|paid)
    (ripped|ripping) (me|us|people) off
    hung up on
    (scam|scammers|rogue|con|cons|con artist) (company|traders|trader|artists|people|beware)
    (beware|avoid|steer clear|stay away) [of|from] [this|these|them|at all costs|like the plague|company|END]
    (cheap|plastic) (tat|crap|rubbish|junk)
    daylight robbery
    (took|taken) (my|our|the|his) (money|deposit) and
  `,
  ),
  cue(
    0.8,
    'why (is|are|does|do|did|has|have|cant|wont|isnt|arent|dont|doesnt|am|was|were|the|would) .. (my|your|you|our|the|u|i|we)',
  ),
  cue(
    0.9,
    '(is|are|went|been|server|servers|site|website|app|internet|network|system|broadband|line|wifi|tv|service) [is|are|been|just|gone|still|went] (down|offline|broken|worse|bad|terrible|slow|off|lacking)',
  ),
  always(
    1,
    `
    (thanks|thank you|cheers|thx) [a lot] for (nothing|ruining|wasting|canceling|cancelling|losing|the delay|not|making me|leaving|ignoring|breaking|messing)
    (great|nice|brilliant|fantastic|lovely|cheers|love|wonderful|well done) [ANY] (another|yet another|now) ..6 (without|no|late|broken|delay|cancelled|again|waiting)
    (love|great|nice) how (you|they|it) ..5 (never|dont|cant|wont|ignore|ignores|no|not|take weeks|takes weeks)
  `,
  ),
  cue(
    0.5,
    `
    (unfortunately|supposed to|was told|were told|told me|promised|how is it|can you|do you expect|how come|whats the point|so much for|not even|despite|ruined|wasted|third party|automated|dont get it|you people|you guys|you idiots|need help|need your help|please help)
    seriously ?
    help !
  `,
  ),
  cue(
    0.4,
    '(support|refund|service|delivery|order|staff|package|parcel|customer|account|app|website|flight|battery|screen|network|charge|charged|update|train|luggage|bill|deposit|fitter|fitters|driver)',
  ),
  always(0.3, 'START MENTION'),
  always(0.3, '(fail|poorservice|rammed|badservice|neveragain|smh|ugh|ffs)'),
  cue(0.8, '(😡|😠|🤬|😤|👎|🙄|🤮|😒)'),
  // Speaks against it.
  always(
    -1,
    `
    (no|without any|without a|zero|not a single|never any|never had a|never had any) (problem|problems|issue|issues|complaint|complaints|trouble|fault|faults|error|errors|delay|delays)
    (problem|issue) (solved|fixed|sorted|resolved)
    not [too|so|half] bad
  `,
  ),
  always(
    -0.6,
    `
    (love|loved|amazing|excellent|awesome|brilliant|fantastic|great (service|job|work|staff)|thank you so much|highly recommend|proud)
    (trump|biden|democrat|democrats|republican|republicans|election|muslim|israel|gaza|police|government|congress|god|racist people|liberal|liberals|leftist|snowflakes|referee|ref|var|coach)
    if (it|this|they|i|we) (doesnt|dont|isnt|cant|wont|break|breaks|fail|fails)
    thanks for (resolving|fixing|sorting|your help)
  `,
  ),
  always(-0.5, '(anyone|anybody) (know|recommend)\ndoes (anyone|anybody)'),
  cue(
    1,
    '(disappointed|disappointing|disappointment|fed up|furious|appalled|disgusted|let (me|us) down|ripped me off|hung up on|scratches everywhere)',
  ),
  always(
    1,
    `
    (where is|wheres|where are) (my|our) (order|parcel|refund|money|package|delivery|sofa|stuff|food|driver|deposit|ring|dress)
    should (have|of|ve) (been|arrived|come|had|got)
    supposed to (be|have|arrive|come) .. (still|but|and)
    (left|leave) (us|me) (without|with no|waiting|high and dry)
    (paid|spent) ..6 (and still|and no|and got|for this|but|only to|and it)
  `,
  ),
  cue(
    0.7,
    '(stuck|power is out|is out|bring back|bringing back|shady|so slow|too slow|expired|hang up|out of service|unusable|unreliable|unreachable|misled|disrespectful|fake|bug|lag|laggy|confusing|confuses|no longer|gone up|used to be)',
  ),
];
