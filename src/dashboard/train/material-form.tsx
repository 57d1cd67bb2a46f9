import type { ComponentProps } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { SkillId } from '../../domain/model';
import { say } from '../../domain/say/say';
import { SKILLS } from '../../domain/skills';
import { EditorActs, EditorForm } from '../editor-form';
import { SelectField } from '../select-field';

interface FormProps
  extends Pick<ComponentProps<typeof EditorForm>, 'onSave' | 'onLeave' | 'closed' | 'children'> {
  title: string;
  problem: string;
}

/** The frame of a form for a lesson or a drill. */
export function MaterialForm({ title, problem, onSave, onLeave, closed, children }: FormProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>(':is(input, textarea)')?.focus(), []);
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

/** Which skill it trains. */
export function SkillField({ value, onChange }: { value: SkillId; onChange: (skill: SkillId) => void }) {
  return (
    <SelectField
      id="material-skill"
      label={say('train_skill')}
      options={SKILLS}
      value={value}
      onChange={onChange}
    />
  );
}
