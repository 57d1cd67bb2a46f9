import type { TeamSectionProps } from './sections';

export function TalkingNow(_: TeamSectionProps) {
  return null;
}
