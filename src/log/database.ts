import Dexie, { type Table } from 'dexie';
import { v4 as randomId } from 'uuid';
import { VERSION } from '../domain/backup/log-file';
import { lazily } from '../domain/lazily';
import type {
  ActiveDay,
  Attempt,
  Card,
  Correction,
  Drill,
  Fact,
  FollowUp,
  Gone,
  InfoPack,
  Interaction,
  Lesson,
  Mention,
  MissedPosts,
  Mute,
  Purchase,
  SavedFilter,
  SiteId,
  Template,
  WeekAnswer,
} from '../domain/model';
import { type ChangeRow, notingChanges } from './changes';
import type {
  ActionRow,
  ContactRow,
  DeviceRow,
  ImportRow,
  NoteRow,
  PendingNudge,
  SettingsRow,
  SummaryRow,
} from './rows';
import { defineVersions } from './versions';

/**
 * One contact log. There are two (see `openLogs`): the user's own, and the practice feed's, whose people are
 * invented.
 *
 * All times are stored as UTC (`Date.toISOString`), so that indexes on them sort by time.
 */
export class LogDatabase extends Dexie {
  readonly mentions: Table<Mention, string>;
  /** Never changed in place, nor are mutes: see `readMark`. */
  readonly corrections: Table<Correction, string>;
  readonly mutes: Table<Mute, string>;
  readonly contacts: Table<ContactRow, string>;
  readonly interactions: Table<Interaction, string>;
  readonly followUps: Table<FollowUp, string>;
  readonly purchases: Table<Purchase, string>;
  readonly savedFilters: Table<SavedFilter, string>;
  readonly facts: Table<Fact, string>;
  readonly infoPacks: Table<InfoPack, string>;
  readonly cards: Table<Card, string>;
  readonly attempts: Table<Attempt, string>;
  readonly activeDays: Table<ActiveDay, string>;
  readonly missedPosts: Table<MissedPosts, string>;
  readonly lessons: Table<Lesson, string>;
  readonly drills: Table<Drill, string>;
  readonly weekAnswers: Table<WeekAnswer, string>;
  /** What was erased for good; see `Gone`. */
  readonly gone: Table<Gone, string>;
  /** Which records were written, in order; see `changes.ts`. */
  readonly changes: Table<ChangeRow, number>;
  /** A line of the contact list for each contact, made from all the above; see `summaries.ts`. */
  readonly summaries: Table<SummaryRow, string>;
  readonly imports: Table<ImportRow, string>;
  readonly notes: Table<NoteRow, string>;
  readonly templates: Table<Template, string>;
  readonly settings: Table<SettingsRow, string>;
  readonly actions: Table<ActionRow, string>;
  readonly pendingNudges: Table<PendingNudge, string>;
  readonly device: Table<DeviceRow, string>;
  #deviceId: string | null = null;

  constructor(name: string) {
    super(name);
    defineVersions(this);
    this.use(notingChanges);
    this.mentions = this.table('mentions');
    this.corrections = this.table('corrections');
    this.mutes = this.table('mutes');
    this.contacts = this.table('contacts');
    this.interactions = this.table('interactions');
    this.followUps = this.table('followUps');
    this.purchases = this.table('purchases');
    this.savedFilters = this.table('savedFilters');
    this.facts = this.table('facts');
    this.infoPacks = this.table('infoPacks');
    this.cards = this.table('cards');
    this.attempts = this.table('attempts');
    this.activeDays = this.table('activeDays');
    this.missedPosts = this.table('missedPosts');
    this.lessons = this.table('lessons');
    this.drills = this.table('drills');
    this.weekAnswers = this.table('weekAnswers');
    this.gone = this.table('gone');
    this.changes = this.table('changes');
    this.summaries = this.table('summaries');
    this.imports = this.table('imports');
    this.notes = this.table('notes');
    this.templates = this.table('templates');
    this.settings = this.table('settings');
    this.actions = this.table('actions');
    this.pendingNudges = this.table('pendingNudges');
    this.device = this.table('device');

    this.on('versionchange', (event) => {
      // Deleted by another page: Dexie lets go, and opens an empty log on the next use.
      if (event.newVersion === null) return undefined;
      // Another page opens a newer version. Holding on would block it for ever; opening again would let old
      // code write into new tables. So this connection ends here, and later actions answer "closed"
      // (outcome.ts).
      this.close({ disableAutoOpen: true });
      // Keeps Dexie's own handler, which would open again, from running.
      return false;
    });
    // Dexie opens what a newer version made, too; old code would write into tables it does not know.
    this.on('ready', (open) => refuseNewer(open as Dexie), true);
    this.on('blocked', () => {
      console.warn(`${name}: waiting for another window of Rapport to let go of the log`);
    });
  }

  /** This installation's random name, made on first use. Call before a transaction, not inside one. */
  async deviceId(): Promise<string> {
    if (this.#deviceId) return this.#deviceId;
    this.#deviceId = await this.transaction('rw', this.device, async () => {
      const known = await this.device.get('this');
      if (known) return known.device;
      const device = randomId();
      await this.device.add({ id: 'this', device });
      return device;
    });
    return this.#deviceId;
  }
}

function refuseNewer(database: Dexie): void {
  // Dexie counts in tenths, and adds one where it had to mend a database.
  const version = Math.floor(database.backendDB().version / 10);
  if (version > VERSION) throw new Dexie.VersionError(`${database.name} was made by version ${version}`);
}

/** Opens a contact log; the connection itself is made on first use. */
export function openLog(name: string): LogDatabase {
  return new LogDatabase(name);
}

/** The user's log and the practice feed's. Templates and settings live in `real` only and serve both. */
export interface Logs {
  real: LogDatabase;
  practice: LogDatabase;
  /** The log that a site's mentions, contacts and follow-ups belong in. */
  for(site: SiteId): LogDatabase;
}

/**
 * Opens both logs. They are separate databases so that invented people can never reach the user's contacts,
 * counts, nudges or backups.
 */
export function openLogs(name = 'rapport'): Logs {
  const real = openLog(name);
  // Most workers and pages never ask for it, and each would pay for it when it starts.
  const practice = lazily(() => openLog(`${name}-practice`));
  return {
    real,
    get practice() {
      return practice();
    },
    for: (site) => (site === 'practice' ? practice() : real),
  };
}
