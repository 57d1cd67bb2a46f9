import type { ScreenProps } from '../dashboard';

export function SamePerson(_: ScreenProps) {
  return null;
}
