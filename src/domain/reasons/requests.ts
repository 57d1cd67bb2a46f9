/** What kind of request stands in a text. */
export type RequestKind = 'crowd' | 'advice' | 'tip' | 'buy';

/** A place in a folded text where somebody asks for something. */
export interface Request {
  kind: RequestKind;
  start: number;
  end: number;
}

/**
 * How people ask in public, narrower than the intents' cues: these must stand beside a word of the trade.
 * `crowd` is put to everybody, even under somebody else's post; the others only to whoever is addressed.
 * `crowd` and `advice` may say in another sentence what they are about; the others carry it with them.
 * Folded English; every quantifier is bounded (a test enforces it).
 */
export const REQUESTS: Record<RequestKind, readonly RegExp[]> = {
  crowd: [
    /(?<!\b(?:if|than|like|hope|when) )\b(?:any ?one|any ?body|some ?one|some ?body|any of (?:you|u)|folks|guys|who (?:can|would|could|do|does))\b[^.?!\n]{0,40}\b(?:recommend|reccomend|recomend|suggest|point me)\b/g,
    /(?<!\b(?:if|than|like|hope|when|not|without|for|to) )\b(?:any ?one|any ?body|any of (?:you|u))(?: (?:here|else|local|out there|(?:in|around|near) \w{2,20}))? (?:know|knows|got|have|has|used|tried|seen|sell|sells|selling)\b(?! (?:if|why|when|how|what|whether|that|ever|the)\b)/g,
    /\bwho (?:do|does|did|would|should) (?:you|u|y'?all|people|everyone|everybody|folks|i|we|anyone)(?: all| guys| lot)? (?:use|recommend|go to|suggest|call|trust|ask|see|get|contact)\b/g,
    /\bwhere (?:do|does|did|would) (?:y'?all|people|everyone|everybody|folks|(?:you|u) (?:all|guys|lot)) (?:get|buy|go|find|shop|take|order)\b/g,
    /\b(?:any ?one|any ?body|some ?one|some ?body)\b[^.?!\n]{0,25}\badvise (?:me |us )?(?:on|where|who|which|about)\b/g,
    /\bhive ?mind\b/g,
  ],
  advice: [
    /(?<!\byou )\b(?:any|some|need|needs|want|after|seeking|please|pls|looking for) (?:\w{3,14} )?(?:recommendations?|recomm?end|recomendations?|reccomendations?|reccos?|recs|suggestions?|ideas|tips|pointers)\b/g,
    /\b(?:recommendations?|recs|suggestions?) (?:for|on|please|pls|needed|wanted|welcome|welcomed|appreciated|of)\b/g,
  ],
  tip: [
    /\b(?:please|pls|plz|kindly|(?:can|could|would|do) (?:you|u))(?: all| guys)? (?:\w{1,8} )?(?:recommend|suggest)\b|\b(?:recommend|suggest) me\b/g,
    /\bwhere (?:do|did|would) (?:you|u) (?:get|buy|find|shop|order)\b/g,
    /\b(?:advise|help)(?: me| us)? (?:where|buying|choosing|finding|to (?:buy|choose|find))\b/g,
    /\bwhere(?:'?s| is| are) (?:the |a |there a )?(?:best|good|cheapest|nearest|decent|nicest)\b/g,
    /\b(?:what|which|who)(?:'?s| is| are|s) (?:the |a )?(?:best|cheapest|most reliable|go-?to|nicest)\b/g,
    /\bbest (?:place|places|shop|company|store|salon|garage|dealer|brand|option|spot) (?:for|to|in|near|around)\b/g,
    /\bbest (?:\w{3,15} )?\w{3,15} (?:in|near|around)\b[^.!?\n]{0,40}\?/g,
    /\b(?:which|what) \w{2,14} (?:is|are) (?:the )?(?:better|best|good)\b/g,
    /\b(?:which|what) (?:\w{2,14} )?(?:\w{2,14} )?(?:should|would|shall) (?:i|we|you|u) (?:get|buy|choose|pick|go|use)\b/g,
    /\bwhere (?:can|could|should|do|would|to|i can|we can) ?(?:i |we |u |you |one |someone )?(?:can )?(?:go (?:to |for |and )?)?(?:still )?(?:buy|purchase|order|get|find|rent|hire|pick up|eat|book|source|go|have|repair|fix)\b/g,
    /\bwho (?:can|could|does|sells?|fits?|fixes|repairs|makes|delivers|cleans|cuts|stocks?)\b[^.!?\n]{2,60}\?/g,
    /\b(?:is|are) there (?:(?:a |an |some )?(?:\w{1,15} )?(?:good|decent|proper|place|places|shop|shops|store|company|reliable|local|cheap)|any|anywhere|any ?one)\b[^.!?\n]{0,60}\?/g,
    /(?<!\b(?:you|they|people|who|was|were|been|if|he|she|not|stop|those|anyone|anybody|your|(?:you|they|people|who|not) are|(?:you|they)'re|(?:he|she)'s) )\b(?:(?:looking|searching|hunting|on the hunt) for|in (?:search|need) of)\b(?! (?:(?:a|an) )?(?:(?:my|the|his|her|their|your|this|that|these|those|it|him|them|you)\b|(?:\w{1,12} )?(?:job|work|fight|laugh|date)\b))/g,
    /\b(?:iso|wtb)\b|^wanted\b|\bneeded (?:in|near|for|please|asap|urgently)\b/g,
    /\b(?:need|needs|want|after)(?: to (?:find|hire|get))? (?:a |an |some |someone |somebody )(?:really |very )?(?:good|decent|reliable|trusted|trustworthy|local|affordable|recommended|reputable|honest|great|experienced|friendly|qualified|cheap|proper|(?:to )(?:fit|fix|do|make|clean|repair|build|paint|install|lay|replace|help))\b/g,
  ],
  buy: [
    /(?<!\b(?:you|they|people|who|he|she|(?:you|they)'re|to|not|don't|didn't|never) )\b(?:want|wants|wanted|wanting|wanna|need|plan|planning|hoping|going|gonna|looking|ready|trying|like|love|about|decided|time)(?: to)? (?:finally |just |go and )?(?:buy|purchase|order|book|rent|hire|lease|replace|test drive)\b/g,
    /\b(?:thinking|considering) (?:of |about )?(?:buying|purchasing|ordering|getting|renting|booking|hiring|replacing|upgrading)\b/g,
    /\b(?:in the market for|saving (?:up )?for|saved up for|shopping for)\b/g,
    /\b(?:buying|ordering|booking) (?:a|an|our|some|new|my)\b(?=[^.?!\n]{0,50}\b(?:today|tomorrow|tonight|this|next|soon)\b)/g,
    /\b(?:i|we)(?: really| so| desperately)? (?:want|need)(?: to get)? (?:a )?new\b/g,
    /\b(?:i|we)(?:'d| would) (?:like|love) (?:a|an|some) (?:quote|appointment|viewing|new)\b/g,
  ],
};

/** So many places of one pattern are looked at; keeps the work bounded. */
const PLACES = 5;

/** Every request in a folded text, those to the crowd first. */
export function requestsIn(text: string): Request[] {
  return (['crowd', 'advice', 'tip', 'buy'] as const).flatMap((kind) =>
    REQUESTS[kind].flatMap((pattern) => {
      const found: Request[] = [];
      for (const match of text.matchAll(pattern)) {
        found.push({ kind, start: match.index, end: match.index + match[0].length });
        if (found.length >= PLACES) break;
      }
      return found;
    }),
  );
}

/** What a business says of itself, and no customer: it answers or advertises, whatever it asks. */
export const BUSINESS_VOICE =
  /\b(?:(?:contact|call|visit|ring|email|message|dm|whatsapp|follow) us|our (?:team|range|website|showroom|page|collection|products|services|latest|customer)|we (?:offer|sell|stock|supply|provide|speciali[sz]e|cater|deliver)|get in touch|link in (?:bio|the comments?|comments?)|(?:book|shop|order|call) now|free quotes?|i'?m selling|i am selling|we'?re hiring|we are hiring|are you (?:looking|after|searching|thinking|in need)|(?:if|in case) (?:you|anyone|any ?body|u)(?:'?re| are|'?s| is)? (?:\w{1,8} )?(?:need|needs|want|wants|looking|after|searching|interested)|thanks? (?:you )?for (?:reaching out|your (?:message|comment|interest|enquiry)))\b/;
