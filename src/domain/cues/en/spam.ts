import { always, type Cue } from '../cue';

export const spam: readonly Cue[] = [
  // Asks for an audience.
  always(
    1,
    `
    check [out|it out|me out|this|these|out this] (my|our|their|his) [ANY] [ANY] (channel|chanel|page|video|videos|vid|vids|music|song|songs|cover|covers|website|site|store|shop|profile|bio|blog|mixtape|album|single|playlist|remix|acoustic|account|instagram|insta|twitter|youtube|stream)
    check out this (video|playlist|channel|song|site|website|link|page)
    check (me|my ANY|our ANY|it) out
    check out [the] new
    check [out] (my|our)
    (my|our) [youtube] (channel|chanel)
    subscribe [to|too|me|my|please|and|now|for|here|if|back|as]
    (sub to|sub 4|sub for|sub me|sub back|sub my|sub4sub|f4f|l4l|follow4follow)
    follow (me|my|him|us|her|back|for follow)
    (like|follow) (my|our|this|for|4|us|and|back) (page|poster|photo|back|like|follow|share|retweet|rt|facebook|fb|channel|profile|on)
    (thumbs this up|thumb this up|thumbs up) (if|so|this|for)
    (like|share) (and|n|or) (share|tag|subscribe|retweet|rt|comment|like)
    share and tag
    START [hi|hey|hello|guys|everyone|all|please|pls|plz] (check|watch) [this] out
    check this [video] out
    add me (here|on)
    (go|come) [and] check out
    (i|we) (did|made|wrote|recorded) (a|some|this) [new] (cover|covers|song|remix|video)
    like (this|my) (comment|pic|photo|poster|page)
    (reach|hit|at|get) NUM (subscribers|subs|followers)
  `,
  ),
  always(
    0.8,
    `
    watch (my|our|this|the full|here|it here)
    come [and] check
    visit (my|us|our|here|this|URL)
    please (like|watch|visit|vote|share)
    vote [for] (me|us|my)
    help (us|me) (out a lot|reach|get to|get NUM)
    listen to my
    my [new] (single|album|mixtape|video|videos|cover|covers|remix|band|bands)
    gameplay
    top NUM best
    new (single|mixtape|album|video|episode) (out|by|from|on|!)
  `,
  ),
  // Money, prizes, schemes.
  always(
    1,
    `
    (earn|make|made|making|earned|earning|win|paid) [up to|over|around|an extra|extra|me|you] [$] NUM [$|+] (k|usd|dollars|/|a|per|every|each|in|from|daily|weekly|for|off)
    earn (money|cash|from home|online|daily|big|passive|$)
    (make|making) [easy|fast|quick|extra|real|some] (money|cash) (from|online|at|fast|now|daily|easy)
    (work|working|earn) from home
    (passive income|financial freedom|get rich|be your own boss|side hustle|extra income|business opportunity)
    join my [ANY] (team|group|downline)
    (giveaway|give away|competition time)
    (win|winning|enter to win|chance to win|chance of winning) (a|an|one|free|yourself|your|our|the|big|prize|prizes|some|$)
    (you have|youve|you) [been|just] (won|selected|chosen) 
    free (gift|gifts|bitcoin|money|iphone|iphones|followers|tickets|cash|trial|ship|taxi|robux|vbucks|sample|samples|download|spin|spins|psn|gems|crypto|signals)
    (retweet|rt|tag|comment|follow|share) (to|and|for a chance to|+) (win|enter|follow)
    congratulations [!] you (have|ve) 
    claim (your|ur|now|it|the) [ANY] [prize|reward|gift|bonus]
    enter (our|to|the) (drawing|win|draw|competition|keyword|giveaway)
    (crypto|cryptocurrency|bitcoin|btc|forex|binary|ethereum|usdt|nft|nfts|airdrop|dogecoin) .. (invest|investment|trading|trader|profit|profits|return|returns|earn|dm|message|whatsapp|telegram|guaranteed|platform|signals|manager|mentor|free|minting|drop|wallet|double|recovery|expert|join|broker)
    (invest|investment|investing|invested|trading|trader|profit|profits|broker|account manager|expert|recover|recovered|recovery) .. (crypto|bitcoin|btc|forex|binary|whatsapp|telegram|scammed funds|lost funds)
    (dm|pm|inbox|text|message|whatsapp|telegram|contact|add|hit) (me|us|her|him|up|my) (on|to (earn|learn|get|make|join|start|invest|order|know)|for (more|details|info|promo|a|your|the|business|collab)|if (you|u|your|interested)|now|via|MENTION|NUM)
    hit me up
    (whatsapp|telegram|call or text) [me|on|at|us|:] [:|+] NUM
    (send|drop) [me] a (message|dm) (if|to|for|now)
    i (recommend|contacted|found|met|reached out to|got help from) .. (on (facebook|instagram|telegram|whatsapp|ig)|hacker|spell|recovery)
    (spell caster|hacked account|account recovery|recover your account|cash app flip|cashapp flip|sugar (daddy|mummy|baby|momma)|loan offer|loan approved|loan without|instant loan|quick loan|weight loss (pill|pills|tea)|miracle cure|herbal cure|viagra|hookup|sexy singles|onlyfans|cheap followers|buy followers|adult dating|love spell|made me rich|changed my life financially)
  `,
  ),
  // Sells.
  always(
    1,
    `
    (use|with|enter|apply) [my|the|our|promo|discount|coupon] code
    (promo|discount|coupon|voucher|referral|invite) (code|codes)
    (get|save|enjoy) $ NUM off
    NUM % (off|discount)
    limited (time|offer|stock|spaces|spots)
    (shop|order|buy|register|apply|enrol|enroll|call|get yours|download|book) (now|online now|yours|today)
    (black friday deal|deal of the day|special offer|while stock lasts|while stocks last|while supplies last)
    free (delivery|shipping) on
    click (here|the link|link|on|below|this)
    link (in|on|below|is in|to buy|to order|to join) [my|the|our] [bio|profile|comment|comments|description]
    tap the link
    more (info|information) (at|here|URL|:)
    (want to know more|learn more|find out more|read more) [at|here|:|?|URL|END]
    (give us a (call|ring|shout)|call us|call (for|or text)|contact us|visit us|message us|text us|email us|come see us|stop by (our|the)|join us|inbox us|reach out to us|got you covered|has you covered|book your (free|spot|place|seat)|with your name on|one stop)
    come on (by|down|in)
    (im|i am) selling
    (selling|for sale) .. (message|dm|pm|interested|call|text|$|URL|inbox|cheap|today|now)
    via MENTION
    MENTION ebay
    ebay
    presents
    test drive the (latest|new)
    in stock with
  `,
  ),
  always(
    0.8,
    `
    (we|i) (provide|offer|specialise|specialize|supply|deliver|sell|do all|buy all|manufacture|are offering|are hiring|are looking for|are recruiting)
    (now hiring|were hiring|job vacancy|job vacancies|job opening|job openings)
    (looking for|do you (own|need|have|want)|are you (looking|living|tired|ready|interested|struggling)|want to (earn|lose|make|learn)|interested in (earning|learning|making)|tired of) .. ? .. (us|we|our|call|visit|URL|click|join|dm|message|contact|pm|order)
    if (you|u) [are] (in|looking|interested|want|after|need) .. (call|visit|come|contact|give us|check|enjoy|join|message|dm|pm|us|click|find it|URL|ticket|tickets)
    if youre (in|looking|interested|after) .. (call|visit|come|contact|give us|check|enjoy|join|message|dm|pm|us|click|URL)
  `,
  ),
  // Links and shouting for attention.
  always(0.5, 'URL'),
  always(
    0.3,
    `
    (hey|hi|hello) (guys|everyone|everybody|all|friends)
    (dont miss|tune in|join|episode|recap|happy monday|happy tuesday|happy wednesday|happy thursday|happy friday)
    (👉|👇|💰|💵|🤑|💸|📲|🚀)
  `,
  ),
  always(
    0.3,
    '(free|deal|deals|discount|sale|offer|offers|promo|cheap|official|premiere|exclusive|launches|ticket|tickets|case|cases|vlog|tutorial|how to)',
  ),
  // A person with a concern of their own, or one who asks.
  always(
    -0.7,
    `
    my (order|phone|account|flight|card|bill|package|refund|subscription)
    i (ordered|bought|paid|received|cant|love|hate|want|need|am trying|was|have been)
  `,
  ),
  always(-0.6, 'START MENTION'),
  always(
    -0.7,
    `
    (anyone|anybody) (know|recommend|have|seen|got|else)
    where can i
    can (i|we) (use|apply)
    is (this|it) [a] (scam|spam|legit|real)
    is (this|it|that) [still] for sale
    do you .. ?
    ? END
  `,
  ),
];
