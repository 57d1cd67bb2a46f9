import type { Topic } from '../topic';
import { deliveryCost } from './delivery-cost';
import { deliveryTime } from './delivery-time';
import { figures } from './figures';
import { houseRules } from './house-rules';
import { howFar } from './how-far';
import { opening } from './opening';
import { payment } from './payment';
import { price } from './price';
import { stock } from './stock';

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
];
