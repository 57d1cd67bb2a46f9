import { useEffect, useState } from 'preact/hooks';
import { dayOf } from '../../domain/days';
import { mondayOf } from '../../domain/when/calendar';
import { makeCards } from '../../log/training/make-cards';
import { startSession } from '../../log/training/session';
import { reviewModel } from '../../messaging/review-model';
import { logs } from '../../ui/logs';
import { sayProblem } from '../../ui/undo';
import type { Material } from './material';

/**
 * Each time Train is opened, and when a new week begins meanwhile: makes cards of what was missed lately, and composes
 * this week's session. Answers whether that failed.
 */
export function useFreshCards(material: Material | null, now: Date): boolean {
  const [failed, setFailed] = useState(false);
  const week = mondayOf(dayOf(now));
  // biome-ignore lint/correctness/useExhaustiveDependencies: anew with each week.
  useEffect(() => {
    if (!material) return;
    const refresh = async (): Promise<void> => {
      const made = await makeCards(logs.real, new Date(), reviewModel, material);
      const started = made.ok ? await startSession(logs.real, material, new Date()) : made;
      setFailed(!started.ok);
      if (!started.ok) sayProblem(started.failure.says);
    };
    void refresh();
  }, [material, week]);
  return failed;
}
