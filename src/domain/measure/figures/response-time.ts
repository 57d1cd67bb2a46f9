import { ABOUT, CONTACT, DAY, PERSON, SITE } from '../columns';
import { figureOf, type Value } from '../figure';
import { percentile } from '../middle';
import { within } from '../period';
import { wentOut } from '../traced';
import { sayAbout, sayMoment, sayPlace } from '../words';

type Answered = {
  person: string;
  site: string;
  about: string;
  /** Of the answer. */
  day: string;
  written: string;
  answered: string;
  minutes: number;
  contactId: string;
};

export const responseTime = figureOf<Answered>({
  id: 'response-time',
  label: 'Time to answer',
  explains:
    'From when a post was written to your first reply, in working hours only: what is written at night waits until you open. The middle one, and the time within which nine of ten were answered. Replies that are not known to have gone out do not count, nor do posts without a reply: see the share answered.',
  columns: [
    PERSON,
    SITE,
    ABOUT,
    DAY,
    { id: 'written', label: 'Written', kind: 'day' },
    { id: 'answered', label: 'Answered', kind: 'day' },
    { id: 'minutes', label: 'Working minutes', kind: 'number' },
    CONTACT,
  ],
  splits: ['site', 'about', 'weekday', 'week'],

  rows(told, period) {
    const seen = new Set<string>();
    return told.exchanges.flatMap((exchange): Answered[] => {
      const { mentionId, state, at, day, who } = exchange;
      if (mentionId === null || !wentOut(state) || seen.has(mentionId)) return [];
      seen.add(mentionId);
      const post = told.posts.get(mentionId);
      if (!post || !within(day, period)) return [];
      const [written, answered] = [new Date(post.writtenAt), new Date(at)];
      return [
        {
          person: told.names.get(who) ?? '',
          site: sayPlace(exchange, told),
          about: sayAbout(post.intents),
          day,
          written: sayMoment(written),
          answered: sayMoment(answered),
          minutes: told.openMinutes(written, answered),
          contactId: who,
        },
      ];
    });
  },

  figure(rows) {
    const minutes = rows.map((row) => row.minutes);
    const within = (id: string, label: string, part: number): Value => ({
      id,
      label,
      amount: percentile(minutes, part),
      unit: 'minutes',
      currency: null,
      of: rows.length,
    });
    return [within('median', 'Half answered within', 0.5), within('ninety', 'Nine of ten within', 0.9)];
  },
});
