import { type ByLanguage, inSpokenLanguage } from '../say/by-language';

interface MomentWords {
  /** From Sunday on, as inside a sentence. */
  weekdays: readonly string[];
  hello: string;
  morning: string;
  afternoon: string;
  evening: string;
  /** The hour from which it is evening. */
  eveningFrom: number;
}

/** Words of replies, in the language of the interface, as the starter templates are. */
const WORDS: ByLanguage<MomentWords> = {
  en: {
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    hello: 'Hello',
    morning: 'Good morning',
    afternoon: 'Good afternoon',
    evening: 'Good evening',
    eveningFrom: 18,
  },
  es: {
    weekdays: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
    hello: 'Hola',
    morning: 'Buenos días',
    afternoon: 'Buenas tardes',
    evening: 'Buenas noches',
    eveningFrom: 20,
  },
};

/** A weekday by its number in `Date.getDay`. */
export function weekdayIn(weekday: number): string | null {
  return inSpokenLanguage(WORDS).weekdays[weekday] ?? null;
}

/** At night a time of day would only tell how late the seller works. */
export function greetingAt(hour: number): string {
  const { hello, morning, afternoon, evening, eveningFrom } = inSpokenLanguage(WORDS);
  if (hour < 5 || hour >= 22) return hello;
  if (hour < 12) return morning;
  return hour < eveningFrom ? afternoon : evening;
}
