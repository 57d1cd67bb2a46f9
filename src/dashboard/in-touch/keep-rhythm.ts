import { sayRhythm } from '../../domain/cadence/cadence';
import { say } from '../../domain/say/say';
import { chooseSettings } from '../../ui/settings/keep-settings';

/** Sets how often to be in touch with contacts of a tag, in lower case; null: no longer by this tag. */
export function keepRhythm(tag: string, days: number | null): Promise<void> {
  const says =
    days === null
      ? say('inTouch_tagCleared', { tag })
      : say('inTouch_tagSet', { tag, rhythm: sayRhythm({ days }) });
  return chooseSettings(says, (newest) => {
    const { [tag]: _, ...others } = newest.tagCadences;
    return { ...newest, tagCadences: days === null ? others : { ...others, [tag]: days } };
  });
}
