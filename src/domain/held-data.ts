import { sayOwnRhythm } from './cadence/cadence';
import { channelLabel } from './channels';
import { intentOf } from './intents';
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

/** Everything that is kept about one contact in this browser: what a person may ask to see. */
export interface HeldData extends Theirs {
  /** When it was gathered. */
  at: string;
  name: string;
  /** Files they came from: name and time. */
  imports: { name: string; at: string }[];
  /** How many contacts they sent; who these are is not theirs to know. */
  sent: number;
  /** Copies of all this that the browser keeps by itself, by the time they were made. */
  snapshots: string[];
}

/** As text that anybody can read: one thing a line, nothing left out that has words. */
export function heldDataText(held: HeldData): string {
  const sections: [title: string, lines: string[]][] = [
    ['Contact', held.contacts.flatMap((contact) => [...contactLines(contact), ''])],
    ['Exchanges', held.interactions.flatMap(exchangeLines)],
    ['Follow-ups', held.followUps.map(followUpLine)],
    ['Purchases', held.purchases.map(purchaseLine)],
    ['Posts of theirs', held.mentions.flatMap(mentionLines)],
    [
      'What was said of their posts',
      standing(held.corrections).map((correction) => `${day(correction.updatedAt)}: ${saidOf(correction)}`),
    ],
    ['Muted', standing(held.mutes).map(({ says }) => says)],
    ['Practised on', held.cards.flatMap(cardLines)],
    ['Came from files', held.imports.map(({ name, at }) => `${name}, imported on ${day(at)}`)],
    ['Sent others', held.sent > 0 ? [`They sent ${held.sent} other ${plural(held.sent, 'contact')}.`] : []],
    ['Copies in this browser', held.snapshots.map((at) => `A snapshot of ${day(at)}`)],
  ];
  return [
    `What Rapport keeps about ${held.name}`,
    `Gathered on ${day(held.at)}. Times are in UTC.`,
    'Backup files and exports that were made are kept elsewhere and are not listed here.',
    ...sections
      .filter(([, lines]) => lines.length > 0)
      .map(([title, lines]) => `\n${title.toUpperCase()}\n${lines.join('\n').trimEnd()}`),
    '',
  ].join('\n');
}

/** The same as JSON, whole. */
export function heldDataJson(held: HeldData): string {
  return `${JSON.stringify(held, null, 2)}\n`;
}

function contactLines(contact: Contact): string[] {
  const said: [label: string, value: string | null][] = [
    ['Name', contact.name],
    ['Company', contact.company],
    ...contact.identities.map(({ site, name, handle, url }): [string, string] => [
      `Profile on ${site}`,
      [name, handle, url].filter(Boolean).join(', '),
    ]),
    ...contact.phones.map(({ number, label }): [string, string] => [of('Phone', label), number]),
    ...contact.emails.map(({ address, label }): [string, string] => [of('E-mail', label), address]),
    ...contact.links.map((link): [string, string] => ['Link', link]),
    ...contact.dates.map(({ what, day }): [string, string] => [what, day]),
    ['How we met', contact.howMet],
    ['Area', contact.area],
    ['Tags', contact.tags.join(', ')],
    ['Stage', contact.stage && stageLabel(contact.stage)],
    ['VIP', contact.vip ? 'yes' : ''],
    ['Notes', contact.notes],
    ...contact.gaps.map(({ text, heardOn }): [string, string] => [`Cares about, heard on ${heardOn}`, text]),
    ['Sent by', contact.referredBy && 'another contact'],
    ['In touch', sayOwnRhythm(contact)],
    ['Saved', day(contact.createdAt)],
    ['Last changed', day(contact.updatedAt)],
    ['Deleted', contact.deletedAt ? day(contact.deletedAt) : ''],
  ];
  return said.flatMap(([label, value]) => (value ? [`${label}: ${value}`] : []));
}

function exchangeLines(exchange: Interaction): string[] {
  const { at, channel, site, intents, theirText, myText, note, permalink, settledAt, outcome, ask } =
    exchange;
  const about = intents.map((intent) => intentOf(intent).label).join(', ');
  return [
    [`${moment(at)} ${channelLabel(channel)}`, site && `on ${site}`, about && `(${about})`, deleted(exchange)]
      .filter(Boolean)
      .join(' '),
    ...labelled({
      'They wrote': theirText,
      'You wrote': myText,
      Note: note,
      Address: permalink ?? '',
      'Complaint closed': settledAt ? `${day(settledAt)}, ${outcomeLabel(outcome).toLowerCase()}` : '',
      'Asked for': ask ? askFacts(ask).what : '',
    }),
  ];
}

function followUpLine(followUp: FollowUp): string {
  const { due, timed, note, status, words } = followUp;
  const promised = words && !note.includes(words) ? `promised: “${words}”` : '';
  return [`${timed ? moment(due) : day(due)}: ${note || 'no note'} (${status})`, promised, deleted(followUp)]
    .filter(Boolean)
    .join(' ');
}

function purchaseLine(purchase: Purchase): string {
  const { day: on, what, amount, currency, nextWhat, nextDay } = purchase;
  return [
    `${on}: ${what}`,
    amount === null ? '' : `${amount} ${currency}`,
    nextWhat || nextDay ? `next: ${[nextWhat, nextDay].filter(Boolean).join(', ')}` : '',
    deleted(purchase),
  ]
    .filter(Boolean)
    .join(', ');
}

function mentionLines({ post, verdict, status, createdAt, seenAt }: Mention): string[] {
  return [
    `${moment(post.publishedAt ?? createdAt)} on ${post.site} (${status})`,
    ...labelled({
      'They wrote': post.text,
      'Where it stands': post.venue ?? '',
      Address: post.permalink ?? '',
      'Last in sight': seenAt ? moment(seenAt) : '',
      'Why it was kept': verdict.reasons.map(({ says }) => says).join(' '),
      'Read as': verdict.intents.map(({ intent }) => intentOf(intent).label).join(', '),
    }),
  ];
}

function cardLines(card: Card): string[] {
  const { asks, answers, createdAt } = card;
  return [
    [`${day(createdAt)}: a card to train with`, deleted(card)].filter(Boolean).join(' '),
    ...labelled({ Asks: asks.replace(/\s+/gu, ' '), Answer: answers.replace(/\s+/gu, ' ') }),
  ];
}

function saidOf({ is, isNot, forMe, text }: Correction): string {
  const labels = (ids: Correction['is']): string => ids.map((id) => intentOf(id).label).join(', ');
  return [
    forMe ? '' : 'not for me',
    is.length > 0 ? `is: ${labels(is)}` : '',
    isNot.length > 0 ? `is not: ${labels(isNot)}` : '',
    `of “${text}”`,
  ]
    .filter(Boolean)
    .join('; ');
}

function labelled(said: Record<string, string>): string[] {
  return Object.entries(said).flatMap(([label, value]) => (value ? [`  ${label}: ${value}`] : []));
}

function of(what: string, label: string): string {
  return label ? `${what} (${label})` : what;
}

/** What was taken back has no words left. */
function standing<T extends StoredRecord>(records: readonly T[]): T[] {
  return records.filter(({ deletedAt }) => !deletedAt);
}

function deleted({ deletedAt }: StoredRecord): string {
  return deletedAt ? `[deleted on ${day(deletedAt)}]` : '';
}

function day(timestamp: string): string {
  return timestamp.slice(0, 10);
}

function moment(timestamp: string): string {
  return timestamp.slice(0, 16).replace('T', ' ');
}

function plural(count: number, word: string): string {
  return count === 1 ? word : `${word}s`;
}
