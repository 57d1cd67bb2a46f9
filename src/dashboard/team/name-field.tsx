import { useId } from 'preact/hooks';
import { say } from '../../domain/say/say';
import { FieldFrame } from '../../ui/settings/fields';

interface Props {
  name: string;
  /** Nothing stands in it, and the user went on. */
  fault: boolean;
  onType: (name: string) => void;
}

/** How colleagues read the user's name. */
export function NameField({ name, fault, onType }: Props) {
  const id = useId();
  return (
    <FieldFrame id={id} label={say('team_name')} hint={undefined}>
      <input
        id={id}
        name="member"
        class="input"
        type="text"
        dir="auto"
        autocomplete="name"
        maxLength={100}
        value={name}
        aria-invalid={fault}
        aria-describedby={fault ? `${id}-fault` : undefined}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      {fault && (
        <p class="problem" id={`${id}-fault`}>
          {say('team_noName')}
        </p>
      )}
    </FieldFrame>
  );
}
