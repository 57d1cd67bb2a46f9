import { always, type Cue } from './cue';

export const spam: readonly Cue[] = [
  // Asks for an audience.
  always(
    1,
    /\bcheck (?:out |it out |me out |this |these )?(?:(?:out )?(?:my|our|their|his) (?:\w{1,15} )?(?:\w{1,15} )?(?:channel|chanel|page|video|videos|vids?|music|song|songs|cover|covers|website|site|store|shop|profile|bio|blog|mixtape|album|single|playlist|remix|acoustic|account|instagram|insta|twitter|youtube|stream)|(?:my|our) \w{3,12} out|out this (?:video|playlist|channel|song|site|website|link|page)|me out\b|out (?:the )?new\b)/,
  ),
  always(1, /\bcheck (?:out )?(?:my|our)\b|\b(?:my|our) (?:youtube )?(?:channel|chanel)\b|\bcheck me out\b/),
  always(
    1,
    /\bsubscribe (?:to|too|me|my|please|and|now|for|here|if|back|as)\b|\b(?:please|plz|pls|and|to) subscribe\b|\bsub (?:to|4|for|me|back|my)\b|\bsub4sub\b|\bsubs(?:cribers)? (?:please|pls|plz|by)\b|\bfollow (?:me|my|him|us|her) (?:on|at|back|for|page|@)|\b(?:like|follow) (?:my|our|this|the|for|4|us|and|back) (?:page|poster|photo|back|like|follow|share|retweet|rt|facebook|fb|channel|profile|on)\b|\bf4f\b|\bthumbs? (?:this )?up (?:if|so|this|for)|\b(?:like|share) (?:and|&|or|n) (?:share|tag|subscribe|retweet|rt|comment|like)\b|\bshare and tag\b/,
  ),
  always(
    0.8,
    /\bwatch (?:my|our|this|the full|here|it here)\b|\bcome (?:and )?check\b|\bvisit (?:my|us|our|here|this|www|http)|\bplease (?:like|watch|visit|vote|share|help me (?:get|reach))\b|\bvote (?:for )?(?:me|us|my)\b|\bhelp (?:us|me) (?:out a lot|reach|get to|get \d)\b|\blisten to my\b|\bmy (?:new )?(?:single|album|mixtape|video|videos|covers?|remix|band|bands)\b|\bgameplay\b|\btop \d{1,2} best\b|\bnew (?:single|mixtape|album|video|episode) (?:out|by|from|on|!)/,
  ),
  // Money, prizes, schemes.
  always(
    1,
    /\b(?:earn|make|made|making|earned|earning|win|get|paid) (?:up to |over |around |an extra |extra |me |you )?\W?\d[\d.,]{0,9}\W{0,2}(?:k|usd|dollars|\/|a|per|every|each|in|from|daily|weekly|for|off)\b|\bearn (?:money|cash|from home|online|daily|big|passive)\b|\b(?:make|making) (?:easy |fast |quick |extra |real )?(?:money|cash) (?:from|online|at|fast|now|daily|easy)\b|\bwork(?:ing)? from home\b|\bpassive income\b|\bfinancial freedom\b|\bget rich\b|\bbe your own boss\b|\bjoin my (?:\w{2,15} )?(?:team|group|downline)\b/,
  ),
  always(
    1,
    /\bgive ?away\b|\bcompetition time\b|\b(?:win|won|winning|enter to win|chance (?:of|to) win\w{0,4}) (?:a|an|one|free|\d{1,2}|yourself|your|our|the|big|prizes?|some)\b(?! (?:game|match|title|league|cup|race|war|election))|\bfree (?:gift|gifts|bitcoin|money|iphone|iphones|followers|tickets|cash|trial|ship|taxi|robux|v-?bucks|sample|samples|quote today|download|spins?|psn|gems)\b|\b(?:retweet|rt|tag|comment|follow|share) (?:to|and|for a chance to|\+|&) (?:win|enter|follow)\b|\bcongratulations!? you(?:'?ve| have)? (?:won|been)\b|\bclaim (?:your|ur|now|it|the)\b|\benter (?:our|to|the) (?:drawing|win|draw|competition|keyword|giveaway)\b/,
  ),
  always(
    1,
    /\b(?:crypto|cryptocurrency|bitcoin|btc|forex|binary options?|ethereum|usdt|nfts?|airdrop|dogecoin)\b[^.\n]{0,80}\b(?:invest|investment|trading|trader|profit|profits|returns?|earn|dm|message|whatsapp|telegram|guaranteed|platform|signals|account manager|mentor|free|minting|drop|wallet|double|recovery|she|he|expert|join|made me)\b|\b(?:invest|investment|trading|trader|profits?|broker|account manager|expert|recover(?:ed|y)?)\b[^.\n]{0,80}\b(?:crypto|bitcoin|btc|forex|binary|whatsapp|telegram|scammed funds|lost funds)\b/,
  ),
  always(
    1,
    /\b(?:dm|pm|inbox|text|message|whatsapp|telegram|contact|add|hit) (?:me|us|her|him|up|my) (?:on|to (?:earn|learn|get|make|join|start|invest|order|buy|book|know)|for (?:more|details|info|promo|a|your|the|price|prices|yours|business|collab)|if (?:you|u|your|interested)|now|via|@|\+?\d)|\bhit me up\b|\bwhatsapp\W{0,4}\+?\d|\b(?:send|inbox|dm|drop) (?:me )?(?:a )?(?:message|dm) (?:if|to|for|now)\b/,
  ),
  always(
    1,
    /\bi (?:recommend|contacted|found|met|reached out to|got help from)\b[^\n]{0,80}\b(?:on (?:facebook|instagram|telegram|whatsapp|ig)|hacker|spell|dr\.? \w{3,15}|recovery)\b|\b(?:spell caster|hacked account|account recovery|recover your account|cash ?app flip|sugar (?:daddy|mummy|baby)|loan (?:offer|approved|without)|instant loan|weight loss (?:pill|tea)|miracle cure|herbal cure|cured (?:me|my)|viagra|hookup|sexy singles|onlyfans|cheap followers|buy followers|adult dating)\b/,
  ),
  // Sells.
  always(
    1,
    /\b(?:use|with|enter|apply) (?:my |the |our |promo |discount |coupon )?code\b|\b(?:promo|discount|coupon|voucher|referral|invite) codes?\b|\b(?:get )?\$?\d{2,4} off (?:your|all|any|every)\b|\blimited[ -](?:time|offer|stock|edition offer|spaces)\b|\b(?:shop|order|buy|register|apply|enrol|call|get yours|download|book) (?:now|here|online now|yours)\b(?!\?)|\bblack friday deal\b|\bdeal of the day\b|\bfree (?:delivery|shipping) on\b|\bspecial offer\b(?!.{0,80}\?)|\bwhile (?:stocks?|supplies) lasts?\b/,
  ),
  always(
    1,
    /\bclick (?:here|the link|link|on|below|this)\b|\blink (?:in|on|is in|below|to (?:buy|order|join)) ?(?:my |the |our )?(?:bio|profile|comments?|description|below)?\b|\btap the link\b|\bmore info(?:rmation)?:? (?:at|here|http)|\bwant to know more\?|\blearn more\b|\bread more (?:at|here|:)|\bfind out more\b/,
  ),
  always(
    1,
    /\b(?:give us a (?:call|ring|shout)|call us|call (?:for|or text)|contact us|visit us|message us|text us|email us|come on (?:by|down|in)|come see us|stop by (?:our|the)|join us|inbox us|reach out to us|we(?:'?ve| have) got you covered|has you covered|got you covered|book your (?:free|spot|place|seat)|with your name on|one[ -]stop)\b/,
  ),
  always(
    0.8,
    /\b(?:we|i) (?:provide|offer|specialise|specialize|supply|deliver|sell|do all|buy all|manufacture|are offering|are hiring|are looking for|are recruiting)\b(?!.{0,40}\?)|\bnow hiring\b|\bwe'?re hiring\b|\bjob (?:vacancy|opening)s?\b|\b(?:need|looking for|do you (?:own|need|have|want)|are you (?:looking|living|tired|ready|interested|struggling)|want to (?:earn|lose|make|learn)|interested in (?:earning|learning|making)|tired of)\b[^.\n]{1,80}\?.{0,60}\b(?:us|we|our|call|visit|http|click|join|dm|message|has you|wants to|meeting|contact|pm|order)\b/,
  ),
  always(
    1,
    /\bi'?m selling\b|\b(?:selling|for sale|on sale)\b[^?\n]{0,100}\b(?:message|dm|pm|interested|call|text|\W\d{2,6}|http|inbox|cheap|today|now)\b|\bfor sale\b(?!\W{0,3}\?)|\bvia @(?:youtube|ebay|etsy|amazon)\b|@ebay\b|\bebay\.\b|\bpresents\b|\b(?:test drive the (?:latest|new)|in stock with)\b/,
  ),
  always(
    0.8,
    /\bif (?:you|u)(?:'?re| are)? (?:in|looking|interested|want|after|need)\b[^\n]{0,80}\b(?:call|visit|come|contact|give us|check|enjoy|join|message|dm|pm|here|us|click|find it|http|ticket|tickets)\b/,
  ),
  // Links, hashtags, phone numbers, shouting for attention.
  always(
    0.5,
    /\bhttps?\b|\bw{2,3}\.|\b\w{2,30}\.(?:com|net|org|io|ly|shop|store|xyz|info|me|co)\b|\/watch\?v=/,
  ),
  always(0.5, /#\w[^#\n]{0,60}#\w[^#\n]{0,60}#\w[^#\n]{0,60}#\w/),
  always(0.4, /(?:^|[\s:(])\+?\d[\d \-()]{8,15}\d/),
  always(0.2, /\.\.\. ?https?\b|…? ?https?:\/\/\S{1,60}\W{0,3}$/),
  always(
    0.3,
    /\b(?:hey|hi|hello) (?:guys|everyone|everybody|all|friends|there everyone)\b|\bdon'?t miss\b|\btune in\b|\bjoin\b|\bepisode\b|\brecap\b|\b(?:happy|good) (?:monday|tuesday|wednesday|thursday|friday)\b|!!!|->|==?>|\u{1f449}|\u{1f447}|\u{1f4b0}|\u{1f4b5}|\u{1f911}/u,
  ),
  always(
    0.3,
    /\b(?:free|deal|deals|discount|sale|offer|offers|promo|cheap|official|premier\w{0,4}|exclusive|launches|tickets?|case|cases|vlog|tutorial|how to)\b/,
  ),
  // A person with a concern of their own, or one who asks.
  always(
    -0.7,
    /\b(?:my (?:order|phone|account|flight|card|bill|package|refund|subscription)|i (?:ordered|bought|paid|received|can'?t|love|hate|want|need|am trying|was|have been))\b/,
  ),
  always(-0.6, /^\.?@\S{1,40}/),
  always(
    -0.7,
    /\b(?:any ?one|any ?body) (?:know|recommend|have|seen|got|else)\b|\bwhere can i\b|\bcan (?:i|we) (?:use|apply)\b|\bis (?:this|it) (?:a )?(?:scam|spam|legit|real)\b|\bis (?:this|it|that) (?:still )?for sale\b/,
  ),
  always(0.8, /\b\d{1,2} ?% (?:off|discount)\b(?![^.!\n]{0,60}\?)/),
  always(
    1,
    /^(?:hi |hey |hello )?(?:guys |everyone |all )?(?:please |pls |plz )?(?:check|watch) (?:this )?out\b|\bcheck this (?:video )?out\b|\badd me (?:here|on)\b|\b(?:go|should go|come) (?:and )?check out\b|\b(?:i|we) (?:did|made|wrote|recorded) (?:a|some|this) (?:new )?(?:cover|covers|song|remix|video)\b|\blike (?:this|my) (?:comment|pic|photo|poster|page)\b|\bdownload\b[^.\n]{0,60}\bhttps?\b|\b(?:reach|hit|at|get) \d{2,7} (?:subscribers|subs|followers)\b/,
  ),
];
