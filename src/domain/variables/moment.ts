import type { Variable } from './variable';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Where and when the reply is written. Hours are the user's local ones. */
export const momentVariables: readonly Variable[] = [
  { id: 'site.name', label: 'site', example: 'X', resolve: ({ siteName }) => siteName.trim() || null },
  {
    id: 'day.greeting',
    label: 'greeting',
    example: 'Good morning',
    resolve: ({ now }) => greetingAt(now.getHours()),
  },
  { id: 'day.name', label: 'day', example: 'Tuesday', resolve: ({ now }) => WEEKDAYS[now.getDay()] ?? null },
];

/** At night a time of day would only tell how late the seller works. */
function greetingAt(hour: number): string {
  if (hour < 5 || hour >= 22) return 'Hello';
  if (hour < 12) return 'Good morning';
  return hour < 18 ? 'Good afternoon' : 'Good evening';
}
