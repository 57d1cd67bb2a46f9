import { sayOwnRhythm } from './cadence/cadence';
import { channelLabel } from './channels';
import { intentOf } from './intents';
import { sayLabel } from './known-labels/read-label';
import { labelOfPart } from './merge/contested';
import type {
  Card,
  Contact,
  Correction,
  FollowUp,
  Interaction,
  Mention,
  Mute,
  Purchase,
  StoredRecord,
} from './model';
import { outcomeLabel } from './recovery/outcomes';
import { askFacts } from './referral-moment/asks';
import type { Key } from './say/keys';
import { say, sayCount, speech } from './say/say';
import { stageLabel } from './stages';

/** Every record about one person that a log holds, deleted ones too, by table. */
export interface Theirs {
  /** The main record first; more than one where records of the same person were merged. */
  contacts: Contact[];
  interactions: Interaction[];
  followUps: FollowUp[];
  purchases: Purchase[];
  /** Their posts. */
  mentions: Mention[];
  /** What the user said of these. */
  corrections: Correction[];
  mutes: Mute[];
  /** What of it the user practises on. */
  cards: Card[];
}

/** A document of the user's team about somebody, as this browser knows it. */
export interface HeldInTeam {
  kind: 'contact' | 'interaction' | 'assignment';
  /** Whose it is, as colleagues read their name. */
  by: string;
  /** Whom it was given to; null: nobody. */
  to: string | null;
  says: object;
}

/** Everything that is kept about one contact in this browser: what a person may ask to see. */
export interface HeldData extends Theirs {
  /** When it was gathered. */
  at: string;
  name: string;
  /** Files they came from: name and time. */
  imports: { name: string; at: string }[];
  /** How many contacts they sent; who these are is not theirs to know. */
  sent: number;
  /** What the team's database says of them. */
  inTeam: HeldInTeam[];
  /** Copies of all this that the browser keeps by itself, by the time they were made. */
  snapshots: string[];
}

type Said = [label: string, value: string | null];

const STEP_STATUS: Record<FollowUp['status'], Key> = {
  open: 'heldData_open',
  done: 'heldData_done',
  cancelled: 'heldData_cancelled',
};
const POST_STATUS: Record<Mention['status'], Key> = {
  waiting: 'heldData_waiting',
  inserted: 'heldData_inserted',
  answered: 'heldData_answered',
  dismissed: 'heldData_dismissed',
};

/** As text that anybody can read: one thing a line, nothing left out that has words. */
export function heldDataText(held: HeldData): string {
  const sections: [title: string, lines: string[]][] = [
    [say('heldData_contact'), held.contacts.flatMap((contact) => [...contactLines(contact), ''])],
    [say('heldData_exchanges'), held.interactions.flatMap(exchangeLines)],
    [say('heldData_followUps'), held.followUps.map(followUpLine)],
    [say('heldData_purchases'), held.purchases.map(purchaseLine)],
    [say('heldData_posts'), held.mentions.flatMap(mentionLines)],
    [
      say('heldData_corrections'),
      standing(held.corrections).map((correction) => line(day(correction.updatedAt), saidOf(correction))),
    ],
    [say('heldData_mutes'), standing(held.mutes).map(({ says }) => says)],
    [say('heldData_cards'), held.cards.flatMap(cardLines)],
    [say('heldData_rivals'), rivalLines(held)],
    [
      say('heldData_files'),
      held.imports.map(({ name, at }) => say('heldData_imported', { name, day: day(at) })),
    ],
    [say('heldData_sentOthers'), held.sent > 0 ? [sayCount('heldData_sent', held.sent)] : []],
    [say('heldData_inTeam'), held.inTeam.map(teamLine)],
    [say('heldData_copies'), held.snapshots.map((at) => say('heldData_snapshot', { day: day(at) }))],
  ];
  return [
    say('heldData_title', { name: held.name }),
    say('heldData_gathered', { day: day(held.at) }),
    say('heldData_elsewhere'),
    ...sections
      .filter(([, lines]) => lines.length > 0)
      .map(
        ([title, lines]) => `\n${title.toLocaleUpperCase(speech().locale)}\n${lines.join('\n').trimEnd()}`,
      ),
    '',
  ].join('\n');
}

