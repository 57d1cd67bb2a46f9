import browser, { type Runtime } from 'webextension-polyfill';
import type { SiteId } from '../domain/model';
import { type Answered, FAILED, failure, said } from './answer';
import { readEnvelope } from './envelope';
import type { RequestName, Requests } from './protocol';
import { refusalFor, SCHEMAS } from './schemas';
import { type Asker, askerOf, mayAsk, mayAskAbout } from './senders';

export type { Asker } from './senders';

/** One handler per request; a missing one does not compile. */
export type Handlers = {
  [N in RequestName]: (ask: Requests[N]['ask'], asker: Asker) => Promise<Answered<Requests[N]['answer']>>;
};

const REFUSED = said('refused', 'messaging_refused');

/**
 * Answers requests in the background. Call once, at the top level of the worker, so that the listener stands
 * before the first message is delivered. Messages that are not ours are left to others.
 */
export function serve(handlers: Handlers, siteFor: (url: URL) => SiteId | null): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const request = readEnvelope(message);
    if (!request) return undefined;
    const asker = askerOf(sender, {
      id: browser.runtime.id,
      home: browser.runtime.getURL(''),
      siteFor,
    });
    // `hasOwn`, because `constructor` and `__proto__` are names too.
    if (!asker || !Object.hasOwn(handlers, request.name) || !mayAsk(asker, request.name as RequestName)) {
      console.warn(`Refused ${request.name} from ${sender.url}`);
      return Promise.resolve(REFUSED);
    }
    return handle(handlers, request.name as RequestName, request.payload, asker);
  });
}

async function handle<N extends RequestName>(
  handlers: Handlers,
  name: N,
  payload: unknown,
  asker: Asker,
): Promise<Answered<Requests[N]['answer']>> {
  const parsed = SCHEMAS[name].safeParse(payload);
  if (!parsed.success) {
    console.warn(`Refused ${name}: bad payload`, parsed.error.issues);
    const says = refusalFor(parsed.error);
    return says === null ? REFUSED : failure('refused', says);
  }
  if (!mayAskAbout(asker, name, parsed.data)) {
    console.warn(`Refused ${name}: not about the asker's own site`);
    return REFUSED;
  }
  try {
    return await handlers[name](parsed.data, asker);
  } catch (error) {
    console.error(`${name} failed`, error);
    return FAILED;
  }
}
