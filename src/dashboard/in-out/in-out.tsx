import type { ScreenProps } from '../dashboard';

export function InAndOut(_: ScreenProps) {
  return null;
}
