import type { Topic } from '../topic';
import { contents } from './contents';
import { deadline } from './deadline';
import { deliveryCost } from './delivery-cost';
import { deliveryTime } from './delivery-time';
import { figures } from './figures';
import { houseRules } from './house-rules';
import { howFar } from './how-far';
import { limits } from './limits';
import { opening } from './opening';
import { payment } from './payment';
import { price } from './price';
import { setTimes } from './set-times';
import { states } from './states';
import { stock } from './stock';
import { turnaround } from './turnaround';
import { whichDays } from './which-days';

/** All that facts and drafts can be compared by. To add one: a file here and a line. */
export const TOPICS: readonly Topic[] = [
  price,
  stock,
  opening,
  deliveryTime,
  deliveryCost,
  howFar,
  payment,
  ...houseRules,
  figures,
  ...limits,
  ...states,
  contents,
  whichDays,
  turnaround,
  deadline,
  setTimes,
];
