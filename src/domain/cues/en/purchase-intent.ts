import { always, type Cue, cue, sure, sureNot } from '../cue';

export const purchaseIntent: readonly Cue[] = [
  sureNot(`
    just (came|arrived|landed|dropped) (in|into)
    come and (see|try|view|visit|browse|meet) (us|them|our|it|for yourself)
    (whos|who is|anyone|anybody|any of you|who) (up|around|about|free|coming|going|out|in) (for|tonight|tomorrow|later|this|to)
  `),
  sure(`
    (sent|sending|just sent|have sent) (you|u) a (dm|pm|message|msg)
    (dm|pm|inbox|message|msg) sent
    START (dibs|pmd|dmd|inboxed) [on|you|u|hun|END]
    (ill|well|i will|we will) take (it|one|this|both|them|these|NUM)
    shut up and take my money
    (renew|renewing|renewed) (my|our) (membership|subscription|contract|policy|plan|licence|license)
    (can|could) you (fit|squeeze|book|slot) (me|us) in
    where can (i|we) (buy|order|get) (one|this|these|it|them)
    (want|like|need) to (buy|order|book|purchase) (a|an|one|this|the|some|it|these|two|NUM)
    START [im|i am|very|still|definitely] interested END
  `),
  // Says so.
  cue(
    1,
    `
    (want|wants|wanna|need|needs|like|love|hope|hoping|plan|planning|going|about|bout|ready|trying|looking|dying|decided|able|itching|waiting|have|got) [me] to [go|go and|finally|just|go ahead and] (buy|purchase|order|preorder|pre-order|book|rent|lease|hire|reserve|enrol|enroll|cop|commission|test drive|sign up|trade in|view|invest in)
    (wanna|gonna|finna|gotta|imma) [go|go and|finally|just] (buy|purchase|order|preorder|book|rent|lease|cop|sign up)
    (thinking|considering|interested|keen) [of|about|on|in] (buying|purchasing|ordering|getting|renting|booking|hiring|joining|upgrading|trading in|having [a|one])
    considering (a|an|one|the|buying|getting|purchasing)
    (im|i am|were|we are) [finally|definitely|totally|so|about to|probably] (buying|ordering|getting|purchasing|renting|upgrading to|preordering|pre-ordering|booking) (a|an|the|this|that|these|one|it|my|our|some|two|me|both|mine)
    (ill|well|i will|we will|i shall) [definitely|happily|gladly|probably|go ahead and|be|prob|defo|def] (buy|buying|order|ordering|book|booking|purchase|get one|grab one|grab (some|a|it)|join|joining|getting a|be in|come in|pop in|pop by|be back|stop by|shop|try one|need one|need to get)
    (ill|well|i will|we will) [definitely|happily] (have|take) (it|one|two|three|this|that|both|them|these|the|a|NUM)
    (wtb|iso|in search of|want to buy|in the market for|on the lookout for|on the hunt for|shopping for|saving for|saving up for|saved up)
    (shut up and|) take my money
    sign me up
    count me in
    put (me|us) down for
    (save|keep|hold|reserve|put aside|set aside) (me|us|my|one|two|this|it|that) [for me|please|pls|NUM|one|a|some|until]
    dibs
    (can|could|may) (i|we) [please|still|also|just] (buy|order|book|reserve|purchase|preorder|pre-order|get (one|a|an|some|two|NUM|this|these|it)|sign up|join|put (down|a deposit)|pay|arrange|come (and|to) (see|look|view)|view|come see|have (one|two|NUM|this|it|a)|grab)
    how (do|can|would) (i|we) [go about] (buy|order|book|reserve|purchase|preorder|sign up|join|pay|get (one|hold of))
    how to (order|buy|book|purchase|join|get one)
    (id|wed|i would|we would) [really|so] (like|love|be keen) (to (order|buy|book|get|come|view|see|try|arrange|have|purchase|join|go|win)|one|a quote|two|some|an appointment|a viewing|more info)
    (i|we|me) [really|so|just|also|actually|desperately|lowkey|still|definitely] (want|need|wants|needs) (one|two|some|this|these|it|that|both|a new|NUM|them)
    (want|need|wants|needs) (this|these|it|one|that|them) [in my life|so bad|so much|now|asap|please|badly|all]
    must have (one|this|it|these)
    have to have (it|this|one)
    i (really|so|just|also|actually|desperately|lowkey|still) (want|need) (a|an|the|my|another|new|to get)
    (we|i) need (a|an|the|another|new|to get|someone to|somebody to)
    (buying|ordering|getting|booking|picking up|collecting) (a|an|the|my|our|one|some|new|mine|ours) ..5 (today|tomorrow|tonight|this (week|weekend|month)|next (week|weekend|month)|soon|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|later)
    (can|could) you (fit|squeeze|book|slot) (me|us) in
    [do|are|got] [you|u] [have|got] any (appointments|slots|availability|spaces|spots|viewings) [left|free|for|this|on|tomorrow|available]
    book (me|us) in
    (deposit|payment) (paid|sent|transferred)
    (paid|put down|put) [my|a|the] deposit
    just (ordered|booked|joined|signed up|bought|paid|preordered|reserved)
    (order|orders|payment|deposit|booking) (placed|sent|made)
    (renew|renewing|renewed) (my|our|the|again|for)
    adding (this|these|it|one) to (my|the) (cart|basket|list|wishlist|wish list)
    (in|on) my (cart|basket|wish list|wishlist)
    (my|our) (next|first) (car|house|home|ring|sofa|kitchen|purchase|order)
    (want|wanting|need|needing|like|love|hoping|looking|trying|ready) to (view|see it|come and (see|view|look)|test drive|move in|trade (in|my|up)|upgrade|downsize|remortgage)
    (available|free) (to view|for viewing|for a viewing)
    (can|could|when can) (i|we) (view|see it|come (see|view|look|by|in|down|and))
  `,
  ),
  cue(0.7, 'cant wait to (get|try|have|visit|wear|drive|move|order|buy|book|collect|pick)'),
  // Asks where or by whom.
  cue(
    1,
    `
    where (can|could|do|does|to|should|would) [i|we|you|u|one|someone|anyone|they|people] [go|go to|go and|still] (buy|purchase|order|get|rent|hire|pick up|book|source)
    where (i|we|you|u|one) (can|could) [still] (buy|purchase|order|get|rent|hire|book)
  `,
  ),
  cue(
    0.6,
    `
    where (can|could|do|to|should) [i|we|you|u|one] (find|do)
    where (i|we) can find
    looking (for|to (get|find|rent|hire|have|replace|upgrade|book|buy)) (a|an|some|someone|one|new|my|the|our|good|decent|to|NUM)
    (renting|buying|hiring) a
  `,
  ),
  cue(
    0.5,
    `
    (who|anyone|anybody|someone) [here] (sell|sells|selling|has got|stocks|supplies|makes)
  `,
  ),
  cue(
    0.4,
    `
    (best|good|proper|decent|nice|cheap|affordable|reliable) (place|shop|store|dealer|garage|school|bar|restaurant|salon|jeweller)
    (budget|price range|price below|willing to pay)
    under $ NUM
    under NUM
    (anyone|anybody|someone|somebody|recommend|recommendations|suggestions)
  `,
  ),
  // The short comments under a seller's post.
  always(
    1,
    `
    START [im|i am|very|still|definitely|really|would be|so|might be|def] interested
    (im|i am|very|would be|be|were) [very|really|definitely|still] interested [in (this|these|it|one|the|that|buying|a)|please|END]
    (pmd|dmd|inboxed|messaged) [you|u|END]
    (pm|dm|message|inbox|email|msg|text) (sent|d|ed|ing you)
    (sent|sending|have sent|just sent) [you|u] [a|an] (pm|dm|message|msg|inbox|email|enquiry|inquiry)
    START (pm|dm|inbox|message) (me|pls|please) [the|details|price|info|END]
    START (following|f|bump|interested|pmd|dmd|dm|pm|inbox|inboxed) END
    START (sold|me|me please|me pls|yes please|yes pls|im in|mine|one please|two please|want|need|want one|need one|want it|want this|need this|gimme|i want|i need|take|ill take|me me|ooh yes please|yes|in|shut up and take my money) END
    START (gimme|one|two|NUM) [of] (please|pls|of these|for me)
    (please|pls) (pm|dm|inbox|message|call|ring|contact|text) me
    (pm|dm|inbox|call|ring) me (please|pls)
    (next|can be) in line
    (is|are) (this|it|these|they|that|those) [one|item] [still] (up for grabs|for sale)
    (can|could|will|able to) (collect|pick up|pick it up|come and get|come get|pay cash)
    [with|have|got|paying|pay] cash (waiting|ready|in hand|today)
    cash (waiting|ready|in hand)
    (would|will) you (take|accept|do) $ NUM
    (would|will) you (take|accept|do) NUM
    (best|lowest) price for cash
  `,
  ),
  cue(0.5, '(upgrade|upgrading|renew|renewing)'),
  cue(
    1,
    `
    (buy|buying|getting|get|open|opening|renew|renewing|purchase) [a|an|my|our|the] [ANY] (membership|subscription|season ticket|season pass)
    (become|becoming) (a|your|an) [ANY] (customer|client|member)
    (heading|headed|on my way|on our way|off) to ANY [right] now
  `,
  ),
  cue(
    0.6,
    `
    (first home|first-time buyer|first time buyer|our wedding|my wedding|getting married|moving house|moving to|just moved|new house|housewarming|finance available)
  `,
  ),
  cue(
    1,
    `
    (want|wanna|want to|gonna|going to|gotta|got to|have to|need to|bout to|about to|imma|ima|may|might|could|should|think ill|try and|try to) [just|finally|actually|maybe|go|go and] (get|buy|cop|order|grab|treat myself to|pick up) (the|a|an|me|one|it|myself|this|that|these|my|some|two|new)
    (buying|getting|treating|ordering) (myself|ourselves|me)
    all i want (for|is)
    (i|we|ill|well) [will] [absolutely|definitely|happily|gladly|be|be going|continue to|keep] (do [all] [of] my shopping|going back (tomorrow|today|soon|for)|shop [you|there|here] (more|even more)|stock up|joining)
  `,
  ),
  cue(
    0.7,
    `
    (anyone|any one|anybody|is there|are there|where|best|recommend|finding|find|someone) .. (shop|shops|store|stores|reseller|dealer|dealers|salon|bar|restaurant|restaurants|driving school|pedicure|supplier|suppliers|showroom|clinic|gym|garage|tickets|piercing|fitter|fitters|hotel|hotels|agent|agents)
  `,
  ),
  // Speaks against it.
  always(
    -1,
    `
    (im|were|we are|i am) selling
    if (you|u|anyone|anybody) [are|is|re] (want|wants|need|needs|looking|interested)
    if youre (looking|interested)
    we (sell|offer|have|stock|deliver)
    not interested
    no longer interested
    (was|were) (gonna|going to|about to|thinking) (buy|order|get|of)
  `,
  ),
  always(
    -1.2,
    `
    (regret|wish i had never|wish i never|wish i hadnt|no longer|no need to|dont need|stop|stopped|never|refuse to|wont|not|cant|didnt|dont|instead of|rather than|why would (i|you|anyone)|too (expensive|much)) [be|going to|want to|ever|even|to] (buy|buying|get|getting|bought|order|ordering|afford|need)
    (dont|do not|didnt) (need|want) (it|one|this|these|any|a|anymore|anything)
  `,
  ),
  always(
    -1.5,
    `
    waiting (for|on) (my|our|the) (order|refund|parcel|delivery|money)
    (want|need) (my|our|a) (money|refund|replacement)
  `,
  ),
  always(
    -0.8,
    `
    want (a|an|the|my|to) [ANY] (apology|explanation|answer|break|hug|man|woman|girl|boyfriend|baby|wife|friend|life|job|world|country|president)
    (need|want) (a|an|the|some) [ANY] (lot|bit|nap|drink|minute|moment|second|word|idea|reason|way|help|hand|favour|favor|miracle|change|magic|advice|recommendation|recommendations|ride|update|response|reply|holiday|coffee|wine|lie down|day off)
    just because
    someone to (go|come|play|talk)
    go with (me|him|her)
    (i|we|id|wed|would|highly|definitely) recommend
    (buy|buying|bought) (that|into|the) (argument|excuse|story|lie|lies|narrative|hype)
  `,
  ),
];
