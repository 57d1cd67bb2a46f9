import type { Classifier } from '../domain/classify/classification';
import type { SiteId } from '../domain/model';
import { siteOfKey } from '../domain/post-key';
import type { ReviewModel } from '../domain/review/review-model';
import { siteOn } from '../domain/site-on';
import { starterTemplates } from '../domain/starter-templates';
import { coachView, contactOf } from '../log/coach-view';
import type { Logs } from '../log/database';
import { linkReferral } from '../log/link-referral';
import { logReply } from '../log/log-reply';
import { noteActiveMinute } from '../log/measure/active-minutes';
import { bringBackMention, dismissMention, mentionByKey } from '../log/mentions';
import { muteAuthor, muteWord, unmuteAuthor, unmuteWord } from '../log/mutes';
import { replanNextStep } from '../log/next-step';
import { readSettings } from '../log/settings';
import { confirmSent } from '../log/settle-reply';
import { seedTemplates } from '../log/templates';
import { noteSighted } from '../log/walked-past';
import { answered } from '../messaging/answer';
import type { Handlers } from '../messaging/serve';
import { makeCorrect } from './correct-mention';
import { makeCoverageHandlers } from './coverage-handlers';
import { faultsNoted } from './faults-noted';
import { fetchHands } from './fetch-hands';
import { takingTurns } from './in-turn';
import { makeJourneyHandlers } from './journey-handlers';
import { clearNudges } from './notifications';
import { openContact } from './open-page';
import { makePersonHandlers } from './person-handlers';
import { makeReviewHandlers } from './review-handlers';
import { makeSeePosts } from './see-posts';
import type { SyncKeeper } from './sync';
import { makeTeamHandlers, teamViewHere, tellTeam } from './team-handlers';
import { makeTimeHandlers } from './time-handlers';
import { toAnswer } from './to-answer';

/** What the handlers work with. */
export interface House {
  logs: Logs;
  clock(): Date;
  /** What says what a text is about; made when first needed. */
  classifier: () => Promise<Classifier>;
  /** What hears faults of a draft that no pattern finds; null: it could not be read. */
  reviewModel: () => Promise<ReviewModel | null>;
  /** The site as the user knows it: `X`. */
  siteName(site: SiteId): string;
  /** Resolves once what a coach needs is in the log (the starter templates). */
  ready: Promise<void>;
  /** Counts anew for the toolbar. Returns at once: an answer never waits for it. */
  countAgain(): void;
  /** Sets the alarms anew after a due date changed, and counts. Returns at once. */
  reconcile(): void;
  sync: SyncKeeper;
}

