import { useCallback } from 'preact/hooks';
import { packVariableId, VARIABLES } from '../domain/variables';
import { listInfoPacks } from '../log/info-packs';
import { Icon } from '../ui/icon';
import { useLive } from '../ui/live';
import { logs } from '../ui/logs';
import { trusted } from '../ui/trusted';

/** What a template can fill in by itself; a click puts it where the caret is. */
export function VariablePicker({ onPick }: { onPick: (id: string) => void }) {
  const { value: packs } = useLive(useCallback(() => listInfoPacks(logs.real), []));
  return (
    <fieldset class="stack">
      <legend class="label">Fill in by itself</legend>
      <div class="row">
        {VARIABLES.map(({ id, label, example }) => (
          <button
            key={id}
            type="button"
            class="chip"
            title={`{{${id}}}, for example ${example}`}
            onClick={trusted(() => onPick(id))}
          >
            {label}
          </button>
        ))}
        {packs?.map(({ id, title }) => (
          <button
            key={id}
            type="button"
            class="chip"
            title={`{{${packVariableId(title)}}}, your information pack`}
            onClick={trusted(() => onPick(packVariableId(title)))}
          >
            <Icon name="box" size={14} /> {title}
          </button>
        ))}
      </div>
      <p class="quiet">
        {'{{contact.firstName|there}} says “there” when the name is not known. {{price}} asks you each time.'}
      </p>
    </fieldset>
  );
}
