import type { TeamSectionProps } from '../sections';

export function TeamMeasures(_: TeamSectionProps) {
  return null;
}
