import { always, type Cue, sure } from '../cue';

export const recommendationRequest: readonly Cue[] = [
  sure(`
    (after|looking for|need|want|seeking) (a|an|some) (trusted|trustworthy|reputable|recommended|reliable) ANY
    (can|could|does|would) (anyone|anybody|someone|any one) ..4 (recommend|suggest)
    (any|looking for|need) (recommendations|recommendation|recs|suggestions) for
    (anyone|anybody) (know|recommend) (a|an|any|of a|of any|of an) (good|decent|reliable|local|cheap|honest|nice)
    does (anyone|anybody) (sell|stock|make|fit|repair|know of|know where|know a|know any)
    who (do|would|did) you (all|guys|lot) (use|recommend|go to|trust)
    (anyone|anybody) (recommend|reccomend|recomend) (a|an|any|anyone|some|somewhere|somebody)
  `),
  always(
    1,
    `
    (anyone|any one|anybody|someone|some one|somebody|any of (you|u|yous)|who|people|folks|guys|hivemind|hive mind|lovely people|can you|could you|can u|do you|do u|would you|yall|can i get|could i get|can we get|peeps|ladies|mums|neighbours|neighbors) ..6 (recommend|reccomend|recomend|recommendation|recommendations|suggest|suggestion|suggestions|advise|point me)
    (anyone|any one|anybody|does anyone|does anybody|do any|any of (you|u)|someone|somebody|folks|guys|who|does any|people) ..4 (know|knows|kno|got|have|has|used|using|tried) [of|any|about|where|if theres|if there is|who|whether] (a|an|any|some|somewhere|someone|somebody|anyone|anywhere|anybody|where|who|the best|good|decent|any good|the name|real good|which|there|one)
    (anyone|anybody|someone) (who|that) (can|could|does|fixes|repairs|fits|makes|sells|cleans|installs|delivers|teaches|cuts|paints|builds|rents)
    (any|all|some|your|need|needs|want|wanted|after|seeking|please|pls|love|for) [good|other|more|local|great|honest|your|restaurant|hotel|product] (recommendations|recommendation|recomendations|reccomendations|recommends|reccos|reco|recs|rec|suggestions|suggestion|pointers)
    (recommendations|recommendation|recs|suggestions|ideas) (for|on|please|pls|needed|wanted|welcome|welcomed|appreciated|as to|of|?)
    START (recommendations|recommendation|suggestions)
    (please|pls|plz|kindly) [ANY] (recommend|suggest)
    (recommend|suggest) me
    give me [some] suggestions
    help (me|us) (find|choose|decide|pick|locate)
    can (anyone|someone|you|anybody|anyone here) ..3 help ..3 (find|choose|decide|pick|locate)
    wheres [the] (best|good|cheapest|nearest|decent|nicest)
    where (is|are) (the|there) [a] (best|good|cheapest|nearest|decent|nicest|place|shop|store)
    where (is|are) (a|the|there a) [good] (place|shop|store|spot|dealer) 
    (whats|what is|what are|which is|which are|whos|who is|who are|where is) [the|your|a|everyones] (best|good|favourite|favorite|cheapest|most reliable|go-to|go to|fave|most trusted)
    best (place|places|shop|way|company|store|salon|garage|dealer|brand|option|spot|one|person|plumber|builder|jeweller|florist|vet|dentist|mechanic) (for|to|in|near|around)
    where (can|could|do|to|should|would) [i|we|you|u|one|someone|a person] [go|go to|go for|go and|still|get to] (buy|purchase|order|get|find|rent|hire|pick up|eat|have|book|source|take|go)
    where (i|we|you|u|one) (can|could) [still] (buy|purchase|order|get|find|rent|hire|eat|book|take)
    who (do|did|would|does|can|should|could) (you|u|yall|people|everyone|folks|i|we|anyone|you all|you guys|yous) [all|guys] (use|recommend|go to|suggest|call|contact|trust|ask|see|get|book)
    who (can|could|does|do|sells|fits|fixes|repairs|makes|delivers|cleans|cuts|installs|paints) .. ?
    whos (good|the best|best|your go) 
    (is|are) there (anywhere|any place|anyone|anybody) .. 
    (is|are) there (a|an|any|some) [ANY] (good|decent|proper|place|places|shop|shops|store|stores|dealer|bar|restaurant|salon|school|company|one|reliable|cheap|that|in|near|who)
    (looking|searching|hunting|need|want|after|seeking|iso|in search of|desperate|wanted) [for] [a|an|some|any|someone] [really|very|super] (good|decent|reliable|trusted|trustworthy|local|affordable|recommended|reputable|honest|great|experienced|reasonably priced|friendly|qualified|cheap|competent|reasonable)
    (which|what) (one|brand|car|phone|model|place|shop|company|ANY) (should|would|shall) (i|we|you|u)
    (which|what) (one|brand|car|phone|model|place|shop|company) (do|did|is|are) (yall|better|everyone|people|best|you (guys|all|recommend|use|like|driving|prefer))
    where (do|did|does|would|can) (you|u|yall|people|everyone|folks) [all|guys] (get|buy|go|find|shop|take|order)
    (anyone|can you|could you|someone|anybody) [please|pls] tell me (the best|where|who|which|a good)
    (suggestions|recommendations|advice|tips) [are|is] (welcomed|welcome|please|pls|appreciated)
    (what|how) (to|do you|can i|can we|should i|should we|to do) (do|spend|go) ..6 (weekend|weekends|holiday|holidays|christmas|xmas|eid|birthday|vacation|kids)
    (worth|better) (it|getting|buying|the money|going with) or
    (thoughts|opinions|experiences|experience|reviews) (on|of|about|with|?) 
    anyone (used|tried|had|got|been (to|with)|dealt with|bought from|ordered from|using|shopped)
    (has|have) (anyone|anybody|any of you|any of yous|anyone else) [ever] (used|tried|had|got|been|dealt|bought|ordered|worked)
    (need|want|after|looking for) (someone|somebody|a man|a company|a person|a firm|a guy) (to|who|that)
  `,
  ),
  always(
    0.9,
    `
    (looking|searching|hunting) for (someone|somebody|anyone|a company|a place|somewhere|a person|a guy|a local|a shop|a store)
    (looking|searching|hunting) for (a|an) [ANY] (plumber|electrician|builder|roofer|gardener|cleaner|painter|decorator|plasterer|joiner|carpenter|fitter|tiler|handyman|locksmith|mechanic|garage|hairdresser|barber|salon|photographer|dj|caterer|baker|florist|jeweller|tutor|nanny|childminder|vet|groomer|dentist|trainer|accountant|solicitor|lawyer|agent|broker|mover|movers|removal|company|place|gym|school|venue|restaurant|shop|store|seamstress|tailor)
  `,
  ),
  always(
    0.6,
    `
    (any|some|need|for|your|please|pls) [good|other] (advice|tips|ideas|thoughts|experiences|opinions|leads|one know)
    advice (please|pls|needed|on|wanted)
    (looking|searching) (for|to (find|get|hire|rent|buy|book)) (a|an|some|new)
  `,
  ),
  always(
    0.5,
    '(i|we) (need|am looking|are looking|want|am after|am searching)\nim (looking|after|searching)',
  ),
  always(0.5, '(anyone|any one|anybody|someone|guys|folks|mums|dads|ladies)\nhelp\n(please|pls)'),
  always(0.3, '?'),
  always(
    0.4,
    '(near me|in the area|in town|in the city|locally|around here|near here|nearby|close to|local)',
  ),
  // Speaks against it: recommends, is asked by a business, looks for people or facts.
  always(
    -1.5,
    `
    (i|we|id|wed|would|highly|definitely|thoroughly|totally|strongly|really|always|cant|couldnt) [highly|definitely|thoroughly|really|strongly] (recommend|recommended)
    recommended by
  `,
  ),
  always(
    -1,
    `
    if (you|u|anyone|anybody|ur|your|any of you|youre) [are|is] [ANY] (want|wants|need|needs|looking|interested|after|in)
    look no further
    we (offer|sell|have|are hiring)
    (im|i am) selling
    looking (forward|good|great|at|like|amazing|lovely|fab|fantastic|stunning)
    looking for (people|someone to (go|come|play|talk)|ladies|creative|talented|a (job|fight|date|man|woman|boyfriend|girlfriend|laugh|reason)|trouble|his|her|their|you|work|NUM people)
  `,
  ),
  always(
    -0.8,
    `
    what time
    who (said|told|cares|knows|is|was|are)
    anyone else
    anyone (up|awake|interested|there|going|want|wanna|remember|notice|watching|coming|seen|lost|missing)
    anyone know (if|why|how|when|what)
    START MENTION
  `,
  ),
  always(
    -0.7,
    '(salary|visa|passport|offer letter|resign|sponsor|lawyer up|embassy|interview|nurse|engineer|contract|certificate)',
  ),
];
