import type { Kept } from '../log/outcome';
import { type Answered, answered, failure } from '../messaging/answer';

/** What came of an act on the log, as a page is answered. */
export function toAnswer<T, A>(outcome: Kept<T>, answer: (value: T) => A): Answered<A> {
  if (outcome.ok) return answered(answer(outcome.value));
  const { why, says } = outcome.failure;
  return failure(why === 'full' ? 'full' : why === 'refused' ? 'refused' : 'failed', says);
}
