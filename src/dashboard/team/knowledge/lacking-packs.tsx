import type { KnownEntry } from '../../../domain/handover/knowledge-file';
import { missingPacks } from '../../../domain/handover/plan-handover';
import { packName } from '../../../domain/info-packs/pack-title';
import { say, sayCount, sayParts } from '../../../domain/say/say';
import type { OwnEntry } from '../../../log/handover/own-knowledge';
import { Icon } from '../../../ui/icon';
import { trusted } from '../../../ui/trusted';

interface Props {
  own: readonly OwnEntry[];
  going: readonly OwnEntry[];
  /** Those that the team has. */
  packs: readonly KnownEntry[];
  onTake: (packs: readonly OwnEntry[]) => void;
}

/** Packs that picked templates bring in and that the team would not have. */
export function LackingPacks({ own, going, packs, onTake }: Props) {
  const missing = missingPacks(going, [...packs, ...going]);
  if (missing.length === 0) return null;
  const packNamed = (title: string): OwnEntry | undefined =>
    own.find((one) => one.table === 'infoPacks' && packName(one.title) === packName(title));
  const there = [...new Set(missing.flatMap(({ title }) => packNamed(title) ?? []))];
  return (
    <div class="notice">
      <Icon name="warning" size={20} />
      <div class="body">
        <p>{say('teamKnowledge_packsMissing')}</p>
        <ul>
          {missing.map(({ title, by }) => (
            <li key={`${by.id} ${title}`}>
              {sayParts(packNamed(title) ? 'handover_bringsIn' : 'teamKnowledge_bringsInUnknown', {
                template: <bdi>{(by as OwnEntry).title}</bdi>,
                pack: <bdi>{title}</bdi>,
              })}
            </li>
          ))}
        </ul>
        {there.length > 0 && (
          <div class="row">
            <button type="button" class="button small" onClick={trusted(() => onTake(there))}>
              {sayCount('handover_takeAlong', there.length)}
            </button>
          </div>
        )}
      </div>
    </div>
  );
}
