import type { Mention } from './model';

/** Whether the user did anything with a mention: then it is theirs to keep. */
export function actedOn({ status, expiresAt }: Mention): boolean {
  return expiresAt === null || status === 'dismissed';
}
