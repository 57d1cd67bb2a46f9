import type { ScreenProps } from '../dashboard';

export function Brief(_: ScreenProps) {
  return null;
}
