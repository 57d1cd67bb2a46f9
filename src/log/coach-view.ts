import type { CoachView, ReferralView } from '../domain/coach-view';
import { proposeFollowUp } from '../domain/follow-up';
import { identityKey } from '../domain/identity';
import { intentOf } from '../domain/intents';
import type { Contact, Mention, Verdict } from '../domain/model';
import { type PostKey, siteOfKey } from '../domain/post-key';
import { practiceProfile } from '../domain/practice-profile';
import { say } from '../domain/say/say';
import { stageLabel } from '../domain/stages';
import { suggestTemplates } from '../domain/template/suggest';
import type { FillContext } from '../domain/variables';
import { askMoment } from './ask-moment';
import { coachRecovery } from './coach-recovery';
import { contactById, contactForIdentity, historyWith } from './contacts';
import type { LogDatabase, Logs } from './database';
import { openFollowUpsWith } from './follow-ups';
import { listInfoPacks } from './info-packs';
import { stageProposal } from './journey';
import { mentionByKey } from './mentions';
import { packOffers } from './packs-for';
import { withWhom } from './propose-step';
import { referralPeople } from './referral-people';
import { readSettings } from './settings';
import { listTemplates } from './templates';

/** As many past exchanges as the coach shows. */
const HISTORY = 20;

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
  const [contact, settings, templates, packs, said] = await Promise.all([
    contactOf(log, mention),
    readSettings(logs.real),
    listTemplates(logs.real),
    listInfoPacks(logs.real),
    log.corrections.get({ key }),
  ]);
  const [history, followUps] = contact
    ? await Promise.all([historyWith(log, contact.id, HISTORY), openFollowUpsWith(log, contact.id)])
    : [[], []];
  const { replyWithinHours } = settings;
  const recovery = await coachRecovery(log, mention, { contact, replyWithinHours, now });
  const next = followUps[0];
  const context: FillContext = {
    contactName: contact?.name ?? null,
    post: mention.post,
    profile: site === 'practice' ? practiceProfile(settings.profile) : settings.profile,
    siteName,
    now,
    packs,
  };
  const moment = await askMoment(log, mention, contact, {
    templates,
    context,
    openRecovery: recovery !== null,
  });
  const referral = await referralView(log, mention, contact);
  const whom = contact && (await withWhom(log, contact.id, now));
  const proposed = contact && (await stageProposal(log, contact.id, now));
  const stage = contact?.stage ?? proposed?.stage ?? null;
  const offers = recovery ? [] : packOffers(packs, stage, context);
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
    openFollowUp: next ? { id: next.id, due: next.due, timed: next.timed, note: next.note } : null,
    // While a complaint is open elsewhere, whatever else they write.
    advice: recovery && !recovery.shown.here ? say('log_complaintFirst') : adviceFor(mention.verdict),
    suggestions: suggestTemplates(templates, mention.verdict, context, {
      openComplaint: recovery && (recovery.shown.here ? 'here' : 'elsewhere'),
    }),
    followUp: recovery?.proposed ?? proposeFollowUp(mention.verdict, now, intentOf, whom ?? undefined),
    ...(recovery && { recovery: recovery.shown }),
    ...(moment && { moment }),
    ...(referral && { referral }),
    ...(proposed && {
      journey: { proposed, label: stageLabel(proposed.stage), stage: contact?.stage ?? null },
    }),
    ...(offers.length > 0 && { packs: offers }),
  };
}

/** Null: it is no referral. */
async function referralView(
  log: LogDatabase,
  mention: Mention,
  contact: Contact | null,
): Promise<ReferralView | null> {
  if (!mention.verdict.intents.some(({ intent }) => intent === 'referral')) return null;
  const referrer = contact?.referredBy ? await contactById(log, contact.referredBy) : null;
  return { people: await referralPeople(log, mention, contact), sentBy: referrer?.name ?? null };
}

function adviceFor({ intents: [strongest] }: Verdict): string {
  // Without an intent it is somebody the user knows, or a post that names them in passing.
  return strongest ? intentOf(strongest.intent).advice : say('log_friendlyWord');
}

/** The contact whose post this is; null when it is somebody new. */
export async function contactOf(log: LogDatabase, mention: Mention): Promise<Contact | null> {
  const linked = mention.contactId ? await contactById(log, mention.contactId) : null;
  if (linked) return linked;
  const key = identityKey(mention.post.site, mention.post.author);
  return key ? contactForIdentity(log, key) : null;
}
