/**
 * The one place zod is imported from: extension pages forbid `eval`, which zod's fast path would try.
 * `jitless` must be set before the first schema is built. https://zod.dev/packages/zod#jitless
 *
 * Content scripts never import this room at run time (only its types): zod would triple their size.
 */
import { z } from 'zod';

z.config({ jitless: true });

export { z };
