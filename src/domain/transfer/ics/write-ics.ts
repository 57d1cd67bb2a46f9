import type { Contact, FollowUp } from '../../model';
import { say } from '../../say/say';
import { writeLine } from '../content-lines/write-lines';

/** A follow-up and with whom. */
export interface CalendarStep {
  followUp: FollowUp;
  contact: Contact | null;
}

/** How long an event stands in the calendar. It does not make the user busy. */
const DURATION = 'PT15M';

/**
 * Follow-ups as a calendar file (iCalendar, RFC 5545): events with an alarm, because calendars show these, while
 * most hide or refuse to-dos. A follow-up keeps its name (UID) and counts its changes, so that importing a newer
 * file moves the event instead of adding another.
 */
export function writeIcs(steps: readonly CalendarStep[], now: Date): string {
  return [
    'BEGIN:VCALENDAR\r\n',
    'VERSION:2.0\r\n',
    'PRODID:-//Rapport//Follow-ups//EN\r\n',
    'CALSCALE:GREGORIAN\r\n',
    'METHOD:PUBLISH\r\n',
    ...steps.map((step) => writeEvent(step, now)),
    'END:VCALENDAR\r\n',
  ].join('');
}

function writeEvent({ followUp, contact }: CalendarStep, now: Date): string {
  const { id, due, note, createdAt, updatedAt } = followUp;
  const name = contact?.name ?? '';
  const summary = [name, note || say('transfer_followUp')].filter(Boolean).join(': ').replace(/\s+/g, ' ');
  const changes = Math.max(0, Math.floor((Date.parse(updatedAt) - Date.parse(createdAt)) / 1000));
  const page = contact?.identities.find(({ url }) => url)?.url;
  return [
    'BEGIN:VEVENT\r\n',
    writeLine({ name: 'uid', value: `${id}@rapport` }, 'text'),
    writeLine({ name: 'dtstamp', value: moment(now.toISOString()) }, 'plain'),
    writeLine({ name: 'created', value: moment(createdAt) }, 'plain'),
    writeLine({ name: 'last-modified', value: moment(updatedAt) }, 'plain'),
    writeLine({ name: 'sequence', value: String(changes) }, 'plain'),
    writeLine({ name: 'dtstart', value: moment(due) }, 'plain'),
    writeLine({ name: 'duration', value: DURATION }, 'plain'),
    writeLine({ name: 'summary', value: summary }, 'text'),
    writeLine({ name: 'description', value: describe(followUp, contact) }, 'text'),
    ...(page ? [writeLine({ name: 'url', value: page }, 'plain')] : []),
    'TRANSP:TRANSPARENT\r\n',
    'CATEGORIES:Rapport\r\n',
    'BEGIN:VALARM\r\n',
    'ACTION:DISPLAY\r\n',
    'TRIGGER:PT0S\r\n',
    writeLine({ name: 'description', value: summary }, 'text'),
    'END:VALARM\r\n',
    'END:VEVENT\r\n',
  ].join('');
}

/** What one wants at hand when it rings. */
function describe({ note }: FollowUp, contact: Contact | null): string {
  return [
    note,
    contact?.company ?? '',
    ...(contact?.phones.map(({ number }) => number) ?? []),
    ...(contact?.emails.map(({ address }) => address) ?? []),
    ...(contact?.identities.map(({ url }) => url ?? '') ?? []),
  ]
    .filter(Boolean)
    .join('\n');
}

/** `20261124T080000Z`; any zone becomes UTC. */
function moment(iso: string): string {
  return new Date(iso).toISOString().replace(/[-:]|\.\d+/g, '');
}
