import { draftLength } from '../../draft-length';
import type { Check } from '../check';
import { SOURCE } from '../sources';
import { complainsTo } from '../upset';
import { anyOf, said, says } from '../wording';

const OFFER = ' Could you send me a private message, so that I can put it right?';
const DO =
  '(?:message|dm|pm|call|ring|phone|text|write|e-?mail|mail|contact|send|tell|bring|drop|come|stop|pop|visit|give|show|check|turn|keep|try|let (?:me|us)|get in touch|reach|ask|take|have|use|pick)';

/** Somebody is about to do something: the user, or the reader by request. */
const STEP = anyOf(
  "(?:i|we|he|she|they|somebody|someone|it)(?:'ll| will) (?!not|never|no |always)\\p{L}+|(?:i|we)(?:'m|'re| am| are) (?:going to|about to|\\p{L}+ing|on (?:it|my|our))",
  "let(?: me|'s| us) \\p{L}+|(?:i|we)(?:'d| would) (?:like|love) to|(?:i|we) want to (?:put|make|fix|help|hear)|happy to (?:help|call|meet)",
  '(?:comes?|arrives?|leaves?|goes out|starts?) (?:by |on |at |to |today|tomorrow|this|next)|(?:is|are) being \\p{L}+|on (?:its|their|the) way',
  `(?:please|just|then|simply) ${DO}|(?:you|to) (?:can|may|could)(?: also)? ${DO}|(?:i|we) (?:can|could|may) \\p{L}+`,
  '(?:we|i) (?:repair|replace|refund|pay|bring|swap|exchange|redo|fix|make) (?:it|them|you|the|your|this)',
  'in (?:a )?(?:private|direct) message|by (?:private |direct )?message|in private|privately|inbox',
);
const ASKED = said(`(?:^|[.!,;:\\n-]\\s*|\\b(?:and|or|then|so) )(?:will )?${DO}\\b`);

export const noNextStep: Check = {
  id: 'no-next-step',
  skill: 'follow-through',
  label: 'Says what happens next',
  find: ({ plain, text, language }, situation) => {
    if (!complainsTo(situation) || language !== 'en') return [];
    if (plain.includes('?') || says(STEP, plain) || says(ASKED, plain)) return [];
    const end = text.trimEnd().length;
    const last = /\S+$/u.exec(text.slice(0, end))?.[0] ?? '';
    const closed = /[.!…]$/u.test(last) ? last : `${last}.`;
    const room = draftLength(text + OFFER, situation.weigh) < situation.max;
    return [
      {
        start: end - last.length,
        end,
        says: 'It ends here for them; say what you do next, or what they can do.',
        source: SOURCE.nextStep,
        better: room ? closed + OFFER : null,
      },
    ];
  },
};
