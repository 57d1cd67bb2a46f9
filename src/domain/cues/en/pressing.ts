import { always, cue } from '../cue';

/** Words that put a clock on it. */
export const NOW = [
  cue(
    1,
    `
    (asap|a.s.a.p|urgent|urgently|emergency|immediately|right away|straight away|as soon as possible|desperate|desperately|last minute|right now|stranded|flooding|flooded|leaking|burst pipe|burst boiler|locked out)
    no (heating|hot water|power|electricity|internet)
    (today|tonight|tomorrow|this morning|this afternoon|this evening|this weekend)
    (by|before) (tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the weekend|noon|NUM)
    in (an|the next|NUM) (hour|hours|min|mins|minute|minutes)
    (gate|boarding|on board|my flight is|my flight leaves)
  `,
  ),
];

/** Words of someone who waits. */
export const WAITING = [
  cue(
    1,
    `
    (please|pls|plz) help
    need [your|some] help
    help me
    can (you|anyone|any one|someone) [please] help
    (still waiting|been waiting|waiting for|waiting on|waiting since)
    any update
    please (advise|respond|reply|call|contact|dm|fix)
    (let me know|get back to me|call me|contact me)
    no (reply|response|answer)
    need (it|this|one) (soon|quickly)
    (soon|this week|next week|quickly|hurry)
    (pmd|dmd|inboxed|messaged|interested)
    (pm|dm|message|inbox) (sent|me)
  `,
  ),
  always(1, '?'),
];
