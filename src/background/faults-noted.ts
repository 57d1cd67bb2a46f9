import type { PostKey } from '../domain/post-key';
import type { Logs } from '../log/database';
import { faultsOf } from '../log/review-reply';

/**
 * The checks that find fault with a reply as it goes out; undefined where there is none, or where it could not be
 * reviewed, which must not keep it from being noted.
 */
export async function faultsNoted(
  logs: Logs,
  key: PostKey,
  text: string | null,
  now: Date,
): Promise<string[] | undefined> {
  if (!text) return undefined;
  return faultsOf(logs, key, text, now).catch((error: unknown) => {
    console.error(error);
    return undefined;
  });
}
