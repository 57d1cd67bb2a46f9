import { readFileSync } from 'node:fs';
import type { IntentId, SiteId } from '../../../../src/domain/model';
import type { Drafted } from './drafted';

/** A draft of somebody who never saw the checks. Of checks in one place, parted by a stroke, any will do. */
export interface Independent extends Omit<Drafted, 'faults' | 'near'> {
  faults: readonly (readonly string[])[];
}

/**
 * 610 drafts in many people's ways of writing, written and labelled without a look at the checks, one a line: faults,
 * intent, site, author, post, draft, and what was sent to others before.
 */
export const INDEPENDENT: readonly Independent[] = readFileSync(
  new URL('./independent.tsv', import.meta.url),
  'utf8',
)
  .trimEnd()
  .split('\n')
  .map((line) => {
    const [faults = '', intent = '', site = '', to = '', post = '', says = '', ...sent] = line.split('\t');
    return {
      to,
      intents: intent === '-' ? [] : [intent as IntentId],
      post,
      says,
      site: site as SiteId,
      sentBefore: sent.map((text, at) => ({ to: `Somebody else ${at}`, text })),
      faults: faults === '-' ? [] : faults.split(' ').map((one) => one.split('/')),
    };
  });