/** The same as JSON, whole. */
export function heldDataJson(held: HeldData): string {
  return `${JSON.stringify(held, null, 2)}\n`;
}

function contactLines(contact: Contact): string[] {
  const said: Said[] = [
    [say('heldData_name'), contact.name],
    [say('heldData_company'), contact.company],
    ...contact.identities.map(
      ({ site, name, handle, url }): Said => [
        say('heldData_profileOn', { site }),
        [name, handle, url].filter(Boolean).join(', '),
      ],
    ),
    ...contact.phones.map(({ number, label }): Said => [of(say('heldData_phone'), sayLabel(label)), number]),
    ...contact.emails.map(
      ({ address, label }): Said => [of(say('heldData_email'), sayLabel(label)), address],
    ),
    ...contact.links.map((link): Said => [say('heldData_link'), link]),
    ...contact.dates.map(({ what, day }): Said => [sayLabel(what), day]),
    [say('heldData_howMet'), contact.howMet],
    [say('heldData_area'), contact.area],
    [say('heldData_tags'), contact.tags.join(', ')],
    [say('heldData_stage'), contact.stage && stageLabel(contact.stage)],
    [say('heldData_vip'), contact.vip ? say('heldData_yes') : ''],
    [say('heldData_notes'), contact.notes],
    ...contact.gaps.map(({ text, heardOn }): Said => [say('heldData_caresAbout', { day: heardOn }), text]),
    [say('heldData_sentBy'), contact.referredBy && say('heldData_anotherContact')],
    [say('heldData_inTouch'), sayOwnRhythm(contact)],
    [say('heldData_saved'), day(contact.createdAt)],
    [say('heldData_lastChanged'), day(contact.updatedAt)],
    [say('heldData_deleted'), contact.deletedAt ? day(contact.deletedAt) : ''],
  ];
  return lines(said);
}

function exchangeLines(exchange: Interaction): string[] {
  const { at, channel, site, intents, theirText, myText, note, permalink, settledAt, outcome, ask } =
    exchange;
  const about = intents.map((intent) => intentOf(intent).label).join(', ');
  return [
    [
      `${moment(at)} ${channelLabel(channel)}`,
      site && say('heldData_onSite', { site }),
      about && `(${about})`,
      deleted(exchange),
    ]
      .filter(Boolean)
      .join(' '),
    ...indented([
      [say('heldData_theyWrote'), theirText],
      [say('heldData_youWrote'), myText],
      [say('heldData_note'), note],
      [say('heldData_address'), permalink],
      [
        say('heldData_complaintClosed'),
        settledAt ? `${day(settledAt)}, ${outcomeLabel(outcome).toLocaleLowerCase(speech().locale)}` : '',
      ],
      [say('heldData_askedFor'), ask ? askFacts(ask).what : ''],
    ]),
  ];
}

function followUpLine(followUp: FollowUp): string {
  const { due, timed, note, status, words } = followUp;
  const promised = words && !note.includes(words) ? say('heldData_promised', { words }) : '';
  const step = say('heldData_followUp', {
    when: timed ? moment(due) : day(due),
    note: note || say('heldData_noNote'),
    status: say(STEP_STATUS[status]),
  });
  return [step, promised, deleted(followUp)].filter(Boolean).join(' ');
}

function purchaseLine(purchase: Purchase): string {
  const { day: on, what, amount, currency, nextWhat, nextDay } = purchase;
  return [
    `${on}: ${what}`,
    amount === null ? '' : `${amount} ${currency}`,
    nextWhat || nextDay ? say('heldData_next', { what: [nextWhat, nextDay].filter(Boolean).join(', ') }) : '',
    deleted(purchase),
  ]
    .filter(Boolean)
    .join(', ');
}

