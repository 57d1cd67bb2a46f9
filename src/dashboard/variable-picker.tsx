import { VARIABLES } from '../domain/variables';
import { trusted } from '../ui/trusted';

/** What a template can fill in by itself; a click puts it where the caret is. */
export function VariablePicker({ onPick }: { onPick: (id: string) => void }) {
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
      </div>
      <p class="quiet">
        {'{{contact.firstName|there}} says “there” when the name is not known. {{price}} asks you each time.'}
      </p>
    </fieldset>
  );
}
