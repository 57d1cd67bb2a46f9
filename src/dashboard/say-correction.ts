import { intentOf } from '../domain/intents';
import type { Correction, IntentId } from '../domain/model';
import { say } from '../domain/say/say';
import { sentenceStart } from '../ui/say-when';

/** What the user said of a post: `Is: Has a complaint; is not: Says something kind`. */
export function sayCorrection({ is, isNot, forMe }: Pick<Correction, 'is' | 'isNot' | 'forMe'>): string {
  const parts = [
    ...(forMe ? [] : [say('settings_notForMe')]),
    ...(is.length > 0 ? [say('settings_correctionIs', { intents: labels(is) })] : []),
    ...(isNot.length > 0 ? [say('settings_correctionIsNot', { intents: labels(isNot) })] : []),
  ];
  return sentenceStart(parts.join('; '));
}

function labels(intents: readonly IntentId[]): string {
  return intents.map((intent) => intentOf(intent).label).join(', ');
}
