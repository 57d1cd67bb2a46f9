import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { FieldFrame } from '../../ui/settings/fields';

interface Props {
  name: string;
  label: string;
  hint?: string;
  value: string;
  type: 'url' | 'text' | 'password';
  autocomplete: string;
  /** What is wrong with it, in words. */
  fault: string | undefined;
  /** Where what is wrong with it is said elsewhere: the id of that. */
  blamed?: string | undefined;
  onType: (text: string) => void;
  onLeave?: () => void;
  children?: ComponentChildren;
}

/** A line of what opens a server, as it is told by whoever runs one: from left to right, spelt as it stands. */
export function ServerField(props: Props) {
  const { name, label, hint, value, type, autocomplete, fault, blamed, onType, onLeave, children } = props;
  const id = useId();
  const describes = [hint && `${id}-hint`, fault && `${id}-fault`, blamed].filter(Boolean).join(' ');
  const input = {
    id,
    name,
    class: 'input',
    dir: 'ltr' as const,
    autocomplete: autocomplete as 'off',
    autocapitalize: 'none' as const,
    spellcheck: false,
    maxLength: 2000,
    value,
    'aria-invalid': Boolean(fault ?? blamed),
    'aria-describedby': describes || undefined,
    onInput: (event: { currentTarget: HTMLInputElement }) => onType(event.currentTarget.value),
    onBlur: () => onLeave?.(),
  };
  return (
    <FieldFrame id={id} label={label} hint={hint}>
      {type === 'password' ? (
        <input type="password" {...input} />
      ) : (
        // No field for addresses only: one that lacks its beginning is read all the same.
        <input type="text" {...input} {...(type === 'url' ? { inputMode: type } : {})} />
      )}
      {fault && (
        <p class="problem" id={`${id}-fault`}>
          {fault}
        </p>
      )}
      {children}
    </FieldFrame>
  );
}
