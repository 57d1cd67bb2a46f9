import { always, type Cue, cue, sure, sureNot } from '../cue';

export const churnRisk: readonly Cue[] = [
  sureNot(`
    (renew|renewing|renewed|extending|extended|keeping) (my|our|the) (membership|subscription|contract|policy|plan|licence|license|lease)
    (shut up and|please|just|here|now) take my money
  `),
  sure(`
    never (buying|shopping|ordering|booking|coming|going|using|flying|eating|staying) .. again
    (take|taking|took) (my|our) (business|money|custom) (elsewhere|somewhere else)
    (cancelled|canceled|cancelling|canceling) (my|our) (membership|subscription|contract|policy|account|direct debit)
    (lost|losing) (a|another|yourself a|yourselves a|my) (customer|custom|client)
    (last|final) (time|order) (i|we) (ever|will|buy|order|shop|use|book)
  `),
  always(
    1,
    `
    (cancel|canceled|cancelled|canceling|cancelling|end|ended|ending|close|closed|closing|terminate|terminating|terminated|give up|giving up|gave up|drop|dropped|dropping|cut up|cutting up|cutting|turn in|turned in|turning in|let go of|letting go of|get rid of|not renewing|wont renew|wont be renewing|will not renew|rip|transfer|transferring|let) [in] (my|our|the|this|all my|all our|my entire|a) [ANY] [ANY] (membership|memberships|subscription|subscriptions|account|accounts|contract|card|policy|plan|service|business|cards|order|orders|reservation|reservations|booking|insurance)
    (canceling|cancelling|cancel|canceled|cancelled) (it|mine|ours|them|everything|today|immediately|my|our|with you|reservation|reservations|all)
    (rip|bye|goodbye|good bye|adios|farewell|so long|see ya|peace out|later|done) [ANY] (membership|subscription|MENTION)
    START MENTION (goodbye|bye)
  `,
  ),
  cue(
    1,
    `
    (switch|switching|switched|converting|defecting|porting) [back|over|away|all ANY|my ANY|our ANY|everything] (to|from) (ANY|MENTION)
    (moving|move|moved|going|changing|change|changed|gone|leaving|went) [back|over|away|my ANY|our ANY|everything] (to|from|for) (another|a different|someone else|somewhere else|a competitor|your competitor|your competitors|the competition|your rivals|MENTION|other|an other)
  `,
  ),
  always(
    1,
    `
    (take|taking|took|spend|spending|shop|shopping|buy|buying|going|go|bring|bringing|moving|give|giving|invest|order|ordering|book|get|getting|gone|went) [ANY] [ANY] (elsewhere|somewhere else|someplace else|to your competitor|to your competitors|to a competitor|to the competition)
    never [ever] again
    never [ever] [ANY] (shop|shopping|buy|buying|order|ordering|fly|flying|return|returning|go|going|come|coming|use|using|be back|set foot|step foot|spend|spending|eat|eating|stay|staying|book|booking|recommend|deal|doing business|renting|rent|buying from) ..6 (again|back|there|here|you|your|with|from|at|anything|another|them|in|your store)
    (wont|will not|will never|no longer|wouldnt|im not|were not|i am not|dont plan on|dont plan to|cannot in good conscience|not going to) [be|ever|even|plan on|going to|in good conscience] (back|return|returning|shop|shopping|coming back|come back|going back|go back|buy again|buying again|buy (from|another|anything|a single|any)|buying (from|another|anything|any)|order again|ordering again|renew|renewing|using|use (you|this|them|your)|a customer|a member|support|supporting|your customer|fly|flying|spend|spending|setting foot|set foot|stepping foot|step foot|patronize|giving you|give you|go there|going there|visit|visiting|stay|be back|see me again)
    (last|final) (time|order|purchase|straw|visit|flight) (i|we|ill|for me|shopping|buying|you|with|there|here|ever|from)
    the (last|final) straw
    (lost|losing|lose|loses|loosing|lost out on) [yourself|themselves|yourselves] (a|an|another|one|my|our|me|us|many|your|this|millions|customers|so many|more|half|their|yet another) [ANY] (customer|customers|business|client|clients|member|members|as a|shopper|shoppers|respect|subscriber|patient|sale|custom)
    (youve|you have|you) [just] (lost|losing) (me|us|my|a|our)
  `,
  ),
  cue(
    1,
    `
    (im|i am|were|we are|am|and|so|officially) [so|officially|all|completely|absolutely|just] (done|out|through|finished|leaving|gone|quitting|outta here) (with|.|!|of|from|here|this|you|END)
    done (with (you|this|them|these|MENTION|your)|shopping|buying|flying|spending|giving|dealing)
  `,
  ),
  always(
    1,
    `
    (boycott|boycotting|boycotted|boycotts)
    (vote|voting) with (my|our|your) (wallet|feet|dollar|dollars)
  `,
  ),
  cue(
    1,
    `
    (stopped|stop|quit|quitting|stopping) (shopping|buying|going|using|supporting|spending|flying|giving|doing business|ordering|eating|big box|your|with you)
    (unfollow|unfollowing|unfollowed|unsubscribing|unsubscribed|unsubscribe|opting out|deleting (the|my|this|your) (app|account)|deleted (the|my|this|your) (app|account)|deactivated|deactivate|deactivating)
    (i|we|im|were|we are|i am) (quit|quitting|leave|leaving|left) (you|your|MENTION|this (company|bank|provider|airline|store|gym)|for (another|a|your|good)|my (provider|bank|gym|insurer|insurance))
    (have|going|want|need|ready|about) to (quit|leave)
    (found|find|finding|looking for|look for|need|time for|time to find|want|getting|get|trying|try|chose|choosing|choose|go with|went with|went to) [a|an] (new|another|different|better|other|alternative) [to] (provider|supplier|company|bank|store|place|airline|carrier|network|insurer|shop|plumber|builder|garage|dentist|salon|gym|hairdresser|someone|membership|service|agent|agency|dealer|fitter)
    (found|find|use|using|hire|go with|went with|get|got) (someone else|somewhere else|somebody else)
    looking (elsewhere|for alternatives|at your competitors|at competitors)
  `,
  ),
  always(
    0.6,
    '(rather|instead) (go|shop|buy|use|spend|pay|drive|file|than pay|fly|of you)\n(id|i would|wed) rather',
  ),
  cue(
    0.5,
    `
    used to (shop|buy|love|be a|be my|go|order|use|fly|come)
    was (a|my) (loyal|go-to|long time|longtime|faithful)
    (loyal|longtime|long time|faithful) (customer|member) (for|since)
  `,
  ),
  cue(
    0.4,
    '(cancel|canceling|cancelling|leave|leaving|switch|switching|elsewhere|competitor|competitors|alternative|quit|membership|good riddance|no more|anymore|any more|not worth)',
  ),
  always(
    0.6,
    `
    (give|giving) up (our|my|the)
    get rid of
    getting a [new] [ANY] membership to
    hit (you|them|em|their) (in the|where)
    in good conscience
    take (my|our) (money|business|dollars|custom)
    (my|our) (money|business|dollars) (will|is|are) (go|be|going)
  `,
  ),
  cue(
    1,
    `
    (considering|thinking of|thinking about|tempted to|about to|ready to|going to|might|planning to|thinking we have to|will|gonna|want to|have to) [just] (cancel|canceling|cancelling|leave|leaving (my|our|you|this|for)|switch|switching|quit|quitting|unfollow|give up (our|my)|look elsewhere|looking elsewhere|find (another|someone|somewhere)|change (provider|providers|supplier|suppliers|bank|gym)|boycott)
  `,
  ),
  always(
    1,
    '(not|never) (buying|ordering|shopping|booking|coming|going|returning|using|renewing|flying|eating|paying) [ANY] (again|back|there|here|with you|from you|from them|from here|anymore|any more)',
  ),
  cue(
    0.8,
    `
    (im|i am|i will be|were|we are|ill be|am considering|considering|am thinking of|should|decided to) (leaving|switching|quitting|change (service|provider|supplier))
    bye bye
    i quit
    contract terminated
    leave the service
    dont think i will stay
  `,
  ),
  cue(0.7, '(time|reason) to (switch|leave|cancel|go elsewhere|move on|look elsewhere|change)'),
  // Others leave, or are told to; comes, rather than goes.
  always(
    -1,
    `
    (you|they|u|who|have|has) [just|have|had|are|were|all|already] (canceled|cancelled|canceling|cancelling) (my|our|the)
    (canceled|cancelled) (my|our|the) (flight|order|delivery|appointment)
    (why dont you|please dont|dont|you should|you can|you could|if you dont like|if you cancel|if you leave|if you want to|lets see you|are you|why are you) [just|all] (leave|leaving|cancel|canceling|cancelling|move|cut|quit)
    (he|she|they|hes|shes|theyre) [is|are|have|has] (leaving|quit|done|out|gone|canceled|cancelled)
    (never leave|never leaving|wont leave|not leaving|glad i switched|happy i switched|stay with you|switched to you|switching to you|come back to you)
    (joining|join|become a|become your|switch to|switching to) (you|your)
    (canceled|cancelled|cancelling|cancel) (my|our) (old|previous|other)
    if i (want|need) to (cancel|leave)
    how (do|can) i (cancel|leave|quit|unsubscribe)
    done with (work|school|homework|this week|this day|exams)
    (leaving|leave|left) (for work|for school|work|home|town|now|at|in|on|today|tomorrow|early|the house|the office|the country)
  `,
  ),
];
