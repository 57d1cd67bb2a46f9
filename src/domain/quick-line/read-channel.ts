import type { ChannelId } from '../channels';
import type { Stretch } from '../stretch';
import type { QuickLanguage } from './languages/language';

/** The way of being in touch that a line tells of, and where it says so. */
export interface FoundChannel {
  channel: ChannelId;
  /** The verb; null where the line has none. */
  verb: Stretch | null;
  /** Where or how it was, when the line says that too. */
  place: Stretch | null;
  happened: boolean;
}

/** The patterns of a language, made once. */
interface Readers {
  channels: { channel: ChannelId; happened: RegExp; planned: RegExp | null; places: RegExp | null }[];
  plan: RegExp;
}

const made = new Map<QuickLanguage, Readers>();

function readersOf(language: QuickLanguage): Readers {
  const known = made.get(language) ?? readersFor(language);
  made.set(language, known);
  return known;
}

function readersFor({ channels, plans, planLead }: QuickLanguage): Readers {
  const first = `^\\s*${planLead}`;
  return {
    channels: channels.map(({ channel, happened, planned, places }) => ({
      channel,
      happened: pattern(happened),
      planned: planned.length > 0 ? pattern(planned, first) : null,
      places: places.length > 0 ? pattern(places) : null,
    })),
    plan: pattern(plans, first),
  };
}

function pattern(phrases: readonly string[], lead = '(?<![\\p{L}\\p{M}\\p{N}])'): RegExp {
  return new RegExp(`${lead}(?<found>${phrases.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'iu');
}

/** What kind of exchange the line is about. A line that says nothing of it is a note. */
export function readChannel(text: string, language: QuickLanguage): FoundChannel {
  const { channels, plan: plans } = readersOf(language);
  const verbs = channels.flatMap(({ channel, happened }) => {
    const verb = find(happened, text);
    return verb ? [{ channel, verb }] : [];
  });
  const first = verbs.reduce<(typeof verbs)[number] | null>(
    (best, one) => (best && best.verb.start <= one.verb.start ? best : one),
    null,
  );
  const at = channels.flatMap(({ channel, places }) => {
    const place = places && find(places, text);
    return place && !(first && place.start < first.verb.end && first.verb.start < place.end)
      ? [{ channel, place }]
      : [];
  })[0];
  if (first) {
    return {
      channel: at?.channel ?? first.channel,
      verb: first.verb,
      place: at?.place ?? null,
      happened: true,
    };
  }
  for (const { channel, planned } of channels) {
    const verb = planned && find(planned, text);
    if (verb) return { channel, verb, place: null, happened: false };
  }
  const plan = find(plans, text);
  if (plan) return { channel: 'note', verb: plan, place: null, happened: false };
  return { channel: at?.channel ?? 'note', verb: null, place: at?.place ?? null, happened: true };
}

/** Whether a clause says what the user is going to do: “call back”, “must send her the list”. */
export function isPlan(clause: string, language: QuickLanguage): boolean {
  const { channels, plan } = readersOf(language);
  return plan.test(clause) || channels.some(({ planned }) => planned?.test(clause));
}

function find(pattern: RegExp, text: string): Stretch | null {
  const match = pattern.exec(text);
  const found = match?.groups?.found;
  if (!match || found === undefined) return null;
  const start = match.index + match[0].length - found.length;
  return { start, end: start + found.length };
}
