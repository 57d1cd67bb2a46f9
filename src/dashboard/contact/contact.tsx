import type { ScreenProps } from '../dashboard';

export function ContactScreen(_: ScreenProps) {
  return null;
}
