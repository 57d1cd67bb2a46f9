import { always, type Cue } from './cue';

export const recommendationRequest: readonly Cue[] = [
  always(
    1,
    /\b(?:any ?one|any ?body|some ?one|some ?body|any of (?:you|u|yous?)|who|people|folks|guys|hive ?mind|lovely people|can you|could you|can u|do you|do u|would you|y'?all|can i get|could i get)\b[^.?!\n]{0,40}\b(?:recommend|reccomend|recomend|recommendations?|suggest|suggestions?|advise|point me)\b/,
  ),
  always(
    1,
    /\b(?:any ?one|any ?body|does any ?one|do any|any of (?:you|u)|some ?one|folks|guys|who|does any)\b[^.?!\n]{0,25}\b(?:know|knows|kno|got|have|has|used|using|tried|seen) (?:of |any |about |where |if there'?s |if there is |who |whether there'?s )?(?:a|an|any|some|somewhere|someone|somebody|anyone|anywhere|anybody|where|who|the best|good|decent|any good|the name|real good|which|there|how to get|one)\b/,
  ),
  always(
    1,
    /\b(?:any|all|some|your|need|needs?|want|wanted|after|seeking|please|pls|love|for) (?:good |other |more |local |great |honest |your |restaurant |hotel |product )?(?:recommendations?|recomendations?|reccomendations?|recommends|reccos?|recs|suggestions?|pointers)\b/,
  ),
  always(
    1,
    /\b(?:recommendations?|recs|suggestions?|ideas) (?:for|on|please|pls|needed|wanted|welcome|welcomed|appreciated|as to|of)\b|^(?:recommendations?|suggestions?)\b/,
  ),
  always(
    1,
    /\b(?:please|pls|plz|kindly) (?:\w{1,8} )?(?:recommend|suggest)\b|\brecommend me\b|\bsuggest me\b|\bgive me (?:some )?suggestions?\b/,
  ),
  always(
    0.6,
    /\b(?:any|some|need|for|your|please|pls) (?:good |other )?(?:advice|tips|ideas|thoughts|experiences?|opinions?|leads|one know)\b|\badvice (?:please|pls|needed|on|wanted)\b/,
  ),
  always(
    1,
    /\bwhere(?:'?s| is| are|s)? (?:the|a|there a|good|the best) ?(?:best|good|cheapest|nearest|decent|nicest)? ?(?:place|shop|store|spot|dealer|to (?:buy|get|go|eat|find))/,
  ),
  always(
    1,
    /\b(?:what|which|who|where)(?:'?s| is| are|s)? (?:the |your |a |everyone'?s )?(?:best|good|favou?rite|cheapest|most reliable|go-?to|fave)\b/,
  ),
  always(
    1,
    /\bbest (?:place|places|shop|way|company|store|salon|garage|dealer|brand|option|spot|one) (?:for|to|in|near|around)\b/,
  ),
  always(
    1,
    /\bwhere (?:can|could|do|to|should|would|i can|we can|does one|i could|u can) ?(?:i |we |u |you |one |someone |a person )?(?:can |could )?(?:go (?:to |for |and )?)?(?:still )?(?:get to )?(?:buy|purchase|order|get|find|rent|hire|pick up|eat|have|do|book|source|take|go)\b/,
  ),
  always(
    1,
    /\bwho (?:do|did|would|does|can|should|could) (?:you|u|y'?all|people|everyone|folks|i|we|anyone|you all|you guys) (?:all |guys )?(?:use|recommend|go to|suggest|call|contact|trust|ask|see|get)\b|\bwho (?:can|could|does|do|sells?|fits?|fixes|repairs|makes|delivers|cleans|cuts)\b[^.\n]{2,60}\?/,
  ),
  always(
    1,
    /\b(?:is|are|are there|is there|does) (?:there )?any ?(?:where|place|one|body)\b[^.\n]{1,60}\b(?:sells?|does|do|that|which|to|where|who|has|fix|fixes|can|in|near|around|good)\b/,
  ),
  always(
    1,
    /\b(?:is|are) there (?:a|an|any|some) (?:\w{1,15} )?(?:good|decent|proper|place|places|shop|shops|store|stores|dealer|bar|restaurant|salon|school|company|one|reliable|cheap|that|in|near|who)\b/,
  ),
  always(
    1,
    /\b(?:looking|searching|hunting|need|want|after|seeking|iso|in search of|desperate|wanted)(?: for)?:? (?:a |an |some |any |someone )?(?:really |very |super )?(?:good|decent|reliable|trusted|trustworthy|local|affordable|recommended|reputable|honest|great|experienced|reasonably priced|friendly|qualified|cheap)\b/,
  ),
  always(
    0.9,
    /\b(?:looking|searching|hunting) for (?:someone|somebody|anyone|a company|a place|somewhere|a person|a guy|a local|a shop|a store|an? \w{3,14}(?:er|or|ist|ian|ing|age|ent|salon|shop|school|company|place|gym)\b)/,
  ),
  always(0.6, /\b(?:looking|searching) (?:for|to (?:find|get|hire|rent|buy|book)) (?:a|an|some|new)\b/),
  always(0.5, /\b(?:i|we) (?:need|am looking|are looking|want|am after|am searching)\b/),
  always(
    1,
    /\b(?:which|what) (?:one|brand|car|phone|model|place|shop|company|\w{3,14}) (?:(?:should|would|shall) (?:i|we|you|u)|(?:do|did|is|are) (?:y'?all|better|everyone|people|best|you (?:guys|all|recommend|use|like|driving|prefer)))(?: all| guys| folks)? ?(?:get|buy|choose|pick|use|go|recommend|rather|prefer|driving|using|like|best|better)?\b/,
  ),
  always(
    1,
    /\b(?:help|can (?:any ?one|some ?one|you|any ?body)[^.?!\n]{0,20} help|assist)(?: me| us)?(?: to| in| with)? (?:find|finding|choose|choosing|decide|deciding|pick|locate)\b/,
  ),
  always(0.5, /\b(?:any ?one|any ?body|some ?one|guys|folks|mums|dads|ladies)\b|\bhelp\b|\bplease\b|\bpls\b/),
  always(0.3, /\?/),
  always(0.4, /\b(?:near me|in (?:the )?(?:area|town|city)|locally|around here|near here|nearby|close to)\b/),
  always(
    1,
    /\b(?:what|how) (?:to|do you|can i|can we|should i|should we|to do) (?:do|spend|go)\b[^.?!\n]{0,40}\b(?:weekends?|holidays?|christmas|xmas|eid|birthday|vacation|kids)\b/,
  ),
  // Speaks against it: recommends, is asked by a business, looks for people or facts.
  always(
    -1.5,
    /\b(?:i|we|i'?d|we'?d|would|highly|definitely|thoroughly|totally|can|strongly|really|always) (?:highly |definitely |thoroughly |really |strongly )?recommend(?:ed)?\b(?! (?:a|me|any|some|someone|somewhere)\b[^.!\n]{0,60}\?)/,
  ),
  always(
    -1,
    /\bif (?:you|u|anyone|any ?body|ur|your|any of you)(?:'?re| are|'?s| is)? (?:\w{1,8} )?(?:want|wants|need|needs|looking|interested|after|in)\b|\blook no further\b|\bwe (?:offer|sell|have|are hiring)\b|\bi'?m selling\b/,
  ),
  always(
    -1,
    /\blooking (?:for (?:ward|people|someone to (?:go|join|play|talk)|ladies|\d{1,3} people|creative|talented|a (?:job|fight|date|man|woman|boyfriend|girlfriend|laugh|job|reason)|trouble|his|her|their|you)|good|great|at|forward|like)\b/,
  ),
  always(
    -0.8,
    /\b(?:what time|who (?:said|told|cares|knows|is|was|are)|anyone else|any ?one (?:up|awake|interested|there|going|want|wanna|remember|notice|watching)|anyone know (?:if|why|how|when|what))\b/,
  ),
  always(-0.8, /^\.?@\S{1,40}/),
  always(
    -0.7,
    /\b(?:salary|visa|passport|offer letter|resign|sponsor|lawyer up|embassy|interview|nurse|engineer|contract|certificate)\b/,
  ),
  always(
    1,
    /\bwhere (?:do|did|does|would|can) (?:you|u|y'?all|people|everyone|folks)(?: all| guys)? (?:get|buy|go|find|shop|take|order)\b/,
  ),
  always(
    1,
    /\b(?:any ?one|can you|could you|someone|any ?body) (?:please |pls )?tell me (?:the best|where|who|which|a good)\b|\b(?:suggestions?|recommendations?|advice|tips) (?:are |is )?(?:welcomed|welcome|please|pls|appreciated)\b/,
  ),
];
