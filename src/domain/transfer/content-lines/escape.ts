/** A value as content lines hold it: `Berg\; Jr`. Read by every reader of vCard 3.0, 4.0 and iCalendar. */
export function escapeValue(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');
}

/** The text that was escaped; a backslash that escapes nothing stays. */
export function unescapeValue(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\([\\;,:nN])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign));
}
