import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { SkillId } from '../../domain/model';
import { SKILLS } from '../../domain/skills';
import { Icon } from '../../ui/icon';
import { trusted } from '../../ui/trusted';
import { useOnLeave } from '../contact/on-leave';

interface FormProps {
  title: string;
  problem: string;
  onSave: () => void;
  /** Closed without saving, also by opening another screen in the middle of it. */
  onLeave: () => void;
  /** Set once the form was closed by its own means. */
  closed: RefObject<boolean>;
  children: ComponentChildren;
}

/** The frame of a form for a lesson or a drill. Ctrl or Cmd and Enter saves, Esc leaves. */
export function MaterialForm({ title, problem, onSave, onLeave, closed, children }: FormProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);
  useOnLeave((closing) => {
    if (closing && !closed.current) onLeave();
  });
  return (
    <form
      ref={form}
      class="material-form"
      aria-labelledby="material-form-title"
      onSubmit={trusted((event: Event) => {
        event.preventDefault();
        onSave();
      })}
      onKeyDown={trusted((event: KeyboardEvent) => {
        if (event.isComposing) return;
        if (event.key === 'Escape') onLeave();
        else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSave();
      })}
    >
      <h2 id="material-form-title">{title}</h2>
      {children}
      <p class="problem" role="alert">
        {problem}
      </p>
      <div class="row">
        <button type="submit" class="button primary">
          <Icon name="check" /> Save
        </button>
        <button type="button" class="button" onClick={trusted(onLeave)}>
          Cancel
        </button>
      </div>
    </form>
  );
}

interface FieldProps {
  id: string;
  label: string;
  hint?: string;
  /** Lines it shows; 1: a single line. */
  rows: number;
  max: number;
  value: string;
  onChange: (value: string) => void;
}

/** A field of text in such a form. */
export function TextField({ id, label, hint, rows, max, value, onChange }: FieldProps) {
  const field = {
    id,
    class: 'input',
    dir: 'auto' as const,
    maxLength: max,
    autocomplete: 'off' as const,
    'aria-describedby': hint ? `${id}-hint` : undefined,
    value,
    onInput: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="quiet" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {rows === 1 ? <input type="text" {...field} /> : <textarea rows={rows} {...field} />}
    </div>
  );
}

/** Which skill it trains. */
export function SkillField({ value, onChange }: { value: SkillId; onChange: (skill: SkillId) => void }) {
  return (
    <div class="field">
      <label for="material-skill">Skill</label>
      <select
        id="material-skill"
        class="input"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value as SkillId)}
      >
        {SKILLS.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
