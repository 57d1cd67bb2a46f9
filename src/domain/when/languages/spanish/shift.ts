import type { WhenLanguage } from '../language';
import { loose, NUMBER, numberOf, UNIT, unitOf } from './words';

/** `antes del viernes`, `una semana después del viernes`, `tres días antes de su cumpleaños`, `hasta el lunes`. */
export const shift: WhenLanguage['shift'] = {
  pattern: new RegExp(
    loose(
      `(?<![\\p{L}\\p{N}])(?:(?:(?<count>${NUMBER}) )?(?<unit>${UNIT}) (?<way>antes|después|a partir)(?: del?)?|(?<bare>antes del?|después del?|tras|a partir del?|hasta|para|a más tardar|no más tarde del?))\\s+(?:(?:el|la|los|las|su|sus|este|esta) )?$`,
    ),
    'iu',
  ),
  read({ count, unit: word, way, bare = '' }) {
    if (word !== undefined && way !== undefined) {
      const { unit, times } = unitOf(word);
      return { count: numberOf(count ?? 'un') * times * (/^antes/i.test(way) ? -1 : 1), unit };
    }
    if (/^antes/i.test(bare)) return 'before';
    return /^(?:despu|tras|a partir)/i.test(bare) ? 'after' : 'until';
  },
};
