import './packs.css';
import { signal } from '@preact/signals';
import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import type { InfoPack } from '../../domain/model';
import { deleteInfoPack, listInfoPacks, moveInfoPack } from '../../log/info-packs';
import { doAct } from '../../ui/do-act';
import { Icon } from '../../ui/icon';
import { useLive } from '../../ui/live';
import { logs } from '../../ui/logs';
import { trusted } from '../../ui/trusted';
import { offerUndo } from '../../ui/undo';
import type { ScreenProps } from '../screens';
import { type DraftPack, NEW_PACK, PackEditor } from './pack-editor';
import { PackRow } from './pack-row';

/** What is being written; null: the list is shown. */
const editing = signal<DraftPack | null>(null);

/** Puts the editor away. What was written in it and not saved can be had back. */
function closeEditor(left: DraftPack | null): void {
  editing.value = null;
  if (!left) return;
  offerUndo('Your changes were not saved.', async () => {
    editing.value = left;
    location.hash = 'packs';
  });
}

/** Sets of what people need who decide in their own time; `rest`: the one to show first. */
export function Packs({ rest }: ScreenProps) {
  const bar = useRef<HTMLDivElement>(null);
  const written = editing.value !== null;
  const wasWritten = useRef(written);
  // The editor went, and the focus with it.
  useLayoutEffect(() => {
    if (wasWritten.current && !written) bar.current?.querySelector('button')?.focus();
    wasWritten.current = written;
  }, [written]);
  const { value: packs, failed } = useLive(useCallback(() => listInfoPacks(logs.real), []));
  if (failed) return <p role="alert">Your packs could not be read. Reload the page to try again.</p>;
  if (!packs) return null;
  if (editing.value) {
    return <PackEditor key={editing.value.id ?? 'new'} start={editing.value} onClose={closeEditor} />;
  }
  const move = async (pack: InfoPack, to: number): Promise<boolean> => {
    const others = packs.filter(({ id }) => id !== pack.id);
    const after = others[Math.max(0, to) - 1]?.id ?? null;
    const outcome = await moveInfoPack(logs.real, pack.id, after, new Date());
    return doAct(`Moved “${pack.title}”.`, outcome) !== null;
  };
  const remove = async (pack: InfoPack): Promise<void> => {
    doAct(`Deleted “${pack.title}”.`, await deleteInfoPack(logs.real, pack.id, new Date()));
  };
  const edit = (pack: DraftPack): void => {
    editing.value = pack;
  };
  return (
    <>
      <div ref={bar} class="row packs-bar">
        <p class="dash-words">
          People decide in their own time. A pack is what they need for it: put it together once, and a
          template brings it in by its name.
        </p>
        <button type="button" class="button primary" onClick={trusted(() => edit(NEW_PACK))}>
          <Icon name="plus" /> New pack
        </button>
      </div>
      {packs.length === 0 && (
        <div class="dash-empty">
          <p>
            <strong>No packs yet.</strong>
          </p>
          <p class="quiet">
            Begin with the question you answer most often: what to compare, the numbers, a link, what a
            customer said, and whether it is there.
          </p>
        </div>
      )}
      <ul class="dash-list">
        {packs.map((pack, index) => (
          <PackRow
            key={pack.id}
            pack={pack}
            open={pack.id === rest}
            first={index === 0}
            last={index === packs.length - 1}
            onEdit={() => edit(pack)}
            onMove={(step) => move(pack, index + step)}
            onDelete={() => void remove(pack)}
          />
        ))}
      </ul>
      <p class="quiet">
        <a href="#templates">Templates</a> offer your packs beside the names they fill in.
      </p>
    </>
  );
}
