import { always, type Cue } from './cue';

export const productQuestion: readonly Cue[] = [
  // Price.
  always(
    1,
    /\bhow (?:much|mutch|mch) (?:is|are|for|does|do|would|to|a|an|per|was|were|each|please|pls|this|these|it|the|that|will)\b(?! (?:they|people|we|i|money|time|you (?:love|hate|care))\b)/,
  ),
  always(1, /^(?:@\S{1,40} )?(?:hi |hello |hey )?(?:,? ?)how much\b[^.\n]{0,30}\?{0,3}$|\bhow much\W{0,3}\?/),
  always(
    1,
    /\b(?:price|prices|cost|costs|pp|pricing|rates?|quote|postage|rrp|asking price)(?: list| range| please| pls| plz| on (?:this|these|it)| for (?:this|these|it)| of (?:this|these|it)| with postage| pp)?\W{0,2}\?/,
  ),
  always(
    1,
    /^(?:@\S{1,40} )?(?:hi |hello |hey )?(?:what |whats |what's |the )?(?:price|pricing|cost|price list|prices|rate|inbox price)\b(?:.{0,30})$/,
  ),
  always(
    1,
    /\bwhat(?:'?s| is| are|s| was| would be| will be)? (?:the|your|its|ur) (?:\w{1,12} )?(?:price|prices|cost|rates?|hours|address|size|sizes|dimensions|delivery|lead time|mileage|warranty|postage|phone number|number|return policy|policy|difference|deposit|minimum|ingredients|opening|website|shipping|model|colou?rs?|location|service charge|rent|apr|spec|width|thickness|fee|fees|waiting time|turnaround|email|hold-?up|eta)\b/,
  ),
  always(
    1,
    /\bwhat (?:size|sizes|colou?rs?|brand|make|model|time|year|days?|hours|carat|width|thickness|flavou?rs?|paint|material|breed|species) (?:is|are|do|does|will|did|have|has|can)\b(?![^.?!\n]{0,40}\b(?:movie|game|show|premier|on tv)\b)/,
  ),
  // Stock.
  always(
    1,
    /\b(?:is|are) (?:this|it|these|they|that|those|any|there|the)\b[^.?!\n]{0,40}\b(?:available|in stock|left|for sale|frozen|fresh|gluten|vegan|waterproof|included|real|gold|silver|genuine)\b(?![^.\n]{0,30}!)/,
  ),
  always(
    1,
    /^(?:hi |hello |hey |@\S{1,40} )?(?:still |is it |currently )?(?:available|avail|in stock)\W{0,3}(?:\?|$)/,
  ),
  always(
    1,
    /\b(?:back in|in|out of) stock\b[^.!\n]{0,60}\?|\bwhen (?:will|is|are|does|do|can)\b[^.!\n]{0,60}\b(?:in stock|stock|available|launch|back|open|arrive|delivered|come out|released?|close|ship|ready|restock)\b/,
  ),
  always(
    1,
    /\b(?:do|does|did|will|would) (?:you|u|they|ya|y'?all|the \w{2,15}|\w{2,14})(?: guys| all| still| also| ever)? (?:have|sell|stock|carry|ship|deliver|do|take|accept|offer|open|fit|come|make|price match|cater|install|charge|provide|work|hire|rent|repair|fix|clean|buy back|part ex|part-?exchange|take part|include|serve|need|require|allow|use|supply|measure|cover|post|send|service|know (?:if|when|what time)) ?\b[^.!\n]{0,90}\?/,
  ),
  always(
    1,
    /^(?:hi |hello |hey )?(?:there )?,? ?(?:do|does|will) (?:you|u|ya)(?: guys| all| still| also)? (?:have|sell|stock|ship|deliver|do|take|accept|offer|open|fit|make|cater|install|repair|fix|post)\b/,
  ),
  always(
    1,
    /\b(?:got|have|have you got|u got|you got|any) (?:any|this|these|it|more|a|\w{3,15})\b[^.!?\n]{0,30}\b(?:in stock|left|available|in (?:a )?(?:size|black|white|red|blue|green|grey|gold|silver|small|medium|large|\d))\b/,
  ),
  // Place, hours, reaching the business.
  always(
    1,
    /\bwhere (?:are|r|is) (?:you|u|your|the|ur|this|they|it)\b[^.!\n]{0,40}(?:based|located|location|store|shop|showroom|branch|situated|at|from|find|made)?\?/,
  ),
  always(
    1,
    /\bwhere (?:in|can i find)\b[^.!\n]{0,50}\?|\bwhere (?:\w{1,12} )?(?:is|are) (?:it |you )?(?:located|based)\b|\bknow where\b[^.?!\n]{0,60}\b(?:is|are) (?:located|based)\b/,
  ),
  always(
    1,
    /\b(?:are|r|is|will) (?:you|u|it|they|the (?:shop|store|showroom|office))(?: guys)? (?:be )?(?:open|closed|opening|still open)\b|\b(?:opening|closing|business|store|shop) (?:hours|times?)\b|\bwhat time\b[^.!\n]{0,30}\b(?:open|close|shut|opening|start)\b/,
  ),
  always(1, /\bhow (?:long|far|soon|big|wide|thick|old|many|often|tall|heavy|deep|late)\b[^.!\n]{0,80}\?/),
  always(
    1,
    /\bhow (?:do|can|would|does|to|should|could|did) (?:i|we|you|u|it|one|this|that|they)\b[^.!\n]{0,90}\?/,
  ),
  always(
    1,
    /\b(?:can|could|may|will|would) (?:i|we|you|u|it|this|they|these)(?: please| also| still| just)? (?:be |get |have |use |pay |return|deliver|collect|bring|send|pm|dm|ship|fit|do|tell|check|order|wear|wash|open|change|exchange|confirm|help|revert|advise|explain|post|install|match|come|quote|give|make|let me know)[^.!\n]{0,90}\?/,
  ),
  always(
    0.8,
    /\b(?:can|could) (?:you|u) (?:please |pls |kindly )?(?:let me know|tell me|confirm|send me|pm me|dm me|give me|advise|inform)\b|\bplease (?:advise|confirm|let me know|tell me|send (?:me )?(?:details|price|info))\b/,
  ),
  always(
    1,
    /\b(?:does|do|will|is|are) (?:it|this|these|that|those|they|the \w{2,14}) (?:\w{1,14} )?(?:come|work|fit|include|have|need|last|go|stain|scratch|fade|run|hold|suit|support|suitable|compatible|worth|safe|come with|ok|okay|good for)\b[^.!\n]{0,70}\?/,
  ),
  always(
    0.9,
    /\b(?:wanted to|want to|like to|need to|just) (?:inquire|enquire|ask|find out|check|know)\b|\b(?:enquir|inquir)(?:y|ing|e)\b/,
  ),
  always(
    0.7,
    /\b(?:any|is there (?:a|an|any)?|there any|is there) (?:update|news|idea|ideas|hope|chance|discount|deals?|offers?|way|possibility|word|warranty|guarantee|difference|facility|parking|finance|wheelchair|delivery|app|student|minimum|sale|bluetooth|\w{3,14})\b[^.!\n]{0,70}\?/,
  ),
  // A question put to the business.
  always(0.4, /^\.?@\S{1,40}[^\n]{1,300}\?/),
  always(0.2, /\b(?:you|your|u|ur)\b[^.!\n]{0,80}\?/),
  always(0.2, /\?/),
  always(
    0.4,
    /\b(?:delivery|delivered|order|store|shop|price|size|colou?r|stock|app|account|subscription|warranty|refund|return|flight|model|version|membership|support|help|hours|open|launch|install|update|check)\b/,
  ),
  always(0.1, /\b(?:what|when|where|which|how|why|who)\b/),
  always(
    0.6,
    /\b(?:more (?:info|information|details)|details|info) (?:please|pls|plz)\b|^(?:info|details|more info)\W{0,4}$/,
  ),
  // Speaks against it: asks the crowd for a tip, or asks nothing.
  always(
    -1,
    /\b(?:any ?one|any ?body|some ?one|any of (?:you|u)|guys|folks|who)\b[^.?!\n]{0,40}\b(?:recommend|suggest|know (?:of |where i |a |an |any ))/,
  ),
  always(
    -0.7,
    /\bwhere (?:can|could|to|should|do) ?(?:i|we|u|you)? ?(?:get to )?(?:buy|get|rent|purchase|go)\b/,
  ),
  always(
    -1,
    /\b(?:trump|biden|dei|racist|idiot|stupid|democrat|republican|president|maga|israel|gaza|religion|hypocri\w{1,6}|wtf|boss|husband|wife|girlfriend|boyfriend|song|singer|movie|episode|lol)\b/,
  ),
  always(
    -0.6,
    /\b(?:why (?:would|don'?t|do) (?:you|u|people|anyone)|what (?:do|did|about) (?:you|u) (?:think|mean|expect)|who cares|really\?|seriously\?|right\?|are you (?:kidding|serious|ok|okay|joking))/,
  ),
  always(
    -1.5,
    /\b(?:visas?|passport|salary|embassy|sponsor|expats?|girlfriend|boyfriend|driving (?:test|licen[cs]e)|degree certificate)\b|\bhow much (?:do|does|will) (?:they|people|he|she)\b|\bwhat (?:can|should) i do\b/,
  ),
  always(
    -1.2,
    /\b(?:any|all) (?:other )?(?:suggestions?|recommendations?|advice|ideas|recs)\b|\bis there any(?:where| place| park)\b|\bbest (?:place|shop|way)\b|\bwho (?:do|does|would|can) (?:you|u|everyone|people|i|we)\b|\bwhere (?:do|did) (?:you|u) (?:all |guys )?(?:get|buy)\b|\bwhat do you (?:do|miss|like|think)\b/,
  ),
  always(
    1,
    /\b(?:does|do|is|are|has|can) (?:the|your|this|that) (?:\w{1,15} )?(?:\w{1,15} )?(?:contain|contains?|friendly|suitable|included|free|washable|refundable|accessible|waterproof|allowed|need|needs|come|comes|fit|take|serve|close|open|include)\b[^.!\n]{0,60}\?/,
  ),
  always(0.9, /\bany updates? (?:on|about|for|please)\b/),
];
