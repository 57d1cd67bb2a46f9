import browser, { type Menus } from 'webextension-polyfill';
import { identityKey } from '../domain/identity';
import type { SiteId } from '../domain/model';
import type { Key } from '../domain/say/keys';
import { say } from '../domain/say/say';
import { addContact } from '../log/contact-acts';
import { contactForIdentity } from '../log/contacts';
import type { LogDatabase } from '../log/database';
import { handOver } from '../log/handed-over';
import { siteFor } from '../sites';
import type { PersonOnSite } from '../sites/site';
import { notice } from './notice';
import { openContact, openOurPage } from './open-page';
import { watchWords } from './watch-words';

/** What the menu of a page's words and links offers, in order. */
const ITEMS: { id: string; title: Key; contexts: Menus.ContextType[] }[] = [
  { id: 'log', title: 'background_menuLog', contexts: ['selection', 'link'] },
  { id: 'add', title: 'background_menuAdd', contexts: ['selection', 'link'] },
  { id: 'watch', title: 'background_menuWatch', contexts: ['selection'] },
];
/** Longer is no name: the user marked a sentence. */
const LONGEST_NAME = 80;

/** Makes the items anew, in the language of now; the browsers keep them while the worker sleeps. */
export async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const documentUrlPatterns = [...new Set(scripts.flatMap(({ matches }) => matches))];
  for (const { title, ...item } of ITEMS) {
    browser.contextMenus.create({ ...item, title: say(title), documentUrlPatterns });
  }
}

/** Does what was chosen in the menu. */
export async function runMenu(log: LogDatabase, info: Menus.OnClickData, now: Date): Promise<void> {
  const words = info.selectionText?.trim() ?? '';
  const whose = personAt(info.linkUrl) ?? personAt(info.pageUrl);
  if (info.menuItemId === 'watch') return watchWords(log, words, now);
  const key = whose && identityKey(whose.site, whose);
  const known = key ? await contactForIdentity(log, key) : null;
  if (info.menuItemId === 'log') {
    await handOver(log, { text: words, contactId: known?.id ?? null }, now);
    await openOurPage('log');
  } else if (info.menuItemId === 'add') {
    if (known) await openContact(known.id);
    else await add(log, whose && key ? { ...whose, key } : null, info, now);
  }
}

async function add(
  log: LogDatabase,
  profile: (Whose & { key: string }) | null,
  { selectionText = '', linkText = '' }: Menus.OnClickData,
  now: Date,
): Promise<void> {
  const [marked = ''] = selectionText.trim().split('\n');
  const name = [marked, linkText.trim(), profile?.handle ?? ''].find(
    (one) => one !== '' && one.length <= LONGEST_NAME,
  );
  if (name === undefined) {
    await notice(say('background_nobodyAdded'), say('background_markName'));
    return;
  }
  const added = await addContact(log, { name, identities: profile ? [{ ...profile, name }] : [] }, now);
  if (added.ok) await openContact(added.value.value.id);
  else await notice(say('background_nobodyAdded'), added.failure.says);
}

type Whose = PersonOnSite & { site: SiteId };

function personAt(address: string | undefined): Whose | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const url = new URL(address);
  const site = siteFor(url);
  const person = site?.personAt(url);
  return site && person ? { ...person, site: site.id } : null;
}
