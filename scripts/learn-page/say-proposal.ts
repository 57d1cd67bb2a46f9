import type { Proposal } from './in-page';

/** The proposal in words, for a maintainer. */
export function sayProposal({ kind, present, read, layers, failing }: Proposal): string {
  const lines = [
    `Kind of page: ${kind}. Looks like posts: ${present}. Read: ${read}.`,
    '',
    'What we rely on:',
  ];
  for (const { of, selector, matches } of layers) {
    lines.push(`  ${of.padEnd(8)} ${String(matches).padStart(3)} of ${present}  ${selector}`);
  }
  if (present === 0) {
    lines.push(
      '',
      'Nothing here looks like a post to us: either the page holds none, or coverage has to learn it too.',
    );
  } else if (failing.length === 0) {
    lines.push('', 'Nothing fails: this page is read as ever.');
  }
  for (const { part, missing, placed, candidates } of failing) {
    lines.push('', `The ${part} is missing in ${missing} of ${present}.`);
    if (candidates.length === 0) lines.push('  No place for it was found: look at the page.');
    for (const { selector, fits, matches } of candidates) {
      const often = matches === 1 ? 'once each' : `${matches} times each`;
      lines.push(`  try  ${selector}  (in ${fits} of ${placed}, ${often})`);
    }
  }
  return lines.join('\n');
}
