import type { Stretch } from '../stretch';
import type { Clock } from './when';

/** An hour that a text names. */
export interface FoundTime extends Stretch {
  time: Clock;
  /** Said in numbers, or as `noon`; false: a part of the day. */
  exact: boolean;
}
