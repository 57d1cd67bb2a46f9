import { always, type Cue } from '../cue';

export const productQuestion: readonly Cue[] = [
  // Price.
  always(
    1,
    `
    how (much|mutch|mch) [is|are|for|does|do|would|to|a|an|per|was|were|each|please|pls|this|these|it|the|that|will]
    hm [?|each|for|is|pls|please]
    (price|prices|cost|costs|pp|pricing|rate|rates|quote|postage|rrp|asking price) [list|range|please|pls|plz|pp|on this|for this|of this|of these|for these|on these|with postage|for NUM|per ANY] ?
    START [whats|what is|the|inbox|your] (price|pricing|cost|price list|prices|rate|rates|pp|charges) [please|pls|plz|list|for|of|per|pp|range|and|on|in|kindly|sir|bro|END]
    (whats|what is|what are|what was|what would be|what will be|wats|what) (the|your|its|ur) [ANY] (price|prices|cost|rate|rates|hours|address|size|sizes|dimensions|measurements|delivery|lead time|mileage|warranty|postage|phone number|number|policy|return policy|difference|deposit|minimum|ingredients|opening|website|shipping|model|colour|colours|color|colors|location|service charge|rent|apr|spec|specs|width|thickness|fee|fees|waiting time|waiting list|turnaround|email|holdup|hold-up|eta|reg|year|monthly|interest|council tax|epc|material|height|length|weight|range|age|capacity)
    what (size|sizes|colour|colours|color|colors|brand|make|model|time|year|day|days|hours|carat|karat|width|thickness|flavour|flavours|flavors|paint|material|breed|species|shade|area|areas|floor|wood|metal|stone|mileage) (is|are|do|does|will|did|have|has|can|was)
    START (what|which) (size|sizes|colour|colours|color|colors|brand|make|model|year|shade|carat|karat|area|wood|metal|mileage|floor|school|fabric|flavours) [is|are|END]
    START (size|sizes|colour|colours|color|mileage|miles|year|location|where|address|postage|delivery|dimensions|measurements|price|cost|rent|deposit|waterproof|ingredients|allergens|hours|opening times|finance|warranty|shipping|insurance|stock|menu|times|dates|postcode|reg|spec|specs|bedrooms|parking|pets|furnished|carat|length) [on this|of this|pls|please|and ANY|available] ?
  `,
  ),
  // Stock.
  always(
    1,
    `
    (is|are) (this|it|these|they|that|those|any|there|the) ..6 (available|in stock|left|for sale|frozen|fresh|gluten|vegan|waterproof|included|real|gold|silver|genuine|free|furnished|solid|handmade|washable|refundable|still there|still going|in stock|new|used|authentic|automatic|manual|petrol|diesel)
    START [is|is it|is this|this|it|are these|these|these] [still|currently] (available|avail|in stock|for sale|going) [please|pls|in ANY|END|?]
    still (available|avail|for sale|got (this|it|these|any)|there|in stock|going) [?|END|pls|please]
    START availability
    (back in|in|out of) stock ..6 ?
    when (will|is|are|does|do|can) .. (in stock|stock|available|launch|back|open|arrive|delivered|come out|release|released|close|ship|ready|restock|restocking|finished|out|done|next)
    (do|does|did|will|would) (you|u|they|ya|yall|ye) [guys|all|still|also|ever|only] (have|sell|stock|carry|ship|deliver|do|take|accept|offer|open|fit|come|make|price match|cater|install|charge|provide|work|hire|rent|repair|fix|clean|buy back|part ex|part exchange|include|serve|need|require|allow|use|supply|measure|cover|post|send|service|give|run|teach|ship|travel|engrave|resize|size|finance|remove|value|mind|know (if|when|what time|how)|make)
    (do|does|did|will|would) the ANY [ANY] (have|come|take|include|need|work|fit|open|close|cover|run|allow|accept|sell|stock|deliver)
    (does|will|did) ANY (have|sell|stock|deliver|ship|open|take|accept|offer) .. ?
    (got|have|have you got|u got|you got|any) (any|this|these|it|more|a|ANY) ..4 (in stock|left|available|in size|in a size|in black|in white|in red|in blue|in green|in grey|in gray|in gold|in silver|in small|in medium|in large|size NUM)
    (come|comes|available) in (a|any|other|different|size|black|white|red|blue|green|grey|gray|gold|silver|small|medium|large|xl|plus|NUM|another|pink|cream|beige|brown|oak|rose gold|kids|mens|womens)
    any (left|more|other (colours|colors|sizes|styles)|in stock|discount|discounts|deals|offers|warranty|guarantee|mileage|history)
  `,
  ),
  // Place, hours, reaching the business.
  always(
    1,
    `
    where (are|r) (you|u|your|they|the|these|ur|yous) ..4 [based|located|store|shop|showroom|branch|situated|at|from]
    where (is|s) (your|the|ur|this|it|that) ..4 (based|located|location|store|shop|showroom|branch|situated|at|from|made|office|salon|place) [?]
    wheres (this|it|that|your|the) [ANY] [?|END]
    where is (this|it|that) [based|located|from|?|END|at]
    where in ..6 ?
    where can i find .. ?
    where (about|abouts|bouts) 
    whereabouts
    (are|r|is|will) (you|u|it|they|yous|ye|the (shop|store|showroom|office|salon)) [guys|be|still|all] (open|closed|opening|taking (orders|bookings|on|new)|on ANY|accepting|doing|able to|near|based|located|going to be|still (open|doing|selling))
    (opening|closing|business|store|shop) (hours|time|times)
    what time .. (open|close|shut|opening|start|until|till|closing|does|do|is)
    how (long|far|soon|big|wide|thick|old|many|often|tall|heavy|deep|late|thick|large|small|durable|quickly|fast|hard|warm|noisy|loud|reliable|soft) .. ?
    START how (long|far|big|wide|thick|old|many|often|tall|heavy|deep|large) [is|are|does|do|for|to|would|END]
    how (do|can|would|does|to|should|could|did) (i|we|you|u|it|one|this|that|they) .. ?
    (can|could|may|will|would) (i|we|you|u|it|this|they|these|yous) [please|also|still|just|pls] (be|get|have|use|pay|return|deliver|collect|bring|send|ship|fit|do|check|order|wear|wash|open|change|exchange|confirm|revert|advise|explain|post|install|match|come|quote|give|make|let me know|tell|pm|dm|paint|put|see|view|engrave|resize|fix|repair|finance|part ex|part exchange|combine|customise|customize|hold|swap|trade|sell|help) .. ?
    (can|could) (you|u|someone) [please|pls|kindly] (let me know|tell me|confirm|send me|pm me|dm me|give me [a|the|some|more|an]|advise|inform|inbox me|share|quote)
    please (advise|confirm|let me know|tell me|send [me] (details|price|info|the)|inbox|share (the|price))
    (pm|dm|inbox|message|send|text) [me|us] [the|a|some|your|more] (price|prices|details|info|cost|list|price list|menu|quote|rates|pictures|pics|photos|catalog|catalogue)
    (does|do|will|is|are) (it|this|these|that|those|they) [ANY] (come|comes|work|fit|include|have|need|last|go|stain|scratch|fade|run|hold|suit|support|suitable|compatible|worth|safe|ok|okay|good for|tarnish|shrink|wash|charge|made|adjustable|resizable|real|open to|near|negotiable|pet|dog|child|any good|easy|warm|heavy|true to size|big|small|under|still under|ulez|taxed|hypoallergenic)
    [is] (price|it|the price) negotiable
  `,
  ),
  always(
    0.9,
    `
    (wanted|want|like|need|just) to (inquire|enquire|ask|find out|check|know)
    (enquiry|enquiring|enquire|inquiry|inquiring|inquire) [about|if|on]
    any (update|updates|news|idea when|idea how|word) [on|about|for|please|regarding|?|when|yet]
    (wondering|curious) (if|what|how|when|whether|about) 
  `,
  ),
  always(
    0.7,
    `
    (any|is there [a|an|any]|are there [any]|there any) (update|news|hope|chance|discount|deal|deals|offer|offers|way|possibility|word|warranty|guarantee|difference|facility|parking|finance|wheelchair|delivery|app|student|minimum|sale|bluetooth|ANY) .. ?
    (more|further) (info|information|details) [please|pls|plz|on|about|END]
    (info|details) (please|pls|plz|pm|dm)
    START (info|details|more info|inf|detail|deets) END
  `,
  ),
  always(
    1,
    `
    (does|do|is|are|has|can) (the|your|this|that) [ANY] [ANY] (contain|contains|friendly|suitable|included|free|washable|refundable|accessible|waterproof|allowed|need|needs|come|comes|fit|take|serve|close|open|include|negotiable|work|have|fixed|real|solid|freehold|leasehold|automatic|manual) .. ?
    (order|booking|delivery|parcel|appointment|quote) (status|update|number)
    (when|where|what time) (is|will|are) (my|our|the) (order|delivery|parcel|package|appointment|fitting|sofa|kitchen|car) [ANY]
    (is|was) (my|our) (order|booking|appointment|delivery) [ANY] (confirmed|sent|shipped|ready|on track|still)
    (gluten free|dairy free|vegan|vegetarian|halal|nut free|pet friendly|dog friendly) [options|?]
    do (you|u|yous) .. ?
    (part ex|part exchange|px|trade in|swap|swaps|finance) [available|considered|welcome|accepted|taken] ?
  `,
  ),
  // A question put to the business.
  always(0.4, 'START MENTION .. ?'),
  always(0.2, '(you|your|u|ur) .. ?'),
  always(0.2, '?'),
  always(
    0.4,
    '(delivery|delivered|order|store|shop|price|size|colour|color|stock|app|account|subscription|warranty|refund|return|flight|model|version|membership|support|hours|open|launch|install|update|check|deposit|finance|fitting|appointment|viewing)',
  ),
  always(0.1, '(what|when|where|which|how|why|who)'),
  // Speaks against it: asks the crowd for a tip, or asks nothing.
  always(
    -1,
    `
    (anyone|any one|anybody|someone|any of you|guys|folks|who|somebody) ..6 (recommend|suggest|know of|know where i|know a|know an|know any|know anyone)
    (trump|biden|dei|racist|idiot|stupid|democrat|democrats|republican|republicans|president|maga|israel|gaza|religion|hypocrisy|hypocrite|wtf|boss|husband|wife|girlfriend|boyfriend|song|singer|movie|episode|lol|mum|mom|dad)
  `,
  ),
  always(
    -0.7,
    `
    where (can|could|to|should|do) [i|we|u|you] [get to] (buy|get|rent|purchase|go)
    why (would|dont|do) (you|u|people|anyone)
    what (do|did|about) (you|u) (think|mean|expect)
    who cares
    (really|seriously|right) ?
    are you (kidding|serious|ok|okay|joking|coming|free|around|home|going|still coming)
    how much (i|we|time|do you (love|hate|care)|they|people|money|he|she)
    (you|u|are you) (coming|free|around|home|ok|okay|watching)
    how are (you|u|things|the kids)
    (what|whats) (happened|up|going on|wrong)
    (do|did) you (remember|know (who|him|her|that guy)|see (that|the (game|match))|think|watch|want to (go|come|meet)|fancy)
  `,
  ),
  always(
    -1.5,
    `
    (visa|visas|passport|salary|embassy|sponsor|expat|expats|girlfriend|boyfriend|driving test|driving licence|driving license|degree certificate)
    how much (do|does|will) (they|people|he|she)
    what (can|should) i do
  `,
  ),
  always(
    -1.2,
    `
    (any|all) [other] (suggestions|recommendations|advice|ideas|recs|suggestion|recommendation)
    is there (anywhere|any place|any park)
    best (place|shop|way)
    who (do|does|would|can) (you|u|everyone|people|i|we)
    where (do|did) (you|u) [all|guys] (get|buy)
    what do you (do|miss|like|think)
  `,
  ),
];
