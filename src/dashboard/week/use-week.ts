import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { dayOf } from '../../domain/days';
import { composeWeek, type WeekReview } from '../../domain/weekly/compose';
import type { WeekData } from '../../domain/weekly/week-data';
import { mondayOf } from '../../domain/when/calendar';
import { lastChange } from '../../log/read-changes';
import { readSettings } from '../../log/settings';
import { weekAnswers } from '../../log/weekly/answers';
import { readWeek } from '../../log/weekly/read-week';
import { useLive, useNow } from '../../ui/live';
import { logs } from '../../ui/logs';
import { SITE_FACTS } from '../../ui/site-facts';

/** Something was written: others may follow at once, and much is read for it. */
const AFTER_CHANGE_MS = 1_000;

export interface LiveWeek {
  /** Null: not read yet. */
  week: { data: WeekData; review: WeekReview } | null;
  failed: boolean;
}

/** The review of this week, made anew after the log changed; what the user answers counts at once. */
export function useWeek(): LiveWeek {
  const now = useNow();
  const today = dayOf(now);
  const monday = mondayOf(today);
  const { value: change, failed: unread } = useLive(useCallback(() => lastChange(logs.real), []));
  const { value: answers, failed: noAnswers } = useLive(
    // biome-ignore lint/correctness/useExhaustiveDependencies: anew with each week.
    useCallback(() => weekAnswers(logs.real, new Date()), [monday]),
  );
  const [data, setData] = useState<WeekData | null>(null);
  const [failed, setFailed] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each day and each change of the log.
  useEffect(() => {
    if (change === null) return;
    const stopping = new AbortController();
    const { signal } = stopping;
    const read = (): void => {
      readWeek(logs.real, { now: new Date(), siteName: (site) => SITE_FACTS[site].name, signal }).then(
        (read) => {
          if (signal.aborted) return;
          setData(read);
          setFailed(false);
        },
        (error: unknown) => {
          if (signal.aborted) return;
          console.error(error);
          setFailed(true);
        },
      );
    };
    const timer = setTimeout(read, data ? AFTER_CHANGE_MS : 0);
    return () => {
      clearTimeout(timer);
      stopping.abort();
    };
  }, [change, today]);
  // Plans are settings, which are no change of the log: what the user plans counts at once.
  const { value: settings, failed: noSettings } = useLive(useCallback(() => readSettings(logs.real), []));
  const plans = settings?.venuePlans;
  const week = useMemo(() => {
    if (!data || !answers || !plans) return null;
    const planned = { ...data, plans };
    return { data: planned, review: composeWeek(planned, answers) };
  }, [data, answers, plans]);
  return { week, failed: failed || unread || noAnswers || noSettings };
}
