import type { PostKey } from '../domain/post-key';
import type { House } from './handlers';

/**
 * The checks that find fault with a reply as it goes out; undefined where there is none, or where it could not be
 * reviewed, which must not keep it from being noted.
 */
export async function faultsNoted(
  { logs, reviewModel }: Pick<House, 'logs' | 'reviewModel'>,
  key: PostKey,
  text: string | null,
  now: Date,
): Promise<string[] | undefined> {
  if (!text) return undefined;
  try {
    const { faultsOf } = await import('../log/review-reply');
    return await faultsOf(logs, await reviewModel(), key, text, now);
  } catch (error) {
    console.error(error);
    return undefined;
  }
}
