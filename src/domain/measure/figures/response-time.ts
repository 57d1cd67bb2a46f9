import { say } from '../../say/say';
import { ABOUT, CONTACT, DAY, PERSON, SITE } from '../columns';
import { figureOf, type Value } from '../figure';
import { HEADINGS } from '../headings';
import { percentile } from '../middle';
import { within } from '../period';
import { wentOut } from '../traced';
import { aboutCell, momentCell, placeCell } from '../words';

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
  get label() {
    return say('measure_responseTime');
  },
  get explains() {
    return say('measure_responseTimeExplains');
  },
  columns: [
    PERSON,
    SITE,
    ABOUT,
    DAY,
    { id: 'written', label: 'measure_written', heading: HEADINGS.written, kind: 'day' },
    { id: 'answered', label: 'measure_answered', heading: HEADINGS.answered, kind: 'day' },
    { id: 'minutes', label: 'measure_workingMinutes', heading: HEADINGS.workingMinutes, kind: 'number' },
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
          site: placeCell(exchange, told),
          about: aboutCell(post.intents),
          day,
          written: momentCell(written),
          answered: momentCell(answered),
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
    return [
      within('median', say('measure_halfAnswered'), 0.5),
      within('ninety', say('measure_nineOfTen'), 0.9),
    ];
  },
});
