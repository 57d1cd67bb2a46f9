import type { FollowUp, Interaction, Mention, Purchase } from '../../../../src/domain/model';
import { type Person, stampOf } from './people';
import type { Words } from './posts';
import type { Random } from './random';
import { TRADE } from './trade';

const DAY = 86_400_000;
const BY_HAND = ['phone', 'visit', 'message', 'email'] as const;

/** An exchange between the day a contact was added and now, more of them lately. */
export function makeExchange(random: Random, { contact }: Person, words: Words, now: Date): Interaction {
  const added = Date.parse(contact.createdAt);
  const at = new Date(added + Math.floor((1 - random.next() ** 1.6) * (now.getTime() - added)));
  const site = contact.identities[0]?.site ?? null;
  const onSite = site !== null && random.chance(0.7);
  const note = !onSite && random.chance(0.1);
  const complains = words.intents.includes('complaint');
  return {
    ...stampOf(random, at),
    contactId: contact.id,
    mentionId: null,
    channel: onSite ? 'site' : note ? 'note' : random.pick(BY_HAND),
    site: onSite ? site : null,
    at: at.toISOString(),
    permalink: onSite ? `https://${site === 'x' ? 'x.com' : 'www.facebook.com'}/p/${at.getTime()}` : null,
    theirText: onSite ? words.text : '',
    myText: onSite
      ? random.pick(TRADE.replies).replace('{name}', contact.name.split(' ')[0] ?? contact.name)
      : '',
    note: onSite ? '' : random.pick(note ? TRADE.notes : TRADE.calls),
    templateId: null,
    intents: onSite ? words.intents : [],
    settledAt:
      onSite && complains && random.chance(0.85) ? new Date(at.getTime() + 2 * DAY).toISOString() : null,
    state: onSite ? 'sent' : 'logged',
  };
}

/** A next step between two months ago and two months ahead; most old ones are done. */
export function makeFollowUp(random: Random, { contact }: Person, now: Date): FollowUp {
  const due = new Date(now.getTime() + Math.floor((random.next() - 0.5) * 120 * DAY));
  due.setUTCHours(9, 0, 0, 0);
  const past = due < now;
  const status = past ? random.pick(['done', 'done', 'done', 'cancelled', 'open'] as const) : 'open';
  return {
    ...stampOf(random, new Date(Math.min(now.getTime(), due.getTime()) - 7 * DAY)),
    contactId: contact.id,
    mentionId: null,
    interactionId: null,
    due: due.toISOString(),
    note: random.pick(TRADE.plans),
    status,
    nudgedAt: past ? due.toISOString() : null,
  };
}

export function makePurchase(random: Random, { contact, country }: Person, now: Date): Purchase {
  const goods = random.pick(TRADE.goods);
  const added = Date.parse(contact.createdAt);
  const at = new Date(added + Math.floor(random.next() * (now.getTime() - added)));
  const next = new Date(at.getTime() + goods.months * 30 * DAY);
  return {
    ...stampOf(random, at),
    contactId: contact.id,
    day: at.toISOString().slice(0, 10),
    what: goods.what,
    amount: random.chance(0.9) ? Math.round(goods.euros * country.worth * (0.8 + random.next() * 0.4)) : null,
    currency: country.currency,
    nextWhat: goods.next,
    nextDay: goods.months > 0 ? next.toISOString().slice(0, 10) : null,
  };
}

/** A post that waits for an answer, found within the last day. */
export function makeMention(random: Random, person: Person, words: Words, now: Date): Mention {
  const { contact } = person;
  const at = new Date(now.getTime() - Math.floor(random.next() * DAY));
  const stamp = stampOf(random, at);
  const points = 4 + random.below(10);
  return {
    ...stamp,
    key: `x:${stamp.id}`,
    post: {
      site: 'x',
      id: stamp.id,
      kind: 'post',
      author: { name: contact.name, handle: contact.identities[0]?.handle ?? null, url: null },
      text: words.text,
      publishedAt: at.toISOString(),
      permalink: null,
      promoted: false,
      quoted: null,
      answers: null,
      thread: null,
    },
    verdict: {
      reasons: [{ kind: 'known', says: 'Written by somebody in your contacts' }],
      intents: words.intents.map((intent) => ({ intent, score: 0.9, why: [] })),
      sentiment: 'neutral',
      urgency: { score: points, terms: [{ says: 'Written by somebody in your contacts', points }] },
    },
    status: 'waiting',
    expiresAt: new Date(at.getTime() + 30 * DAY).toISOString(),
    contactId: contact.id,
  };
}