function mentionLines({ post, verdict, status, createdAt, seenAt }: Mention): string[] {
  return [
    say('heldData_post', {
      when: moment(post.publishedAt ?? createdAt),
      site: post.site,
      status: say(POST_STATUS[status]),
    }),
    ...indented([
      [say('heldData_theyWrote'), post.text],
      [say('heldData_venue'), post.venue ?? ''],
      [say('heldData_address'), post.permalink],
      [say('heldData_lastInSight'), seenAt ? moment(seenAt) : ''],
      [say('heldData_whyKept'), verdict.reasons.map(({ says }) => says).join(' ')],
      [say('heldData_readAs'), verdict.intents.map(({ intent }) => intentOf(intent).label).join(', ')],
    ]),
  ];
}

function teamLine({ kind, by, to, says }: HeldInTeam): string {
  const label =
    kind === 'assignment'
      ? say('heldData_teamGave', { by, to: to ?? '' })
      : say(kind === 'contact' ? 'heldData_teamContact' : 'heldData_teamExchange', { by });
  return line(label, wordsIn(says).filter(Boolean).join(', ').replace(/\s+/gu, ' '));
}

function cardLines(card: Card): string[] {
  const { asks, answers, createdAt } = card;
  return [
    [line(day(createdAt), say('heldData_card')), deleted(card)].filter(Boolean).join(' '),
    ...indented([
      [say('heldData_asks'), asks.replace(/\s+/gu, ' ')],
      [say('heldData_answer'), answers.replace(/\s+/gu, ' ')],
    ]),
  ];
}

/** What was written at the same time on several computers, and waits for the user to choose. */
function rivalLines(held: HeldData): string[] {
  const tables = ['contacts', 'interactions', 'followUps', 'purchases'] as const;
  const said = tables.flatMap((table) =>
    held[table].flatMap(({ rivals = [] }) =>
      rivals.map(({ path, value }): Said => {
        const other = path === 'referredBy' && value ? say('heldData_anotherContact') : null;
        return [say(labelOfPart(table, path)), other ?? wordsIn(value).join(', ')];
      }),
    ),
  );
  return lines(said);
}

/** As the record holds them: most are texts. */
function wordsIn(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  return typeof value === 'object' ? Object.values(value).flatMap(wordsIn) : [String(value)];
}

function saidOf({ is, isNot, forMe, text }: Correction): string {
  const labels = (ids: Correction['is']): string => ids.map((id) => intentOf(id).label).join(', ');
  return [
    forMe ? '' : say('heldData_notForMe'),
    is.length > 0 ? say('heldData_is', { intents: labels(is) }) : '',
    isNot.length > 0 ? say('heldData_isNot', { intents: labels(isNot) }) : '',
    say('heldData_ofPost', { text }),
  ]
    .filter(Boolean)
    .join('; ');
}

/** Nothing is said of what is empty. */
function lines(said: readonly Said[]): string[] {
  return said.flatMap(([label, value]) => (value ? [line(label, value)] : []));
}

function indented(said: readonly Said[]): string[] {
  return lines(said).map((one) => `  ${one}`);
}

function line(label: string, value: string): string {
  return say('heldData_line', { label, value });
}

function of(what: string, label: string): string {
  return label ? say('heldData_labelled', { what, label }) : what;
}

/** What was taken back has no words left. */
function standing<T extends StoredRecord>(records: readonly T[]): T[] {
  return records.filter(({ deletedAt }) => !deletedAt);
}

function deleted({ deletedAt }: StoredRecord): string {
  return deletedAt ? say('heldData_deletedOn', { day: day(deletedAt) }) : '';
}

function day(timestamp: string): string {
  return timestamp.slice(0, 10);
}

function moment(timestamp: string): string {
  return timestamp.slice(0, 16).replace('T', ' ');
}
