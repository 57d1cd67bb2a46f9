import { intentOf } from '../domain/intents';
import type { Correction, IntentId } from '../domain/model';

/** What the user said of a post: `Is: Has a complaint; is not: Says something kind`. */
export function sayCorrection({ is, isNot, forMe }: Pick<Correction, 'is' | 'isNot' | 'forMe'>): string {
  const parts = [
    ...(forMe ? [] : ['not for me']),
    ...(is.length > 0 ? [`is: ${labels(is)}`] : []),
    ...(isNot.length > 0 ? [`is not: ${labels(isNot)}`] : []),
  ];
  const said = parts.join('; ');
  return said.charAt(0).toUpperCase() + said.slice(1);
}

function labels(intents: readonly IntentId[]): string {
  return intents.map((intent) => intentOf(intent).label).join(', ');
}
