import { useCallback, useMemo } from 'preact/hooks';
import { dayOf } from '../../domain/days';
import { mondayOf } from '../../domain/when/calendar';
import { TOLD_TABLES } from '../../log/measure/told-tables';
import { lastChangeOf } from '../../log/read-changes';
import { readSettings } from '../../log/settings';
import { weekAnswers } from '../../log/weekly/answers';
import { useLive, useNow } from '../../ui/live';
import { logs } from '../../ui/logs';
import { type Answered, type Question, useAnswer } from '../work/use-answer';
import { useWorker } from '../work/use-worker';
import { startWeekWorker } from './start-worker';
import type { VenuesRead, WeekRead, WeekWork } from './week-work';

/** Something was written: others may follow at once, and much is read for it. */
const AFTER_CHANGE_MS = 1_000;

/** Not what the user answers and plans: that counts at once, and nothing is read for it. */
const lastChange = () => lastChangeOf(logs.real, [...TOLD_TABLES, 'attempts', 'cards', 'facts']);

/** The review of this week, made anew after the log changed; what the user answers and plans counts at once. */
export function useWeek(): Answered<WeekRead> {
  const { asked, worker, unread } = useAsked();
  const monday = mondayOf(dayOf(useNow()));
  const { value: answers, failed: noAnswers } = useLive(
    // biome-ignore lint/correctness/useExhaustiveDependencies: anew with each week.
    useCallback(() => weekAnswers(logs.real, new Date()), [monday]),
  );
  const question = useMemo(
    (): Question<Read<WeekRead>> | null =>
      asked &&
      answers &&
      (async (waiting) => {
        const given = answers.map(({ week, point, answer }) => ({ week, point, answer }));
        const read = await worker.ask('week', { ...asked, now: new Date(), answers: given }, waiting);
        return { ...read, change: asked.change };
      }),
    [worker, asked, answers],
  );
  return useRead(question, asked?.change, unread || noAnswers);
}

/** What each site brought, read anew after the log changed; what the user plans counts at once. */
export function useVenues(): Answered<VenuesRead> {
  const { asked, worker, unread } = useAsked();
  const question = useMemo(
    (): Question<Read<VenuesRead>> | null =>
      asked &&
      (async (waiting) => {
        const read = await worker.ask('venues', { ...asked, now: new Date() }, waiting);
        return { ...read, change: asked.change };
      }),
    [worker, asked],
  );
  return useRead(question, asked?.change, unread);
}

/** With the change of the log that it was read after. */
type Read<T> = T & { change: number };

function useAsked() {
  const worker = useWorker<WeekWork>(startWeekWorker);
  const today = dayOf(useNow());
  const { value: change, failed: noChange } = useLive(lastChange);
  const { value: settings, failed: noSettings } = useLive(useCallback(() => readSettings(logs.real), []));
  const plans = settings?.venuePlans;
  // biome-ignore lint/correctness/useExhaustiveDependencies: anew with each day.
  const asked = useMemo(() => (change === null || !plans ? null : { change, plans }), [change, plans, today]);
  return { asked, worker, unread: noChange || noSettings };
}

function useRead<T>(
  question: Question<Read<T>> | null,
  change: number | undefined,
  unread: boolean,
): Answered<T> {
  const live = useAnswer(question, (last) => (last && last.change !== change ? AFTER_CHANGE_MS : 0));
  // Where not even settings can be read, nothing was asked that could be asked again.
  return unread ? { ...live, failed: true, again: () => location.reload() } : live;
}
