import { sayRhythm } from '../../domain/cadence/cadence';
import { chooseSettings } from '../../ui/settings/keep-settings';

/** Sets how often to be in touch with contacts of a tag, in lower case; null: no longer by this tag. */
export function keepRhythm(tag: string, days: number | null): Promise<void> {
  const says = days === null ? `No rhythm for “${tag}” any more.` : `“${tag}”: ${sayRhythm({ days })}.`;
  return chooseSettings(says, (newest) => {
    const { [tag]: _, ...others } = newest.tagCadences;
    return { ...newest, tagCadences: days === null ? others : { ...others, [tag]: days } };
  });
}
