import { always, type Cue, cue, sure } from '../cue';

export const referral: readonly Cue[] = [
  sure(`
    my (friend|mate|cousin|brother|sister|dad|mum|mom|uncle|husband|wife|neighbour|neighbor|son|daughter|partner|nephew|auntie) [in law] is (a|an) (plumber|electrician|builder|roofer|gardener|cleaner|painter|decorator|plasterer|joiner|carpenter|mechanic|hairdresser|barber|photographer|baker|florist|jeweller|tutor|childminder|groomer|trainer|accountant|solicitor|broker|fitter|tiler|estate agent|realtor|handyman)
    (tell (him|her|them)|say) ANY sent you
  `),
  cue(
    1,
    `
    (i|we|id|wed|would|highly|definitely|thoroughly|totally|strongly|happily|gladly|absolutely|cant) [highly|definitely|thoroughly|always|happily|really|totally|strongly|absolutely] (recommend|recommended|recommending|reccomend|recomend)
    NUM % recommend
    (highly|strongly) recommended
    (come|comes|came) [highly] recommended
    (get|gets) my vote
    look no further
    my go-to
    you wont (regret|be disappointed)
    wont be disappointed
  `,
  ),
  always(1, '(cant|cannot|couldnt|could not) recommend ..6 (enough|highly)'),
  cue(
    1,
    `
    (you|u|yall|everyone|everybody|you guys|they) (should|need to|have to|must|gotta|ought to|could|might want to|may want to|can|wanna) [really|definitely|all|just|also|defo] (try|check out|check|go to|go and see|call|ask|see|use|visit|contact|message|speak to|talk to|ring|get in touch|book|look at|shop at|go with|give|get)
    START (try|contact|ask|call|message|speak to|ring|text|go to|go see|go with|use|have a look at|get in touch with|check out) (MENTION|my|the|our|these|them|this)
    START [ANY] (try|contact|ask|call|message|speak to|ring|text|go to|go see|go with|use|check out) ANY [ANY] (at|in|from|on|for|END)
    START (give|try) ANY [ANY] a (call|ring|try|shout|go)
    (have|give) (them|him|her|ANY) a (call|ring|try|shout|go|look|bell)
    ask for ANY END
    tell (them|him|her|ANY) (i|we|ANY) sent (you|u|ya)
    sent (me|us) (your way|to you)
    recommended (you|u|your|to me|me to|us|by)
    (heard|told me) (good|great|amazing|nothing but good) things about
    (told|tell|telling) (all|everyone|all my|my (friends|family|sister|mum|mom|neighbours|neighbors|workmates|colleagues))
    my (friend|mate|cousin|brother|sister|dad|mum|mom|uncle|husband|wife|neighbour|neighbor|son|daughter|guy|partner|hubby|colleague|boss|auntie|nephew) [ANY] (does|is a|is an|owns|runs|sells|makes|fits|repairs|can help|has a|used|works (at|for|as)|recommend|recommends|swears by|bought|got (hers|his|one|theirs))
  `,
  ),
  cue(
    1,
    `
    (tag|tagging|tagged) (a friend|someone|you|MENTION|my)
    START MENTION [ANY] (look|this|check|see|you need|you should|youd love|youll love|here|for you|thought of you|thoughts|have you seen|what about|how about|these|remember|maybe|perfect for|didnt you)
    (thought|thinking) of you
    this is (the one|what|for you|the (place|shop|guy|lady|salon|store|company|people)) [i|we|you] [was telling|told|mentioned|use|used|bought|got|meant|wanted|need]
    this is (the place|the shop|the guy|the lady|who) (i|we)
    have a look (at this|at these|MENTION)
    MENTION look at (this|these|the|their)
    look at (this|these) MENTION
    START ANY [ANY] look at (this|these|the|them)
    START ANY [ANY] (you need this|you need these|need this for|this is you|this one|check this [out]|check these [out]|have you seen (this|these)|what about this|how about this|youd love|youll love|these are (so|the))
    (sharing|shared) (this|for|with) 
    (one|this one|these) for you
  `,
  ),
  cue(
    0.8,
    `
    (we|i) (used|use|always use|went to|went with|had|go to|got ours|got mine|got our|got my|bought ours|bought mine|bought our|bought my) .. (great|amazing|brilliant|fantastic|excellent|fab|lovely|superb|really good|very good|happy|pleased|best|spot on|reasonable|no complaints|fair price|faultless|top)
    (is|are|was|were) [a|an|the|your] (place to go|man for|lady for|people for|guy for|one to ask|one to call|one to see|best in town|best in the area|best around|best place for|best vehicles|best option)
    makes the best
    (i|we) (got|bought|get|buy|found|ordered) (mine|ours|it|them|these|one|some) (at|from|in|on)
    they (are|re) (brilliant|great|fab|fantastic|excellent|amazing|really good|very good|the best|class|top)
  `,
  ),
  cue(
    0.5,
    `
    have you (tried|looked at|thought of|been to|asked)
    worth a (look|try|visit|call|shot)
    check out
    (sister|brother|friend|mate|mum|mom|neighbour|colleague|cousin) [ANY] (bought|got|used|went|ordered|had|swears)
  `,
  ),
  cue(
    1,
    `
    you can (get|buy|find|order|rent|pick) [it|them|one|these|those|some|that|up|ANY] (at|from|in|on|online)
    (they|we) (have|sell|stock) (them|it|these|those) (at|in|online)
    (go|head|pop) [over|down|in] to ANY [ANY] (they|he|she|you|the|it|and|ask|in|on)
    (go|come|pop in|pop by|drop in|drop by) [and] (see|visit|ask|meet) (them|him|her|these|the|this)
    if (you|u|anyone|anybody) [are] (need|needs|want|wants|looking for|look for|after) ..6 (ask|go|see|try|call|visit|speak|talk|ring|message|contact)
    if youre (looking for|after) ..6 (ask|go|see|try|call|visit|speak|talk|ring|message|contact)
    we used ANY
    (i|id|wed) (know|suggest|go for|go with|try) (a|an|someone|MENTION|ANY at)
  `,
  ),
  // Speaks against it.
  always(
    -1,
    `
    (anyone|any one|anybody|someone|who|can you|could you|do you|would you|please|what|which|where|yall) ..6 (recommend|suggest)
    recommend (me|a|an|any|some|it) [ANY] ?
    (would|wont|dont|cant|wouldnt|not|never) (not|) recommend
    my (channel|video|page|music|website|new|link|profile|cover|single|album|bio)
    (subscribe|giveaway|click|URL)
    we (offer|provide|sell)
  `,
  ),
  always(
    -0.8,
    `
    recommend (you|that you|turning|reading|to read|everyone read|watching|waiting|staying|this (book|read|article|thread))
    (read|watch|book|movie|film|song|episode|series|album)
  `,
  ),
];
