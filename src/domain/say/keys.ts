import type background from '../../../_locales/en/background.json';
import type backup from '../../../_locales/en/backup.json';
import type brief from '../../../_locales/en/brief.json';
import type channels from '../../../_locales/en/channels.json';
import type coach from '../../../_locales/en/coach.json';
import type common from '../../../_locales/en/common.json';
import type conflicts from '../../../_locales/en/conflicts.json';
import type contact from '../../../_locales/en/contact.json';
import type contactInput from '../../../_locales/en/contact-input.json';
import type contacts from '../../../_locales/en/contacts.json';
import type dashboard from '../../../_locales/en/dashboard.json';
import type drills from '../../../_locales/en/drills.json';
import type facts from '../../../_locales/en/facts.json';
import type filters from '../../../_locales/en/filters.json';
import type followUps from '../../../_locales/en/follow-ups.json';
import type handover from '../../../_locales/en/handover.json';
import type heldData from '../../../_locales/en/held-data.json';
import type inOut from '../../../_locales/en/in-out.json';
import type inTouch from '../../../_locales/en/in-touch.json';
import type inbox from '../../../_locales/en/inbox.json';
import type intents from '../../../_locales/en/intents.json';
import type journey from '../../../_locales/en/journey.json';
import type log from '../../../_locales/en/log.json';
import type manifest from '../../../_locales/en/manifest.json';
import type measure from '../../../_locales/en/measure.json';
import type messaging from '../../../_locales/en/messaging.json';
import type nudges from '../../../_locales/en/nudges.json';
import type occasions from '../../../_locales/en/occasions.json';
import type packs from '../../../_locales/en/packs.json';
import type page from '../../../_locales/en/page.json';
import type parts from '../../../_locales/en/parts.json';
import type practice from '../../../_locales/en/practice.json';
import type privacy from '../../../_locales/en/privacy.json';
import type promise from '../../../_locales/en/promise.json';
import type quickLine from '../../../_locales/en/quick-line.json';
import type reasons from '../../../_locales/en/reasons.json';
import type recovery from '../../../_locales/en/recovery.json';
import type referral from '../../../_locales/en/referral.json';
import type review from '../../../_locales/en/review.json';
import type samePerson from '../../../_locales/en/same-person.json';
import type settings from '../../../_locales/en/settings.json';
import type skills from '../../../_locales/en/skills.json';
import type stages from '../../../_locales/en/stages.json';
import type sync from '../../../_locales/en/sync.json';
import type team from '../../../_locales/en/team.json';
import type teamAssigned from '../../../_locales/en/team-assigned.json';
import type teamContacts from '../../../_locales/en/team-contacts.json';
import type teamKnowledge from '../../../_locales/en/team-knowledge.json';
import type teamMeasures from '../../../_locales/en/team-measures.json';
import type teamTalking from '../../../_locales/en/team-talking.json';
import type templates from '../../../_locales/en/templates.json';
import type today from '../../../_locales/en/today.json';
import type trades from '../../../_locales/en/trades.json';
import type train from '../../../_locales/en/train.json';
import type training from '../../../_locales/en/training.json';
import type transfer from '../../../_locales/en/transfer.json';
import type ui from '../../../_locales/en/ui.json';
import type urgency from '../../../_locales/en/urgency.json';
import type usp from '../../../_locales/en/usp.json';
import type variables from '../../../_locales/en/variables.json';
import type venues from '../../../_locales/en/venues.json';
import type week from '../../../_locales/en/week.json';
import type welcome from '../../../_locales/en/welcome.json';
import type when from '../../../_locales/en/when.json';

/** The files of `_locales/en`; to add one: a file of the same name in every language, a line above and one here. */
type Files = typeof background &
  typeof backup &
  typeof brief &
  typeof channels &
  typeof coach &
  typeof common &
  typeof conflicts &
  typeof contact &
  typeof contactInput &
  typeof contacts &
  typeof dashboard &
  typeof drills &
  typeof facts &
  typeof filters &
  typeof followUps &
  typeof handover &
  typeof heldData &
  typeof inOut &
  typeof inTouch &
  typeof inbox &
  typeof intents &
  typeof journey &
  typeof log &
  typeof manifest &
  typeof measure &
  typeof messaging &
  typeof nudges &
  typeof occasions &
  typeof packs &
  typeof page &
  typeof parts &
  typeof practice &
  typeof privacy &
  typeof promise &
  typeof quickLine &
  typeof reasons &
  typeof recovery &
  typeof referral &
  typeof review &
  typeof samePerson &
  typeof settings &
  typeof skills &
  typeof stages &
  typeof sync &
  typeof team &
  typeof teamAssigned &
  typeof teamContacts &
  typeof teamMeasures &
  typeof teamTalking &
  typeof teamKnowledge &
  typeof templates &
  typeof today &
  typeof trades &
  typeof train &
  typeof training &
  typeof transfer &
  typeof ui &
  typeof urgency &
  typeof usp &
  typeof variables &
  typeof venues &
  typeof week &
  typeof welcome &
  typeof when;

/** Every text of the interface by its name: that of its file, `_`, and what it is. */
export type Key = keyof Files & string;

/** Texts that depend on a number: one for each plural form that the language knows, `…_other` always among them. */
export type CountKey = Key extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;
