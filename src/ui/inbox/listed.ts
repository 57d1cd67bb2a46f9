import type { InboxData } from '../../domain/inbox';
import type { Mention, SiteId } from '../../domain/model';
import { complaintsFirst } from '../../domain/recovery/complains';
import { readInbox } from '../../log/inbox';
import { mentionsByKeys } from '../../log/mentions';
import { logs } from '../logs';

/** What the inbox reads of this page's log. Loaded apart: see `use-inbox.ts`. */
export function listed(now: Date, shown: number, practising: boolean): Promise<InboxData> {
  return readInbox(logs, now, shown, practising);
}

/** The mentions on the open page that still wait: complaints lead, then the most urgent. */
export async function listedOnPage(site: SiteId, keys: string[]): Promise<Mention[]> {
  const mentions = await mentionsByKeys(logs.for(site), keys);
  const waiting = mentions.filter(({ status }) => status === 'waiting');
  return complaintsFirst(waiting.sort((a, b) => b.verdict.urgency.score - a.verdict.urgency.score));
}
