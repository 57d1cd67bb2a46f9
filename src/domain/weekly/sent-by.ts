import type { SentBy, Told } from '../measure/told';

/** Who was sent and by whom, in order of days. */
export function bySending({ sentBy }: Told): [string, SentBy][] {
  const key = ([who, { on }]: [string, SentBy]): string => on + who;
  return [...sentBy].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
