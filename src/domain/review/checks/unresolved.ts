import type { Check } from '../check';
import { SOURCE } from '../sources';
import { placesOf, said } from '../wording';

const WHAT =
  '(?:the |your |their |first |last |full |customer |contact |product )*(?:name|time|date|day|price|amount|address|store|shop|product|item|number|link|phone|e-?mail|company|city|town|topic|hours|reason|insert\\b[^\\]>]{0,40})';

/** Gaps and variables of ours, and what other tools and people leave to be filled in. */
const OPEN = said(
  [
    '⟦[^⟦⟧\\n]*⟧|\\{\\{[^{}\\n]*\\}\\}|⟦|⟧|\\{\\{|\\}\\}|\\{[\\p{L}_][\\p{L}\\p{N}_. ]{0,40}\\}',
    `\\[${WHAT}\\]|<${WHAT}>`,
    '%[A-Z_]{3,}%|_{3,}|\\b(?:TODO|TBD|TBC)\\b|lorem ipsum',
    // `XX March`; kisses stand at the end.
    '\\bX{2,}\\b(?=\\s+\\p{L})|(?<=[€$£]\\s?)\\bX{2,}\\b',
  ].join('|'),
);

export const unresolved: Check = {
  id: 'unresolved',
  skill: 'informing',
  label: 'Everything is filled in',
  find: ({ text }) =>
    placesOf(OPEN, text)
      .filter(({ start, end }) => !/^x+$/.test(text.slice(start, end)))
      .map((place) => ({
        ...place,
        says: 'This still waits to be filled in, and they would read it as it stands.',
        source: SOURCE.inform,
        better: null,
      })),
};
