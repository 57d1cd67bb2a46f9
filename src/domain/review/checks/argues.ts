import type { Stretch } from '../../stretch';
import type { Check } from '../check';
import type { DraftText } from '../draft-text';
import { SOURCE } from '../sources';
import { maybeUpset } from '../upset';
import { anyOf, likeBefore, placesOf, said } from '../wording';

const REALLY = '(?:really |simply |just |absolutely |completely |plainly |quite )?';
const ARGUES = said(
  `(?:(?:but|however|though),? )?${
    anyOf(
      `(?:that|this|it|which|what you (?:say|write|wrote))(?:'s| is| was|) ${REALLY}(?:n(?:o|')t )?${REALLY}(?:untrue|false|nonsense|a lie|lies|incorrect|inaccurate|exaggerated)`,
      `(?:(?:that|this|it|which)(?:'s| is| was)|is|was) ?${REALLY}(?:n(?:o|')t|not) ${REALLY}(?:true|correct|accurate|fair|what (?:happened|was agreed|we agreed|you ordered|i said|we said|you said)|how it (?:was|happened|went))`,
      "(?:actually,? )?you(?:'re| are) (?:wrong|mistaken|lying|exaggerating|not telling|leaving out|twisting)",
      '(?:according to )?our (?:records?|files?|logs?|notes?|system)(?: clearly)? (?:shows?|says?|tells?|proves?)|according to our (?:records?|files?|logs?|system)|the (?:order|contract|receipt) (?:clearly )?(?:says|states|shows)',
      '(?:we|i) (?:have |.ve )?(?:called|told|wrote|written|informed|warned|e-?mailed|reminded) you (?:twice|already|several|many|repeatedly|three|four|about that|before|\\d)',
      '(?:to )?set (?:the record|things) straight|for the record|get your facts (?:straight|right)|the (?:fact|truth) is|the facts are',
      '(?:i|we) (?:have to |must |strongly |respectfully |totally |beg to )?(?:disagree|dispute|reject|object)|i beg to differ',
      'you (?:yourself )?(?:said|agreed|signed|confirmed|accepted|approved|chose|insisted|admitted) (?:yourself|to|for|that|off|it|on)|you (?:raised your voice|shouted|yelled|were (?:rude|late|drunk|abusive|the one))',
      '(?:we|i) (?:can prove|have (?:proof|evidence|witnesses|it in writing|footage))|(?:the other|our|my) side of (?:the|this) story|your version|two sides|defamation|legal action|my lawyer|our lawyers?|sue you',
    ).source
  }`,
);

const IN_PRIVATE = "let's go through it together in a private message.";

export const argues: Check = {
  id: 'argues',
  skill: 'complaints',
  label: 'Sorts it out in private',
  find: (draft, situation) => {
    if (!situation.public || !maybeUpset(situation)) return [];
    return quarrels(draft).map(({ start, end }, index) => ({
      start,
      end,
      says: 'Whoever is right, those who read along remember the quarrel; go through it in private.',
      source: SOURCE.reach,
      better: index === 0 ? likeBefore(draft.text.slice(start), IN_PRIVATE) : '',
    }));
  },
};

/** From where each quarrel begins to the end of its last sentence; sentences in a row are one. */
function quarrels({ plain, sentences }: DraftText): Stretch[] {
  const found: (Stretch & { last: number })[] = [];
  for (const [at, sentence] of sentences.entries()) {
    const [place] = placesOf(ARGUES, plain.slice(sentence.start, sentence.end));
    if (!place) continue;
    const before = found.at(-1);
    if (before && before.last === at - 1) Object.assign(before, { end: sentence.end, last: at });
    else {
      // Only the first one leaves the beginning of its sentence, which is often a word of regret.
      const start = found.length === 0 ? sentence.start + place.start : sentence.start;
      found.push({ start, end: sentence.end, last: at });
    }
  }
  return found;
}
