import type { ComponentProps } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { SkillId } from '../../domain/model';
import { SKILLS } from '../../domain/skills';
import { EditorActs, EditorForm } from '../editor-form';

interface FormProps
  extends Pick<ComponentProps<typeof EditorForm>, 'onSave' | 'onLeave' | 'closed' | 'children'> {
  title: string;
  problem: string;
}

/** The frame of a form for a lesson or a drill. */
export function MaterialForm({ title, problem, onSave, onLeave, closed, children }: FormProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);
  return (
    <EditorForm
      form={form}
      class="material-form"
      aria-labelledby="material-form-title"
      onSave={onSave}
      onLeave={onLeave}
      closed={closed}
    >
      <h2 id="material-form-title">{title}</h2>
      {children}
      <EditorActs problem={problem} onLeave={onLeave} />
    </EditorForm>
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
