import { always, type Cue, cue } from './cue';

export const churnRisk: readonly Cue[] = [
  always(
    1,
    /\b(?:cancel|cancell?ed|cancell?ing|end|ended|ending|close|closed|closing|terminate|terminating|terminated|give up|giving up|gave up|drop|dropped|dropping|cut up|cutting up|cutting|turn in|turned in|turning in|let(?:ting)? go of|get rid of|not renewing|won'?t (?:be )?renew(?:ing)?|will not renew|rip|transfer|transferring|let) (?:in )?(?:my|our|the|this|all my|all our|my entire|a) (?:\w{1,15} )?(?:\w{1,15} )?(?:membership|memberships|subscription|subscriptions|account|accounts|contract|card|policy|plan|service|business|cards|order|orders|reservations?|booking|insurance)\b/,
  ),
  always(
    1,
    /\b(?:cancell?ing|cancell?ed|cancel) (?:it|mine|ours|them|everything|today|immediately|my|our|with you|reservations?|all)\b/,
  ),
  always(
    -1,
    /\b(?:you|they|u|who|have|has) (?:just |have |had |are |were |all |already )?cancell?(?:ed|ing) (?:my|our|the)\b|\bcancell?ed (?:my|our|the) (?:flight|order|delivery|appointment)\b/,
  ),
  always(
    1,
    /\b(?:rip|bye|goodbye|good bye|adios|farewell|so long|see ya|peace out|later|done),? (?:\w{2,15} )?(?:membership|subscription|@\S{2,30})\b|^@\S{1,40} (?:goodbye|bye)\b/,
  ),
  cue(
    1,
    /\b(?:(?:switch|switching|switched|converting|defecting|porting) (?:back |over |away |all \w{2,12} |my \w{2,15} |our \w{2,15} |everything )?(?:to|from) \w|(?:moving|move|moved|going|changing|change|changed|gone|leaving|went) (?:back |over |away |my \w{2,15} |our \w{2,15} |everything )?(?:to|from|for) (?:another|a different|someone else|somewhere else|a competitor|your competitors?|the competition|your rivals?|@\S{2,30}|other|an ?other|you(?: (?:guys|lot))?[.!]))/,
  ),
  always(
    1,
    /\b(?:take|taking|took|spend|spending|shop|shopping|buy|buying|going|go|bring|bringing|moving|give|giving|invest|order|ordering|book) (?:\w{1,12} )?(?:\w{1,12} )?(?:elsewhere|somewhere else|someplace else|to (?:your|a|the) competitors?|to the competition)\b/,
  ),
  always(
    1,
    /\bnever (?:ever )?(?:\w{1,12} )?(?:again\b|(?:shop|shopping|buy|buying|order|ordering|fly|flying|return|returning|go|going|come|coming|use|using|be back|set foot|step foot|spend|spending|eat|eating|stay|staying|book|booking|recommend|deal|doing business)\b[^.?!\n]{0,50}\b(?:again|back|there|here|you|your|with|from|at|anything|another|them|in|your store)\b)/,
  ),
  always(
    1,
    /\b(?:won'?t|will not|wont|will never|no longer|wouldn'?t|i'?m not|we'?re not|i am not|don'?t plan (?:on|to)|cannot in good conscience|not going to) (?:be |ever |even |plan on |going to |in good conscience )?(?:back|return|returning|shop|shopping|coming back|come back|going back|go back|buy again|buying again|buy (?:from|another|anything|a single|any)|buying (?:from|another|anything|any)|order again|ordering again|renew|renewing|using|use (?:you|this|them|your)|a customer|a member|support|supporting|your customer|fly|flying|spend|spending|set(?:ting)? foot|step(?:ping)? foot|patronize|giving you|give you|go there|going there|visit|visiting|stay)\b/,
  ),
  always(
    1,
    /\b(?:last|final) (?:time|order|purchase|straw|visit|flight) (?:i|we|i'?ll|for me|shopping|buying|you|with|there|here|ever|from)\b|\bthe (?:last|final) straw\b/,
  ),
  always(
    1,
    /\b(?:lost|losing|lose|loses|loosing|lost out on) (?:yourself |themselves )?(?:a|an|another|one|my|our|me|us|many|your|this|millions|customers|so many|more|half|their|yet another) ?(?:\w{2,15} )?(?:customer|customers|business|client|clients|member|members|as a|shopper|shoppers|respect|subscriber|patient)\b|\byou(?:'?ve| have|'?re)? (?:just )?(?:lost|losing) (?:me|us|my|a|our)\b/,
  ),
  cue(
    1,
    /\b(?:i'?m|i am|im|we'?re|we are|am|and|so|officially) (?:so |officially |all |completely |absolutely |just )?(?:done|out|through|finished|leaving|gone|quitting|outta here) ?(?:with|\.|!|$|of|from|here|this|you)/,
  ),
  always(
    1,
    /\bdone (?:with (?:you|this|them|these|@|your|\w{3,15} (?:guys|forever|now))|shopping|buying|flying|spending|giving|dealing|at)\b(?! (?:the (?:movie|book|show|day)|work|school|homework|this (?:week|day)|my (?:homework|exam)))/,
  ),
  always(
    1,
    /\bboycott(?:ing|ed|s)?\b|#boycott\w{0,30}|\bvot(?:e|ing) with (?:my|our|your) (?:wallet|feet|dollars?)\b/,
  ),
  cue(
    1,
    /\b(?:stopped|stop|quit|quitting|stopping) (?:shopping|buying|going|using|supporting|spending|flying|giving|doing business|ordering|eating|big box|your|with you|\w{3,15} (?:today|yesterday|last week))\b/,
  ),
  cue(
    1,
    /\b(?:unfollow|unfollowing|unfollowed|unsubscribing|unsubscribed|unsubscribe|opting out|deleting (?:the|my|this|your) (?:app|account)|deleted (?:the|my|this|your) (?:app|account)|deactivat(?:e|ed|ing))\b/,
  ),
  cue(
    1,
    /\b(?:i|we)(?:'?m| am|'?re| are)? (?:quit|quitting|leave|leaving|left) (?:you|your|@\S{2,30}|this (?:company|bank|provider|airline|store|gym)|for (?:another|a|your|good)|my (?:provider|bank|gym|insurer|insurance))\b|\b(?:have|going|want|need|ready|about) to (?:quit|leave)\b/,
  ),
  cue(
    1,
    /\b(?:found|find|finding|looking for|look for|need|time for|time to find|want|getting|get|trying|try|chose|choosing|choose|go with|went with|went to) (?:a |an )?(?:new|another|different|better|other|alternative)(?: to)? (?:provider|supplier|company|bank|store|place|airline|carrier|network|insurer|shop|plumber|builder|garage|dentist|salon|gym|hairdresser|someone|membership|service)\b|\b(?:found|find|use|using|hire|go with) (?:some(?:one|where|body)) else\b|\blooking (?:elsewhere|for alternatives?|at (?:your )?competitors?)\b/,
  ),
  always(
    0.6,
    /\b(?:rather|instead) (?:go|shop|buy|use|spend|pay|drive|file|than pay|fly|of you)\b|\b(?:i'?d|i would|we'?d) rather\b/,
  ),
  cue(
    0.5,
    /\b(?:used to (?:shop|buy|love|be (?:a|my)|go|order|use|fly)|was (?:a|my) (?:loyal|go-?to|long-?time|faithful)|(?:loyal|long-?time|faithful) (?:customer|member) (?:for|since))\b/,
  ),
  cue(
    0.4,
    /\b(?:cancel|cancell?ing|leave|leaving|switch|switching|elsewhere|competitors?|alternative|quit|membership|good riddance|no more|anymore|any more|not worth)\b/,
  ),
  always(
    0.6,
    /\b(?:give|giving) up (?:our|my|the)\b|\bget rid of\b|\bgetting a (?:new )?(?:\w{2,10} )?membership to\b|\bhit (?:you|them|em|their) (?:in the|where)\b|\bin good conscience\b|\btake (?:my|our) (?:money|business|dollars|custom)\b|\b(?:my|our) (?:money|business|dollars) (?:will|is|are) (?:go|be|going)\b/,
  ),
  // Others leave, or are told to.
  always(
    -1,
    /\b(?:why don'?t you|please don'?t|don'?t|you should|you can|you could|if you (?:don'?t like|cancel|leave|want to)|let'?s see you|are you|why are you) (?:just |all )?(?:leave|leaving|cancel|cancell?ing|move|cut|quit)\b|\b(?:he|she|they)(?:'?s|'?re| is| are|'?ve| has| have) (?:leaving|quit|done|out|gone|cancell?ed)\b/,
  ),
  always(
    -1,
    /\b(?:never leave|never leaving|won'?t leave|not leaving|glad i switched|happy i switched|stay with (?:you|u)|switch(?:ed|ing) to you (?:from|because)|come back to you)\b|\b(?:joining|join|become (?:a|your)|switch(?:ing)? to) (?:you|your)\b/,
  ),
  cue(
    1,
    /\b(?:considering|thinking (?:of|about)|tempted to|about to|ready to|going to|might|planning to|thinking we have to|will|gonna|want to|have to) (?:just )?(?:cancel|cancell?ing|leave|leaving (?:my|our|you|this|for)|switch|switching|quit|quitting|unfollow|give up (?:our|my)|look(?:ing)? elsewhere|find(?:ing)? (?:another|someone|somewhere)|change (?:provider|supplier|bank|gym)s?|boycott)\b/,
  ),
  always(
    1,
    /\b(?:not|never) (?:buying|ordering|shopping|booking|coming|going|returning|using|renewing|flying|eating|paying)(?: \w{1,10})? (?:again|back|there|here|with you|from (?:you|them|here)|anymore|any more)\b/,
  ),
  always(
    -1,
    /\b(?:cancell?ed|cancell?ing|cancel) (?:my|our) (?:old|previous|other)\b|\bcancel(?:l?ed)? (?:my|our|the) (?:flight|delivery|appointment)\b|\bif i (?:want|need) to (?:cancel|leave)\b|\bhow (?:do|can) i (?:cancel|leave|quit|unsubscribe)\b/,
  ),
  cue(
    0.8,
    /\b(?:i'?m|i am|i will be|we'?re|we are|i'?ll be|am considering|considering|am thinking of|should|decided to) (?:leaving|switching|quitting|change (?:service|provider|supplier))\b(?! (?:for (?:work|school|the|my|a)|work|home|town|now|at|in|on|today|tomorrow|early|the (?:house|office|country)))/,
  ),
  cue(
    0.7,
    /\bbye bye\b|\bi quit\b|\bcontract terminated\b|\bleave the service\b|\bdon'?t think i will stay\b/,
  ),
  cue(
    1,
    /^(?:i|we)(?:'?m| am| will)? (?:leave|leaving|quit|quitting|left) (?!work|home|town|for|at|now|today|tomorrow|early|soon|school|the|my|a )\w{3,20}\b[^\n]{0,30}$/,
  ),
];
