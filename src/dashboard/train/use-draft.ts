import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { StoredRecord } from '../../domain/model';
import type { Done } from '../../log/act';
import type { Kept } from '../../log/outcome';
import { addOwn, type DrillFields, editOwn, type LessonFields } from '../../log/own-material';
import { doAct } from '../../ui/do-act';
import { logs } from '../../ui/logs';

interface Fields {
  lessons: LessonFields;
  drills: DrillFields;
}

/** One being written; without an id it is new. */
export type Draft<T extends keyof Fields> = Fields[T] & { id?: StoredRecord['id'] };

interface Writing<T extends keyof Fields> {
  draft: Draft<T>;
  problem: string;
  closed: RefObject<boolean>;
  change(fields: Partial<Fields[T]>): void;
  save(): Promise<void>;
  leave(): void;
}

/** What a form of the user's own lessons or drills does: change, save with undo, leave with a way back. */
export function useDraft<T extends keyof Fields>(
  table: T,
  start: Draft<T>,
  {
    tidy,
    says,
    onClose,
  }: {
    tidy: (fields: Fields[T]) => Fields[T];
    says: (fields: Fields[T]) => string;
    onClose: (left: Draft<T> | null) => void;
  },
): Writing<T> {
  const [draft, setDraft] = useState(start);
  const [problem, setProblem] = useState('');
  const closed = useRef(false);
  const close = (left: Draft<T> | null): void => {
    closed.current = true;
    onClose(left);
  };
  return {
    draft,
    problem,
    closed,
    change(fields) {
      setDraft((before) => ({ ...before, ...fields }));
      setProblem('');
    },
    async save() {
      const fields = tidy(draft);
      const now = new Date();
      const outcome: Kept<Done<unknown>> = draft.id
        ? await editOwn(logs.real, table, draft.id, fields, now)
        : await addOwn(logs.real, table, fields, now);
      if (!outcome.ok) {
        setProblem(outcome.failure.says);
        return;
      }
      close(null);
      doAct(says(fields), outcome);
    },
    leave() {
      close(JSON.stringify(draft) === JSON.stringify(start) ? null : draft);
    },
  };
}
