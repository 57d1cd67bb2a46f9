import { say } from '../../domain/say/say';
/** Says that a list goes on elsewhere. */
export function More({ count }: { count: number }) {
  return count > 0 ? <li class="brief-more">{say('brief_andMoreRows', { count })}</li> : null;
}
