import { siteOfKey } from '../domain/post-key';
import { contactOf } from '../log/coach-view';
import { settleStage } from '../log/journey';
import { mentionByKey } from '../log/mentions';
import { answered } from '../messaging/answer';
import type { Handlers } from '../messaging/serve';
import type { House } from './handlers';
import { toAnswer } from './to-answer';

/** What the user says in the coach of how far the author of a post has come. */
export function makeJourneyHandlers({ logs, clock }: House): Pick<Handlers, 'stage.settle'> {
  return {
    'stage.settle': async ({ key, word }) => {
      const log = logs.for(siteOfKey(key));
      const mention = await mentionByKey(log, key);
      const contact = mention && (await contactOf(log, mention));
      if (!contact) return answered({ done: false });
      return toAnswer(await settleStage(log, contact.id, word, clock()), () => ({ done: true }));
    },
  };
}
