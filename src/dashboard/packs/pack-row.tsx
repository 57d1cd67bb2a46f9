import { useRef } from 'preact/hooks';
import { packItemLabel } from '../../domain/info-packs/item-kinds';
import { packSize, packText } from '../../domain/info-packs/pack-text';
import type { InfoPack } from '../../domain/model';
import { say, sayCount } from '../../domain/say/say';
import { stageLabel } from '../../domain/stages';
import { Icon } from '../../ui/icon';
import { trusted } from '../../ui/trusted';
import { offerUndo, sayProblem } from '../../ui/undo';
import { FromTeam } from '../from-team';
import { RowActs } from '../row-acts';

interface Props {
  pack: InfoPack;
  /** Shown with all that is in it. */
  open: boolean;
  first: boolean;
  last: boolean;
  onEdit: () => void;
  /** Moves by so many places, up being negative; answers whether it did. */
  onMove: (step: number) => Promise<boolean>;
  onDelete: () => void;
}

/** One pack in the list: what is in it, for whom, and the ways to use, move, edit and delete it. */
export function PackRow({ pack, open, first, last, onEdit, onMove, onDelete }: Props) {
  const row = useRef<HTMLLIElement>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(packText(pack));
      offerUndo(say('packs_copied', { title: pack.title }));
    } catch {
      sayProblem(say('packs_notCopied'));
    }
  };
  const size = packSize(pack);
  return (
    <li ref={row} class="pack">
      <div class="pack-what">
        <h2>
          <bdi>{pack.title}</bdi>
        </h2>
        <p class="quiet">
          {sayPack(pack)} <FromTeam id={pack.id} />
        </p>
        {size > 0 && (
          <details open={open}>
            <summary class="pack-more">
              <span class="turn">
                <Icon name="chevron" size={12} />
              </span>{' '}
              {say('packs_reads')}
            </summary>
            <p class="theirs pack-text" dir="auto">
              {packText(pack)}
            </p>
          </details>
        )}
      </div>
      <div class="pack-acts">
        <button
          type="button"
          class="button plain muted icon small"
          aria-label={say('packs_copy', { title: pack.title })}
          onClick={trusted(() => void copy())}
        >
          <Icon name="copy" />
        </button>
        <RowActs
          row={row}
          title={pack.title}
          onEdit={onEdit}
          moving={{ order: pack.order, first, last, onMove }}
          onDelete={onDelete}
        />
      </div>
    </li>
  );
}

/** `3 things: Link, Review · for Deciding, Customer` */
function sayPack(pack: InfoPack): string {
  const size = packSize(pack);
  const count = size === 0 ? say('packs_empty') : sayCount('packs_size', size);
  const kinds = [...new Set(pack.items.map(({ kind }) => packItemLabel(kind)))].join(', ');
  const what = kinds === '' ? count : say('packs_sizeOf', { size: count, kinds });
  const stages = pack.stages.map(stageLabel).join(', ');
  return stages === '' ? what : say('packs_for', { size: what, stages });
}
