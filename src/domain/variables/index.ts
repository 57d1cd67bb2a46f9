import { contactVariables } from './contact';
import { myVariables } from './me';
import { momentVariables } from './moment';
import { packVariable } from './packs';
import type { Variable } from './variable';

export { EXAMPLE_CONTEXT } from './example';
export { packVariableId, packVariableTitle } from './packs';
export type { FillContext, Variable } from './variable';

/** Every variable a template can use, in the order the editor offers them. */
export const VARIABLES: readonly Variable[] = [...contactVariables, ...myVariables, ...momentVariables];

const byName = new Map(VARIABLES.map((variable) => [variable.id.toLowerCase(), variable]));

/** The variable a template means by this name, whatever its capitals; undefined when there is none. */
export function variableNamed(name: string): Variable | undefined {
  return byName.get(name.toLowerCase()) ?? packVariable(name);
}
