import type { ContactDate } from '../domain/model';
import { type PostKey, siteOfKey } from '../domain/post-key';
import { readPromises } from '../domain/promise/read-promises';
import { dayOrder } from '../domain/when/day-order';
import { readWhen } from '../domain/when/read-when';
import { contactOf } from '../log/coach-view';
import { contactById } from '../log/contacts';
import type { Logs } from '../log/database';
import { mentionByKey } from '../log/mentions';
import { keepPromise, unkeepPromise, waitingPromisesOf } from '../log/promises';
import { readSettings } from '../log/settings';
import { answered } from '../messaging/answer';
import type { TimeOf } from '../messaging/protocol';
import type { Handlers } from '../messaging/serve';
import type { House } from './handlers';
import { toAnswer } from './to-answer';

/**
 * Reads times and promises for the pages: what does it is kept out of the content script, which every page of a site
 * has to load.
 */
export function makeTimeHandlers(
  house: House,
): Pick<Handlers, 'when.read' | 'promise.read' | 'promise.waiting' | 'promise.settle'> {
  const { logs, clock } = house;
  return {
    'when.read': async ({ text, of }) => {
      const dates = await datesOf(logs, of);
      return answered(readWhen(text, { now: clock(), dates, dayFirst: dayOrder() === 'dmy' }));
    },

    'promise.read': async ({ text }) => answered({ promises: readPromises(text, clock()) }),

    'promise.waiting': async ({ key }) =>
      answered({ promises: await waitingPromisesOf(logs.for(siteOfKey(key)), key, clock()) }),

    'promise.settle': async ({ key, words, as }) => {
      const log = logs.for(siteOfKey(key));
      const { nudgeHour } = await readSettings(logs.real);
      const settled =
        as === 'kept'
          ? await keepPromise(log, { key, words }, nudgeHour, clock())
          : await unkeepPromise(log, { key, words }, as, clock());
      house.reconcile();
      return toAnswer<unknown, { done: true }>(settled, () => ({ done: true }));
    },
  };
}

async function datesOf(logs: Logs, of: TimeOf): Promise<ContactDate[]> {
  if (!of) return [];
  if ('key' in of) return datesOfAuthor(logs, of.key);
  if ('contactId' in of) return datesOfContact(logs, of.contactId);
  const followUp = await logs.real.followUps.get(of.followUpId);
  return followUp ? datesOfContact(logs, followUp.contactId) : [];
}

async function datesOfAuthor(logs: Logs, key: PostKey): Promise<ContactDate[]> {
  const log = logs.for(siteOfKey(key));
  const mention = await mentionByKey(log, key);
  const contact = mention && (await contactOf(log, mention));
  return contact?.dates ?? [];
}

async function datesOfContact({ real }: Logs, contactId: string): Promise<ContactDate[]> {
  return (await contactById(real, contactId))?.dates ?? [];
}
