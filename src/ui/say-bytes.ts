import { say, speech } from '../domain/say/say';

/** A file's size as a person would say it: `12 KB`, `3.4 MB`. */
export function sayBytes(bytes: number): string {
  if (bytes < 1024 * 1024) return say('common_kilobytes', { number: Math.max(1, Math.round(bytes / 1024)) });
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return say('common_megabytes', {
    number: (bytes / 1024 / 1024).toLocaleString(speech().locale, digits),
  });
}
