import type { ScreenProps } from '../dashboard';

export function Backup(_: ScreenProps) {
  return null;
}
