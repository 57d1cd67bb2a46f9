import type { AskMoment } from '../domain/coach-view';
import type { Contact, Mention, Template } from '../domain/model';
import { askOf, asksAmong } from '../domain/referral-moment/asked';
import { referralMoment } from '../domain/referral-moment/referral-moment';
import { suggestAsks } from '../domain/template/suggest';
import type { FillContext } from '../domain/variables';
import type { LogDatabase } from './database';
import { exchangesOf } from './recovery';
import { personOf } from './same-person';

interface Given {
  templates: readonly Template[];
  context: FillContext;
  openRecovery: boolean;
}

/** Whether to ask the author of a post for something now, with the words for it; null: they do not praise. */
export async function askMoment(
  log: LogDatabase,
  { verdict }: Mention,
  contact: Contact | null,
  { templates, context, openRecovery }: Given,
): Promise<AskMoment | null> {
  // Reading all that passed between is worth it for praise only.
  if (!verdict.intents.some(({ intent }) => intent === 'praise')) return null;
  const ids = contact ? (await personOf(log, contact.id)).map(({ id }) => id) : [];
  const [exchanges, purchases] = await Promise.all([
    exchangesOf(log, ids),
    log.purchases.where('contactId').anyOf(ids).toArray(),
  ]);
  const moment = referralMoment({
    verdict,
    stage: contact?.stage ?? null,
    purchases: purchases.filter(({ deletedAt }) => !deletedAt).length,
    openRecovery,
    asks: asksAmong(exchanges),
    canAsk: new Set(templates.flatMap((template) => askOf(template) ?? [])),
    now: context.now,
  });
  if (!moment?.ok) return moment;
  return { ...moment, suggestions: suggestAsks(templates, moment.ask, context) };
}
