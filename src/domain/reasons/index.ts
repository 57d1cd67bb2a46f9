import { asking } from './asking';
import { known } from './known';
import { mine } from './mine';
import { named } from './named';
import type { ReasonRule } from './reason';
import { watched } from './watched';

export type { Holds, KnownContact, ReasonRule, Seen } from './reason';

/** Every reason, weightiest first: the order in which they are shown. */
export const REASONS: readonly ReasonRule[] = [mine, named, known, asking, watched];
