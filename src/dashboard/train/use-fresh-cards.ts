import { useEffect } from 'preact/hooks';
import { makeCards } from '../../log/training/make-cards';
import { startSession } from '../../log/training/session';
import { reviewModel } from '../../messaging/review-model';
import { logs } from '../../ui/logs';
import { sayProblem } from '../../ui/undo';
import type { Material } from './material';

/** Each time Train is opened: makes cards of what was missed lately, and composes this week's session. */
export function useFreshCards(material: Material | null): void {
  useEffect(() => {
    if (!material) return;
    const refresh = async (): Promise<void> => {
      const made = await makeCards(logs.real, new Date(), reviewModel, material);
      const started = made.ok ? await startSession(logs.real, material, new Date()) : made;
      if (!started.ok) sayProblem(started.failure.says);
    };
    void refresh();
  }, [material]);
}
