import { useCallback, useMemo } from 'preact/hooks';
import type { Attempt, Card, SkillId } from '../../domain/model';
import { type Level, levelsOf } from '../../domain/training/levels';
import { attemptsSince } from '../../log/training/attempts';
import { dueCards, listCards } from '../../log/training/cards';
import { readSession, type Session } from '../../log/training/session';
import { useLive, useNow } from '../../ui/live';
import { logs } from '../../ui/logs';

/** How the user's training stands. */
export interface Training {
  now: Date;
  /** All there ever were, oldest first. */
  attempts: readonly Attempt[];
  /** Next ones first. */
  cards: readonly Card[];
  due: readonly Card[];
  /** Null: not begun this week. */
  session: Session | null;
  levels: Record<SkillId, Level>;
}

/** How the training stands now and after each change; null until it is read. */
export function useTraining(): { training: Training | null; failed: boolean } {
  const now = useNow();
  const { value, failed } = useLive(
    useCallback(async () => {
      const [attempts, cards, due, session] = await Promise.all([
        attemptsSince(logs.real, new Date(0)),
        listCards(logs.real),
        dueCards(logs.real, now),
        readSession(logs.real, now),
      ]);
      return { attempts, cards, due, session };
    }, [now]),
  );
  const training = useMemo(
    () => value && { ...value, now, levels: levelsOf(value.attempts, value.cards, now) },
    [value, now],
  );
  return { training, failed };
}
