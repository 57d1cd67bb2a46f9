import browser, { type Omnibox } from 'webextension-polyfill';
import {
  chosenIn,
  type OmniboxPerson,
  type OmniboxSuggestion,
  suggestPeople,
} from '../domain/omnibox/suggest';
import { MAX_QUICK_LINE } from '../domain/quick-line/quick-line';
import { say } from '../domain/say/say';
import type { LogDatabase } from '../log/database';
import { handOver } from '../log/handed-over';
import { freshenSummaries } from '../log/summaries';
import { contactAddress, pageAddress } from './open-page';

/** `rap dana` in the address bar. */
export interface AddressBar {
  started(): Promise<void>;
  typed(text: string): Promise<Omnibox.SuggestResult[]>;
  entered(text: string, where: Omnibox.OnInputEnteredDisposition): Promise<void>;
}

/** Enter opens the contact that fits best; words that fit nobody are a line to log: `rap called Dana, Friday`. */
export function makeAddressBar(log: LogDatabase, clock: () => Date): AddressBar {
  let people: Promise<OmniboxPerson[]> | null = null;
  /** Once for a session of typing; again where the worker died in between. */
  const everybody = (): Promise<OmniboxPerson[]> => {
    people ??= read(log);
    return people;
  };

  return {
    async started() {
      people = read(log);
      await people;
    },

    async typed(text) {
      const found = suggestPeople(text, await everybody(), clock());
      const [best, ...others] = found;
      const description = best ? say('background_open', { what: line(best) }) : toLog(text);
      browser.omnibox.setDefaultSuggestion({ description: shown(description) });
      return others.map((one) => ({ content: one.content, description: shown(line(one)) }));
    },

    async entered(text, where) {
      const all = await everybody();
      people = null;
      const id = chosenIn(text, all) ?? suggestPeople(text, all, clock())[0]?.contactId ?? null;
      if (id !== null) return go(contactAddress(id), where);
      await handOver(log, { text: text.trim().slice(0, MAX_QUICK_LINE), contactId: null }, clock());
      await go(pageAddress('log'), where);
    },
  };
}

async function read(log: LogDatabase): Promise<OmniboxPerson[]> {
  await freshenSummaries(log);
  return log.summaries.toArray();
}

function line({ name, says }: OmniboxSuggestion): string {
  return says ? say('background_person', { name, says }) : name;
}

function toLog(text: string): string {
  return text.trim() === '' ? say('background_typeName') : say('background_log', { text: text.trim() });
}

/** Chrome reads descriptions as XML, Firefox as they stand. https://developer.chrome.com/docs/extensions/reference/api/omnibox */
function shown(text: string): string {
  // XML knows no other control characters than blanks.
  const plain = text.replace(/[\p{Cc}\p{Cs}\p{Cn}]+/gu, ' ');
  return isFirefox() ? plain : plain.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function isFirefox(): boolean {
  return 'getBrowserInfo' in browser.runtime;
}

async function go(url: string, where: Omnibox.OnInputEnteredDisposition): Promise<void> {
  if (where === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: where === 'newForegroundTab' });
}
