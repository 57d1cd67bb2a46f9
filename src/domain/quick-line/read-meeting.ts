/**
 * Words beside the day of a next step that say a meeting was agreed for it: “meeting with Dana”, “agreed to meet”. One
 * that was missed or called off is none, nor is what is only hoped for.
 */
const AGREED =
  '(?:(?:we|they|she|he)\\s+)?(?:(?:has|have|had|made|got|booked|fixed|set(?: up)?|arranged|agreed(?: on)?|confirmed|new)\\s+)?';
const MEETING =
  '(?:(?:a|an|the|our)\\s+)?(?:meeting|appointment|viewing|demo|consultation|site visit|home visit)';
const TO_MEET = '(?:we|they|she|he)?\\s*(?:agreed|arranged|going) to (?:meet|see each other)';
const PATTERN = new RegExp(`^\\s*(?:${AGREED}${MEETING}|${TO_MEET})(?![\\p{L}\\p{M}\\p{N}-])`, 'iu');

export function isMeeting(words: string): boolean {
  return PATTERN.test(words);
}