/** What the background does for each request; messaging/protocol.ts says what is asked and answered. */
export function makeHandlers(house: House): Handlers {
  const { logs, clock } = house;
  const seePosts = makeSeePosts(house);
  const correct = makeCorrect(logs, house.classifier);
  // A batch must not be judged by what the user is just changing, and then be kept over it.
  const inTurn = takingTurns();
  return {
    'posts.seen': async (ask) => {
      const badges = await inTurn(() => seePosts(ask, clock()));
      house.countAgain();
      return toAnswer(badges, (list) => ({ badges: list }));
    },

    'posts.sighted': async ({ site, keys }) => {
      if (!siteOn(await readSettings(logs.real), site, clock())) return answered({ noted: 0 });
      const noted = await noteSighted(logs.for(site), keys, clock());
      if (noted.ok && noted.value > 0) house.countAgain();
      return toAnswer(noted, (count) => ({ noted: count }));
    },

    'activity.minute': async ({ site, minute }) => {
      const settings = await readSettings(logs.real);
      if (!settings.measureTime || site === 'practice' || !siteOn(settings, site, clock())) {
        return answered({ counting: false });
      }
      const noted = await noteActiveMinute(logs.real, site, minute, clock());
      return toAnswer(noted, () => ({ counting: true }));
    },

    'coach.open': async ({ key }) => {
      await house.ready;
      const [view, team] = await Promise.all([
        coachView(logs, key, house.siteName(siteOfKey(key)), clock()),
        teamViewHere(house, key),
      ]);
      return answered(view && { ...view, ...(team && { team }) });
    },

    'coach.log': async (ask) => {
      const { nudgeHour } = await readSettings(logs.real);
      const log = logs.for(siteOfKey(ask.key));
      const findings = await faultsNoted(house, ask.key, ask.text, clock());
      const logged = await logReply(log, { ...ask, findings }, nudgeHour, clock());
      const linked =
        logged.ok && ask.referral ? await linkReferral(log, ask.key, ask.referral, clock()) : null;
      // In the box or on the clipboard it is not sent yet: only the user sends.
      if (logged.ok) await tellTeam(house, ask.key, ask.how === 'logged' ? 'answered' : 'begun');
      house.reconcile();
      const unlinked = linked && !linked.ok ? linked.failure.says : null;
      return toAnswer(logged, ({ followUpId, due }) => ({ followUpId, due, unlinked }));
    },

    'coach.replan': async ({ key, followUp }) => {
      const { nudgeHour } = await readSettings(logs.real);
      const step = await replanNextStep(logs.for(siteOfKey(key)), key, followUp, nudgeHour, clock());
      house.reconcile();
      return toAnswer(step, (next) => next);
    },

    'contact.show': async ({ key }) => {
      // The user's own contacts: the people of the practice feed have no page there.
      const mention = await mentionByKey(logs.real, key);
      const contact = mention && (await contactOf(logs.real, mention));
      if (contact) await openContact(contact.id);
      return answered({ shown: Boolean(contact) });
    },

    'reply.sent': async ({ key, text }) => {
      const findings = await faultsNoted(house, key, text, clock());
      const sent = await confirmSent(logs.for(siteOfKey(key)), key, text, clock(), findings);
      if (sent.ok && sent.value) await tellTeam(house, key, 'answered');
      house.countAgain();
      return toAnswer(sent, (known) => ({ answered: known }));
    },

    ...makeTimeHandlers(house),
    ...makePersonHandlers(house),
    ...makeJourneyHandlers(house),
    ...makeReviewHandlers(house),
    ...makeTeamHandlers(house),

    'mention.dismiss': async ({ key, undo }) => {
      const log = logs.for(siteOfKey(key));
      const { mentionDays } = await readSettings(logs.real);
      const changed = await inTurn(() =>
        undo ? bringBackMention(log, key, mentionDays, clock()) : dismissMention(log, key, clock()),
      );
      if (changed.ok && !undo) await tellTeam(house, key, 'stopped');
      house.countAgain();
      return toAnswer(changed, () => ({ done: true }));
    },

    'mention.correct': async ({ key, intents }) => {
      await house.ready;
      const corrected = await inTurn(() => correct(key, intents, clock()));
      if (!corrected.ok && corrected.failure.why !== 'missing') return toAnswer(corrected, () => null);
      return answered(await coachView(logs, key, house.siteName(siteOfKey(key)), clock()));
    },

    'mention.mute': async ({ key, what, undo }) => {
      const log = logs.for(siteOfKey(key));
      const changed = await inTurn(() => {
        if (what.kind === 'author')
          return undo ? unmuteAuthor(log, key, clock()) : muteAuthor(log, key, clock());
        return undo ? unmuteWord(log, what.word, clock()) : muteWord(log, what.word, clock());
      });
      house.countAgain();
      return toAnswer(changed, (count) => ({ changed: count }));
    },

    'site.state': async ({ site }) => answered({ on: siteOn(await readSettings(logs.real), site, clock()) }),

    'page.hands': async (_, { tabId }) => answered({ put: tabId !== null && (await fetchHands(tabId)) }),

    ...makeCoverageHandlers(house),
    ...house.sync.handlers,

    'log.changed': async () => {
      house.reconcile();
      return answered({ noted: true });
    },

    'log.erased': async () => {
      await clearNudges();
      await house.sync.keep();
      const seeded = await seedTemplates(logs.real, starterTemplates(), clock());
      house.reconcile();
      return toAnswer(seeded, () => ({ noted: true as const }));
    },
  };
}
