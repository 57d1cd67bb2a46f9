import type { CoachView } from '../domain/coach-view';
import { proposeFollowUp } from '../domain/follow-up';
import { identityKey } from '../domain/identity';
import { intentOf } from '../domain/intents';
import type { Contact, Mention } from '../domain/model';
import { type PostKey, siteOfKey } from '../domain/post-key';
import { practiceProfile } from '../domain/practice-profile';
import { suggestTemplates } from '../domain/template/suggest';
import { contactById, contactForIdentity, historyWith } from './contacts';
import type { LogDatabase, Logs } from './database';
import { openFollowUpsWith } from './follow-ups';
import { mentionByKey } from './mentions';
import { readSettings } from './settings';
import { listTemplates } from './templates';

/** As many past exchanges as the coach shows. */
const HISTORY = 20;

/** For a mention without an intent: somebody the user knows, or a post that names them in passing. */
const FRIENDLY_WORD = 'Nothing is asked of you here. A short, friendly word is enough.';

/**
 * Everything the coach shows about one mention; null when it is no longer kept. `siteName` is the site as the
 * user knows it: `X`.
 */
export async function coachView(
  logs: Logs,
  key: PostKey,
  siteName: string,
  now: Date,
): Promise<CoachView | null> {
  const site = siteOfKey(key);
  const log = logs.for(site);
  const mention = await mentionByKey(log, key);
  if (!mention) return null;
  const [contact, settings, templates, said] = await Promise.all([
    contactOf(log, mention),
    readSettings(logs.real),
    listTemplates(logs.real),
    log.corrections.get({ key }),
  ]);
  const [history, followUps] = contact
    ? await Promise.all([historyWith(log, contact.id, HISTORY), openFollowUpsWith(log, contact.id)])
    : [[], []];
  const next = followUps[0];
  const strongest = mention.verdict.intents[0];
  return {
    mention,
    corrected: said !== undefined && said.is.length + said.isNot.length > 0,
    contact: contact && {
      id: contact.id,
      name: contact.name,
      since: contact.createdAt,
      tags: contact.tags,
      vip: contact.vip,
    },
    history,
    openFollowUp: next ? { id: next.id, due: next.due, note: next.note } : null,
    advice: strongest ? intentOf(strongest.intent).advice : FRIENDLY_WORD,
    suggestions: suggestTemplates(templates, mention.verdict, {
      contactName: contact?.name ?? null,
      post: mention.post,
      profile: site === 'practice' ? practiceProfile(settings.profile) : settings.profile,
      siteName,
      now,
    }),
    followUp: proposeFollowUp(mention.verdict, now, intentOf),
  };
}

/** The contact whose post this is; null when it is somebody new. */
export async function contactOf(log: LogDatabase, mention: Mention): Promise<Contact | null> {
  const linked = mention.contactId ? await contactById(log, mention.contactId) : null;
  if (linked) return linked;
  const key = identityKey(mention.post.site, mention.post.author);
  return key ? contactForIdentity(log, key) : null;
}
