import type { TellTale } from '../../../domain/handover/tell-tales';
import type { Key } from '../../../domain/say/keys';
import { say, sayList } from '../../../domain/say/say';
import type { OwnEntry } from '../../../log/handover/own-knowledge';
import { Icon } from '../../../ui/icon';

const TALES: Record<TellTale['what'], Key> = {
  'e-mail': 'handover_taleEmail',
  phone: 'handover_talePhone',
  person: 'handover_talePerson',
};

/** What in an entry seems to be about a person; nothing where nothing does. */
export function Tales({ of: { tales } }: { of: OwnEntry }) {
  if (tales.length === 0) return null;
  return (
    <p class="handover-tale">
      <Icon name="warning" size={14} />
      <span>
        {say('handover_seemsToHold', {
          what: sayList(tales.map(({ what, words }) => say(TALES[what], { words }))),
        })}
      </span>
    </p>
  );
}
