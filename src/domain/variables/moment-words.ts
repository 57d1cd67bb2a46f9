/** Words of replies, in the language of the templates that we wrote; a customer reads them, whatever the user's language. */
export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** At night a time of day would only tell how late the seller works. */
export function greetingAt(hour: number): string {
  if (hour < 5 || hour >= 22) return 'Hello';
  if (hour < 12) return 'Good morning';
  return hour < 18 ? 'Good afternoon' : 'Good evening';
}
