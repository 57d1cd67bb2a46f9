import type { TeamSectionProps } from './sections';

export function Assigned(_: TeamSectionProps) {
  return null;
}
