import { packText } from '../info-packs/pack-text';
import { packName } from '../info-packs/pack-title';
import type { Variable } from './variable';

const PREFIX = /^pack:\s*(?=\S)/i;

/** How a template brings in an information pack, by its title: `{{pack:Oak floors}}`. */
export function packVariableId(title: string): string {
  return `pack:${title.trim()}`;
}

/** The title of the pack that a variable of this name brings in; null: it brings in none. */
export function packVariableTitle(name: string): string | null {
  return PREFIX.test(name) ? name.replace(PREFIX, '').trim() : null;
}

/** The variable that brings in the pack of this title, whether there is such a pack or not; undefined: it names none. */
export function packVariable(name: string): Variable | undefined {
  const title = packVariableTitle(name);
  if (title === null) return undefined;
  return {
    id: packVariableId(title),
    label: title,

    lines: true,
    resolve({ packs = [], packLines }) {
      const pack = packs.find((one) => packName(one.title) === packName(title));
      return pack ? packText(pack, packLines) || null : null;
    },
  };
}
