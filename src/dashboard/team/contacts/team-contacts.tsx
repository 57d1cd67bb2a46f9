import type { TeamSectionProps } from '../sections';

export function TeamContacts(_: TeamSectionProps) {
  return null;
}
