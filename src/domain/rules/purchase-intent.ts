import { always, type Cue, cue } from './cue';

export const purchaseIntent: readonly Cue[] = [
  // Says so.
  cue(
    1,
    /\b(?:want|wants|wanted|wanna|need|needs|like|love|hope|hoping|plan|planning|going|gonna|about|bout|ready|trying|looking|dying|decided|finna|able|itching|waiting|wait|have|got) (?:me )?(?:to )?(?:go )?(?:and )?(?:finally |just |ahead and )?(?:buy|purchase|order|pre-?order|book|rent|lease|hire|reserve|enrol|cop|commission|test drive|sign up|trade in)\b/,
  ),
  cue(
    1,
    /\b(?:thinking|considering|interested|keen|look) (?:of|about|on|in|at) (?:buying|purchasing|ordering|getting|renting|booking|hiring|joining|upgrading|switching to|trading|having)\b/,
  ),
  cue(1, /\bconsidering (?:a|an|the|buying|getting|purchasing) /),
  cue(
    1,
    /\b(?:i'?m|i am|we'?re|we are|im) (?:finally |definitely |totally |so |about to |probably )?(?:buying|ordering|getting|purchasing|renting|upgrading to|pre-?ordering) (?:a|an|the|this|that|these|one|it|my|our|some|two|me|both) /,
  ),
  cue(
    1,
    /\b(?:i|we)(?:'?ll| will| shall) (?:definitely |be |happily |gladly |probably |go ahead and )?(?:be )?(?:buy|buying|order|ordering|book|purchase|get one|grab one|join|joining|getting a|be in|come in|pop in|pop by|be back|stop by|shop|shopping there)\b/,
  ),
  cue(
    1,
    /\b(?:wtb|iso|in search of|want to buy|in the market for|on the lookout for|on the hunt for|shopping for|saving (?:up )?for)\b/,
  ),
  cue(1, /\b(?:i|we)(?:'?ll| will) (?:have|take) (?:it|one|two|three|this|that|both|them|these|the|a|\d)\b/),
  cue(
    1,
    /\b(?:shut up and )?take my money\b|\bsign me up\b|\bcount me in\b|\bput me down (?:for|please)|\bdibs\b|\b(?:save|keep|hold|reserve) (?:me )?(?:one|two|this|it|that)? ?(?:for me|please|pls)\b|\bsave me (?:one|a|some)\b/,
  ),
  cue(
    1,
    /\b(?:can|could|may|how (?:do|can|would)) (?:i|we) (?:please |still |also )?(?:go about )?(?:buy|order|ordering|book|booking|reserve|purchase|pre-?order|get one|get a quote|get an appointment|sign up|join|put down|put a deposit|pay|arrange|come and (?:see|look|view)|view|see it|try)\b/,
  ),
  cue(
    1,
    /\b(?:i|we)(?:'?d| would) (?:really |so )?(?:like|love|be keen) (?:to (?:order|buy|book|get|come|view|see|try|arrange|have|purchase|join)|one|a quote|two|some|an appointment|a viewing|more info)/,
  ),
  cue(
    1,
    /\b(?:i|we|me) (?:really |so |just |also |actually |desperately |lowkey |still )?(?:want|need|wants|needs) (?:one|two|some|this|these|it|that|both|a new|an? (?:quote|appointment|viewing))\b/,
  ),
  cue(
    1,
    /\b(?:want|need)(?:s)? (?:this|these|it|one|that) (?:in my life|so bad|so much|now|asap|please)\b|\bmust have\b|^(?:i )?need this\b|\bhave to have (?:it|this|one)\b/,
  ),
  cue(
    1,
    /\b(?:i|we|he|she) (?:really |so |just |also |actually |desperately |lowkey |still )?(?:want|need|wants|needs) (?:a|an|the|my|another|new|to get) /,
  ),
  cue(
    1,
    /\b(?:saved up|saving up)\b|(?:^|[.!,] )(?:finally )?(?:buying|ordering|getting|booking|picking up) (?:a|an|the|my|our|one|some|new) [^.?!\n]{0,30}\b(?:today|tomorrow|tonight|this (?:week|weekend|month)|next (?:week|weekend|month)|soon|on \w{3,6}day)\b/,
  ),
  cue(0.7, /\b(?:can'?t|cannot) wait to (?:get|try|see|have|visit|wear|drive|move)\b/),
  // Asks where or by whom.
  cue(
    1,
    /\bwhere (?:can|could|do|does|to|should|would|i can|we can|you can|one can|i could|u can|can i|to go) ?(?:i |we |u |you |one |someone |anyone |they )?(?:can |could )?(?:go (?:to |and )?)?(?:still )?(?:get to )?(?:buy|purchase|order|get|rent|hire|pick up|book|source)\b/,
  ),
  cue(0.6, /\bwhere (?:can|could|do|to|should|i can|we can) ?(?:i |we |u |you |one )?(?:find|do)\b/),
  cue(0.5, /\b(?:who|anyone|anybody|someone) (?:here )?(?:sells?|selling|has got|stocks?|supplies|makes)\b/),
  cue(
    0.6,
    /\blooking (?:for|to (?:get|find|rent|hire|have|replace|upgrade|book|buy)) (?:a|an|some|someone|one|new|my|the|our|good|decent|to|\d)/,
  ),
  cue(
    0.4,
    /\b(?:best|good|proper|decent|nice|cheap|affordable|reliable) (?:place|shop|store|dealer|garage|school|bar|restaurant|salon|jeweller)\b/,
  ),
  cue(0.4, /\b(?:budget|price range|price below|willing to pay|under \W?\d{2,6})\b/),
  cue(0.4, /\b(?:anyone|anybody|someone|somebody|recommend|recommendations?|suggestions?)\b/),
  // The short comments under a seller's post.
  always(
    1,
    /^(?:@\S{1,40} )?(?:hi |hello |hey )?(?:i'?m |im |i am |very |still |definitely )?(?:very )?interested\b(?! in (?:the|politic|how|why))/,
  ),
  cue(0.6, /\b(?:i'?m|i am|im|we'?re|very|would be|be) (?:very |really |definitely |still )?interested\b/),
  always(
    1,
    /\b(?:pm|dm|message|inbox|messag|email)(?:'?d|ed|'?ed| sent)(?: you| u)?\b(?! (?:you|them|it) (?:twice|three|\d|already|about|last|and (?:no|got)))|\b(?:sent|sending|have sent|just sent) (?:you |u )(?:a |an )?(?:pm|dm|message|msg|inbox|email)\b/,
  ),
  always(1, /^(?:following|follow|f|bump)\W{0,6}$/),
  always(
    1,
    /\b(?:is|are) (?:this|it|these|they|that|those)(?: one| item)? (?:still )?(?:available|for sale|up for grabs)\b|^(?:hi |hello |hey )?(?:still )?(?:available|avail)\W{0,5}\?/,
  ),
  always(
    1,
    /^(?:sold|me|me please|me pls|yes please|yes pls|i'?m in|mine|one please|two please|want|need|want one|need one)\W{0,5}$/,
  ),
  cue(0.5, /\b(?:upgrade|upgrading|renew|renewing)\b/),
  cue(
    1,
    /\b(?:buy|buying|getting|get|open|opening|renew|renewing|purchase) (?:a |an |my |our |the )?(?:\w{1,20} )?(?:membership|subscription|season ticket|season pass)\b/,
  ),
  cue(
    1,
    /\b(?:become|becoming) (?:a|your|an) (?:\w{1,15} )?(?:customer|client|member)\b|\b(?:heading|headed|on (?:my|our) way|off) to \w{2,20} (?:right )?now\b/,
  ),
  cue(
    0.6,
    /\b(?:deposit|finance available|first home|first-time buyer|our wedding|my wedding|getting married|moving house|moving to|just moved|new house|housewarming)\b/,
  ),
  // Speaks against it.
  always(
    -1,
    /\b(?:i'?m|we'?re|im|we are|i am) selling\b|\bfor sale\b(?! ?\?)|\bif (?:you|u|anyone|anybody)(?:'?re| are|'?s| is)? (?:want|wants|need|needs|looking|interested)\b|\bwe (?:sell|offer|have|stock|deliver)\b/,
  ),
  always(
    -1.2,
    /\b(?:regret|wish i(?: had|'d)? never|wish i hadn'?t|no (?:longer|need to) |don'?t need|stop|stopped|never|refuse to|won'?t|not|can'?t|didn'?t|don'?t|instead of|rather than|why would (?:i|you|anyone)|too (?:expensive|much)) (?:be |going to |want to |ever |even |to )?(?:buy|buying|get|getting|bought|order|ordering|afford)\b/,
  ),
  always(
    -1.5,
    /\bwaiting (?:for|on) (?:my|our|the) (?:order|refund|parcel|delivery)\b|\b(?:want|need) (?:my|a|our) (?:money|refund|replacement)\b/,
  ),
  always(
    -0.7,
    /\bwant (?:a|an|the|my|to) (?:\w{1,12} )?(?:apology|explanation|answer|break|hug|man|woman|girl|boyfriend|baby|wife|friend|life|job|world|country|president)\b/,
  ),
  cue(
    1,
    /\b(?:want|wanna|want to|gonna|going to|gotta|got to|have to|need to|bout to|about to|imma|ima|may|might|could|should|think i'?ll|try and|try to) (?:just |finally |actually |maybe |go |go and )?(?:get|buy|cop|order|grab|treat myself to|pick up) (?:the|a|an|me|one|it|myself|this|that|these|my|some|two|new)\b/,
  ),
  cue(1, /\b(?:buying|getting|treating|ordering) (?:myself|ourselves|me)\b|\ball i want (?:for|is)\b/),
  cue(
    1,
    /\b(?:i|we)(?:'?ll| will)? (?:absolutely |definitely |happily |gladly |be |be going |continue to |keep )?(?:do (?:all )?(?:of )?my shopping|going back (?:tomorrow|today|soon|for)|shop (?:you |there |here )?(?:more|even more)|stock up|joining)\b/,
  ),
  cue(
    0.7,
    /\b(?:any ?one|any ?body|is there|are there|where|best|recommend|finding|find|some ?one)\b[^.?!\n]{0,60}\b(?:shops?|stores?|resellers?|dealers?|salons?|bars?|restaurants?|driving school|pedicures?|suppliers?|showrooms?|clinics?|gyms?|garages?|tickets|piercing|fitters?|hotels?|agents?)\b/,
  ),
  always(
    -0.8,
    /\b(?:need|want) (?:a|an|the|some) (?:\w{1,12} )?(?:lot|bit|nap|drink|minute|moment|second|word|idea|reason|way|help|hand|favou?r|miracle|change|sunday magic|magic|advice|recommendations?|ride|sugar daddy|update|response|reply)\b|\bjust because\b|\bsomeone to (?:go|come|play|talk)\b|\bgo with (?:me|him|her|to)\b/,
  ),
  always(-0.8, /\b(?:i|we|i'?d|we'?d|would|highly|definitely) recommend\b/),
];
