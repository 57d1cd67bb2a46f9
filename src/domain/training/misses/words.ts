import { monthName } from '../../say/calendar';
import { say } from '../../say/say';

/** What a card can hold, less some room. */
const MOST = 1900;
const MOST_QUOTED = 500;

/** Somebody's words as a quoted paragraph, cut at a word where they are long. */
export function quote(text: string, most = MOST_QUOTED): string {
  return `> ${shorten(text.replace(/\s+/gu, ' ').trim(), most)}`;
}

/** Paragraphs of a card. What is empty is left out, and what is too long is cut. */
export function paragraphs(...parts: (string | null)[]): string {
  return shorten(parts.filter((part) => part).join('\n\n'), MOST);
}

/** A day that is read weeks later: `3 Nov 2026`. */
export function onItsDay(timestamp: string): string {
  const day = new Date(timestamp);
  return say('training_day', {
    day: day.getDate(),
    month: monthName(day.getMonth() + 1, 'short'),
    year: String(day.getFullYear()),
  });
}

/** `Ana Silva`, or who is meant where no name is known. */
export function whom(name: string): string {
  return name.trim() || say('training_somebody');
}

/** At most so many characters, cut at a word. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const part = text.slice(0, most - 1);
  const word = part.lastIndexOf(' ');
  return `${(word > most / 2 ? part.slice(0, word) : part).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
