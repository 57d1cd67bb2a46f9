import { intentOf } from '../../intents';
import type { Interaction } from '../../model';
import { CHECKS, type Finding, reviewDraft, type Situation } from '../../review/review';
import type { ReviewModel } from '../../review/review-model';
import { say } from '../../say/say';
import type { Miss } from './miss';
import { tellFindings } from './tell-findings';
import { onItsDay, paragraphs, quote, whom } from './words';

/** So many things at once are learned from; more only discourage. */
const MOST_TOLD = 3;

/**
 * A reply that went out although the review had found fault with it; null for one without fault. What was found when it
 * went out holds (`Interaction.findings`); a reply of an earlier version is read now. `situation`: what the reply answered.
 */
export function reviewedMiss(
  interaction: Interaction,
  situation: Situation,
  model: ReviewModel | null,
): Miss | null {
  const { id, myText, theirText, findings, at, contactId, state } = interaction;
  if (state === 'logged' || myText.trim() === '' || findings?.length === 0) return null;
  const found = onePerCheck(reviewDraft(myText, situation, model)).filter(
    ({ check }) => !findings || findings.includes(check),
  );
  const known = new Set(found.map(({ check }) => check));
  // Found when it went out, and no longer: the check knows better by now, or it needed what is not known any more.
  const others = CHECKS.filter(({ id: check }) => findings?.includes(check) && !known.has(check));
  const skill = (found[0] ?? others[0])?.skill;
  if (!skill) return null;
  const [intent] = situation.intents;
  const told = [
    ...tellFindings(found.slice(0, MOST_TOLD), myText),
    ...others.map(({ label }) => say('training_reviewedBetter', { check: label })),
  ];
  return {
    origin: { kind: 'reviewed', ref: id },
    skill,
    asks: paragraphs(
      say('training_reviewedAsks', { name: whom(situation.author), day: onItsDay(at) }),
      theirText && say('training_reviewedTheirs'),
      theirText ? quote(theirText) : null,
      theirText ? say('training_reviewedYours') : null,
      quote(myText, 900),
      say('training_reviewedWhatNow'),
    ),
    answers: paragraphs(...told.slice(0, MOST_TOLD), intent ? intentOf(intent).advice : null),
    about: [contactId],
    at,
  };
}

function onePerCheck(findings: readonly Finding[]): Finding[] {
  const first = new Map<string, Finding>();
  for (const finding of findings) if (!first.has(finding.check)) first.set(finding.check, finding);
  return [...first.values()];
}
