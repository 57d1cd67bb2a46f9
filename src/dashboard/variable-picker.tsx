import { useCallback } from 'preact/hooks';
import { say } from '../domain/say/say';
import { EXAMPLE_CONTEXT, packVariableId, VARIABLES } from '../domain/variables';
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
      <legend class="label">{say('templates_fillIn')}</legend>
      <div class="row">
        {VARIABLES.map(({ id, label, resolve }) => (
          <button
            key={id}
            type="button"
            class="chip"
            title={say('templates_variable', {
              variable: `{{${id}}}`,
              example: resolve(EXAMPLE_CONTEXT) ?? '',
            })}
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
            title={say('templates_packVariable', { variable: `{{${packVariableId(title)}}}` })}
            onClick={trusted(() => onPick(packVariableId(title)))}
          >
            <Icon name="box" size={14} /> {title}
          </button>
        ))}
      </div>
      <p class="quiet">
        {say('templates_variablesMean', {
          named: `{{contact.firstName|${say('templates_nobody')}}}`,
          nobody: say('templates_nobody'),
          asked: `{{${say('templates_asked')}}}`,
        })}
      </p>
    </fieldset>
  );
}
