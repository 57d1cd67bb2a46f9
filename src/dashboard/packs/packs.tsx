import { say, sayParts } from '../../domain/say/say';
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
import { useFromTeam } from '../from-team';
import type { ScreenProps } from '../screens';
import { type DraftPack, NEW_PACK, PackEditor } from './pack-editor';
import { PackRow } from './pack-row';

/** What is being written; null: the list is shown. */
const editing = signal<DraftPack | null>(null);

/** Puts the editor away. What was written in it and not saved can be had back. */
function closeEditor(left: DraftPack | null): void {
  editing.value = null;
  if (!left) return;
  offerUndo(say('packs_notSaved'), async () => {
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
  useFromTeam();
  const { value: packs, failed } = useLive(useCallback(() => listInfoPacks(logs.real), []));
  if (failed) return <p role="alert">{say('packs_unread')}</p>;
  if (!packs) return null;
  if (editing.value) {
    return <PackEditor key={editing.value.id ?? 'new'} start={editing.value} onClose={closeEditor} />;
  }
  const move = async (pack: InfoPack, to: number): Promise<boolean> => {
    const others = packs.filter(({ id }) => id !== pack.id);
    const after = others[Math.max(0, to) - 1]?.id ?? null;
    const outcome = await moveInfoPack(logs.real, pack.id, after, new Date());
    return doAct(say('packs_moved', { title: pack.title }), outcome) !== null;
  };
  const remove = async (pack: InfoPack): Promise<void> => {
    doAct(say('packs_deleted', { title: pack.title }), await deleteInfoPack(logs.real, pack.id, new Date()));
  };
  const edit = (pack: DraftPack): void => {
    editing.value = pack;
  };
  return (
    <>
      <div ref={bar} class="row packs-bar">
        <p class="dash-words">{say('packs_about')}</p>
        <button type="button" class="button primary" onClick={trusted(() => edit(NEW_PACK))}>
          <Icon name="plus" /> {say('packs_new')}
        </button>
      </div>
      {packs.length === 0 && (
        <div class="dash-empty">
          <p>
            <strong>{say('packs_none')}</strong>
          </p>
          <p class="quiet">{say('packs_noneHint')}</p>
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
        {sayParts('packs_templates', { templates: <a href="#templates">{say('packs_templatesLink')}</a> })}
      </p>
    </>
  );
}
