import { format } from 'date-fns';

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
  return format(new Date(timestamp), 'd MMM yyyy');
}

/** `Ana Silva`, or who is meant where no name is known. */
export function whom(name: string): string {
  return name.trim() || 'Somebody';
}

/** At most so many characters, cut at a word. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const part = text.slice(0, most - 1);
  const word = part.lastIndexOf(' ');
  return `${(word > most / 2 ? part.slice(0, word) : part).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
