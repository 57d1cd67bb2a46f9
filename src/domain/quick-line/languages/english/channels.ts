import type { ChannelWords } from '../language';

/** Spoken of wherever people meet. */
const STORE = '(?:store|shop|showroom|office|studio|gallery|boutique)';

/** To add a way of being in touch: an entry here. Longer phrases come first. */
export const CHANNEL_WORDS: readonly ChannelWords[] = [
  {
    channel: 'phone',
    happened: [
      '(?:got|had|took|missed) a (?:phone |video )?call (?:from|with|by)',
      '(?:phone |video )?call (?:from|with)',
      'left (?:a )?(?:voicemail|voice mail)(?: (?:for|with))?',
      'called(?: back)?',
      'rang(?: back)?',
      'phoned(?: back)?',
      'telephoned',
      'spoke(?: (?:to|with))?',
      'talked(?: (?:to|with))?',
    ],
    planned: ['call(?: back)?', 'ring(?: back)?', 'phone', 'speak (?:to|with)', 'talk (?:to|with)'],
    places: [
      '(?:on|by|over) the phone',
      'by phone',
      '(?:on|over|by|in) (?:a )?(?:video call|zoom|skype|facetime)',
    ],
  },
  {
    channel: 'visit',
    happened: [
      '(?:came|dropped|stopped|popped|walked|went) (?:by|in|round|over|past)',
      'visited',
      `was (?:here|in (?:the |our |my )?${STORE})`,
      '(?:had|grabbed) (?:a )?(?:coffee|lunch|breakfast|dinner|drink|beer|meeting) with',
      'met(?: up)?(?: with)?',
      'saw',
    ],
    planned: ['visit', 'meet(?: up)?(?: with)?', 'see', 'drop (?:by|in)'],
    places: [
      'in[- ]store',
      `(?:in|at) (?:the |our |my |their )?${STORE}`,
      '(?:in|at) (?:their|her|his) (?:house|home|place|kitchen|garden)',
      'at (?:the |a )?(?:fair|market|trade show|expo|exhibition|open house|conference|party|wedding)',
      'in person',
      'face to face',
    ],
  },
  {
    channel: 'message',
    happened: [
      '(?:sent|got|received) (?:a )?(?:text|sms|message|dm|whatsapp)(?: (?:to|from))?',
      '(?:text|sms|message|dm|whatsapp) from',
      'texted(?: back)?',
      'messaged(?: back)?',
      "dm['’]?e?d",
      "whatsapp(?:['’]?e?d)",
      'pinged',
    ],
    planned: ['text', 'message', 'dm', 'whatsapp', 'ping', 'send (?:a )?(?:text|message|dm)(?: to)?'],
    places: [
      '(?:on|by|via|over|in) (?:a )?(?:whatsapp|messenger|telegram|signal|instagram|insta|facebook|twitter|x|linkedin|text|sms|dms?|chat)',
    ],
  },
  {
    channel: 'email',
    happened: [
      '(?:sent|got|received) (?:an? )?e-?mail(?: (?:to|from))?',
      'e-?mail from',
      'e-?mailed(?: back)?',
      'wrote(?: (?:back|to))?',
    ],
    planned: ['e-?mail', 'write(?: to)?', 'send (?:an )?e-?mail(?: to)?'],
    places: ['(?:by|via|in an?|per) e-?mail'],
  },
  { channel: 'note', happened: ['note(?=:)', 'noted', 'heard from'], planned: [], places: [] },
];

/** Beginnings of what is still to do, whatever the way: “remind me to…”. */
export const PLANS: readonly string[] = [
  'follow up(?: with)?',
  'remind(?: me)?(?: to)?',
  'remember to',
  'check in(?: with)?',
  'ask',
  'send',
  'bring',
  'invite',
  'thank',
  'get back to',
  'come back to',
];

/** Words after which a day without more is one to come: “wants it Friday”. */
export const TO_COME =
  /\b(?:wants?|wanted|needs?|would like|['’]d like|will|['’]ll|going to|to (?:call|ring|phone|text|write|send|meet|see|come|pick|bring|decide|think)|(?:call|ring|come|get|go|be) (?:me |her |him |them |us )?back|coming|comes|send|deliver|collect|pick(?:ing)? up|follow[- ]?up|next step|remind|meet|until|till|by|before|after)\b/iu;
