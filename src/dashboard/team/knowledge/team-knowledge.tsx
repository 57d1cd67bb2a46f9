import type { TeamSectionProps } from '../sections';

export function TeamKnowledge(_: TeamSectionProps) {
  return null;
}
