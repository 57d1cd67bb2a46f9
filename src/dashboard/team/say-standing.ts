import { say, sayCount } from '../../domain/say/say';
import type { TeamState } from '../../domain/team/state';
import { sayAgo } from '../../ui/say-when';

/** How far this device and the team know of each other, line by line. `stuck`: something keeps it from going on. */
export function sayTeamStanding(
  { lastSuccess, pending, refused, unusable }: TeamState,
  stuck: boolean,
  now: Date,
): string[] {
  const never = stuck ? say('team_neverYet') : say('team_firstTime');
  const lines = [lastSuccess ? say('team_last', { ago: sayAgo(lastSuccess, now) }) : never];
  if (lastSuccess && pending + refused === 0 && !stuck) lines.push(say('team_allThere'));
  if (pending > 0) lines.push(sayCount('team_pending', pending));
  if (refused > 0) lines.push(sayCount('team_refusedSome', refused));
  if (unusable > 0) lines.push(sayCount('team_unusable', unusable));
  return lines;
}
