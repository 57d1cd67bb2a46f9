import type { ScreenProps } from '../dashboard';

export function Contacts(_: ScreenProps) {
  return null;
}
