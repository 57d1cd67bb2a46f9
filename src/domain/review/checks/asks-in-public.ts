import { say } from '../../say/say';
import type { Check } from '../check';
import type { DraftText, Sentence } from '../draft-text';
import { markOf } from '../mark';
import { SOURCE } from '../sources';
import { isUpset } from '../upset';
import { anyOf, placesOf, type Said, says } from '../wording';

/** What is asked for and is nobody else's business. */
const PRIVATE_DETAIL = anyOf(
  '(?:order|invoice|receipt|booking|job|account|customer|client|policy|reference|ticket|case|membership|licence|license|serial|reservation|registration|reg)(?: ?(?:no|nos|number|numbers|num|ref|reference|id|key|code|plate)s?)',
  '(?:your|the|full|home|delivery|e-?mail|street|billing) (?:full |home |delivery |billing |e-?mail |street )*address(?:es)?|post ?code|zip(?: code)?|house number|which house',
  '(?:your|best|contact|mobile|phone|cell|telephone|daytime) (?:contact |mobile |phone |cell |telephone |daytime )*(?:no|number|digits)|your (?:mobile|phone|cell|e-?mail)',
  '(?:card|account) (?:number|no|details|digits)|last (?:four|4) digits|which card (?:was|is|did|do)|pnr|date of birth|dob|your bank',
);
/** What is harmless in a question, and not where all of it is to be written below. */
const DETAIL = anyOf(
  '(?:what|wat|wot|which) (?:day|date|name|time)|date (?:of|you)|(?:what|when|how much) (?:did |was )?you (?:pay|paid|buy|bought|order|book|hand)|(?:amount|sum|total)s?|when (?:did|was)|what name|name was|photo(?:graph)? of (?:your|the) receipt',
);
/** The answer is to stand where everybody reads it. */
const HERE = anyOf(
  '(?:in|as|with) (?:the|a|your|an) (?:comments?|reply|answer)|in the replies|(?:under|below|beneath|underneath)(?: (?:this|here|it|the post|this post|that))?|(?:on|up|in|over|right)? ?here|on this (?:post|thread|page)|reply with|comment with|just (?:reply|comment)',
);
const ASKS =
  /\?|\b(?:please|pls|plz|kindly|pop|put|post|stick|type|tell|send|give|state|reply|comment|leave|drop|need|what|wh?ats|wat|wot|wots|which|let (?:me|us) (?:have|know))\b/u;
/** It is to be sent where nobody else reads it, or said. */
const IN_PRIVATE = anyOf(
  "(?:dm|pm|inbox|whatsapp|private(?:ly)?|direct)\\p{L}*|(?:message|msg|text|e-?mail|call|ring|phone|write to|write) (?:me|us|it|them|the)|(?:by|in a|a|via|send (?:me|us) an?) (?:message|msg|e-?mail|text|phone)|messenger|(?:don't|do not|never|no need to|not) (?:post|put|share|write|leave)",
  '(?:pop|come|call|drop|bring)\\p{L}* (?:it |them |your \\p{L}+ )?(?:in|into|by|over|down|along|back|to)',
);

/** Sentences that ask for what belongs in a private message; a later one may say where to write it. */
function asking({ sentences, plain }: DraftText, upset: boolean): readonly (Sentence & { what: Said })[] {
  const below = upset && says(HERE, plain);
  return sentences.flatMap((sentence) => {
    if (!ASKS.test(sentence.says)) return [];
    const what = [PRIVATE_DETAIL, ...(below ? [DETAIL] : [])].find((one) => says(one, sentence.says));
    return what ? [{ ...sentence, what }] : [];
  });
}

const WHY = {
  get says() {
    return say('review_asksInPublicWhy');
  },
  get source() {
    return SOURCE.privacy;
  },
  better: null,
};

export const asksInPublic: Check = {
  id: 'asks-in-public',
  skill: 'venues',
  get label() {
    return say('review_asksInPublic');
  },
  find: (draft, situation) => {
    if (!situation.public || draft.language !== 'en' || says(IN_PRIVATE, draft.plain)) return [];
    return asking(draft, isUpset(situation)).map(({ start, end, says: sentence, what }) => {
      const [place = { start: 0, end: end - start }] = placesOf(what, sentence);
      return {
        start: start + place.start,
        end: start + place.end,
        ...WHY,
      };
    });
  },
  heard: {
    applies: (situation) => situation.public && isUpset(situation),
    tells: (draft, where) => ({ ...markOf(draft, where), ...WHY }),
  },
};
