import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { draftLength } from '../../domain/draft-length';
import { packText } from '../../domain/info-packs/pack-text';
import type { InfoPack, PackItem } from '../../domain/model';
import { REPLY_LIMITS } from '../../domain/reply-limits';
import { say, sayNumber, sayParts } from '../../domain/say/say';
import { STAGES } from '../../domain/stages';
import { packVariableId } from '../../domain/variables';
import { addInfoPack, editInfoPack, type InfoPackFields } from '../../log/info-packs';
import { doAct } from '../../ui/do-act';
import { logs } from '../../ui/logs';
import { trusted } from '../../ui/trusted';
import { EditorActs, EditorForm } from '../editor-form';
import { WordsField } from '../words-field';
import { type ItemFault, itemFault } from './item-fault';
import { PackItems } from './pack-items';

/** A pack being written; without an id it is new. */
export type DraftPack = InfoPackFields & { id?: InfoPack['id'] };

export const NEW_PACK: DraftPack = { title: '', stages: [], items: [] };

/** Why a pack was not kept, and the field to mend; null where none is at fault. */
interface Fault {
  says: string;
  at: 'title' | ItemFault | null;
}

interface Props {
  start: DraftPack;
  /** `left` is what was written and not saved, so that it can be brought back. */
  onClose: (left: DraftPack | null) => void;
}

/** Writes a pack beside how it reads. Ctrl or Cmd and Enter saves, Esc leaves. */
export function PackEditor({ start, onClose }: Props) {
  const draft = useSignal(start);
  const fault = useSignal<Fault | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const title = useRef<HTMLInputElement>(null);
  useEffect(() => title.current?.focus(), []);
  // Once the field says what is wrong with it.
  useLayoutEffect(() => {
    if (fault.value?.at) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [fault.value]);
  const closed = useRef(false);
  const change = (fields: Partial<DraftPack>): void => {
    draft.value = { ...draft.value, ...fields };
    fault.value = null;
  };
  const close = (left: DraftPack | null): void => {
    closed.current = true;
    onClose(left);
  };
  const leave = (): void => close(JSON.stringify(draft.value) === JSON.stringify(start) ? null : draft.value);
  const save = async (): Promise<void> => {
    const { title: written, stages } = draft.value;
    const fields = { title: written.trim(), stages, items: tidied(draft.value.items) };
    const unfit = itemFault(fields.items, draft.value.items);
    if (unfit) {
      fault.value = { says: unfit.says, at: unfit };
      return;
    }
    const outcome = start.id
      ? await editInfoPack(logs.real, start.id, fields, new Date())
      : await addInfoPack(logs.real, fields, new Date());
    if (!outcome.ok) {
      const { why, says } = outcome.failure;
      // All else that it could be refused for was looked at.
      fault.value = { says, at: why === 'refused' ? 'title' : null };
      return;
    }
    close(null);
    doAct(say('packs_saved', { title: fields.title }), outcome);
  };
  const { stages, items } = draft.value;
  const { at, says } = fault.value ?? { at: null, says: '' };
  const reads = packText({ items: tidied(items) });
  return (
    <EditorForm form={form} class="pack-editor" onSave={save} onLeave={leave} closed={closed}>
      <h2>{say(start.id ? 'packs_edit' : 'packs_new')}</h2>
      <WordsField
        id="pack-title"
        label={say('packs_title')}
        example={say('packs_titleExample')}
        max={120}
        box={title}
        problem={at === 'title' ? says : ''}
        value={draft.value.title}
        onChange={(written) => change({ title: written })}
      />
      <fieldset class="stack">
        <legend class="dash-legend">{say('packs_helps')}</legend>
        <div class="row">
          {STAGES.map(({ id, label, means }) => (
            <button
              key={id}
              type="button"
              class="chip"
              title={means}
              aria-pressed={stages.includes(id)}
              onClick={trusted(() =>
                change({
                  stages: stages.includes(id) ? stages.filter((one) => one !== id) : [...stages, id],
                }),
              )}
            >
              {label}
            </button>
          ))}
        </div>
        <p class="quiet">{say('packs_anybody')}</p>
      </fieldset>
      <PackItems
        items={items}
        fault={at === 'title' ? null : at}
        onChange={(next) => change({ items: next })}
      />
      {reads && (
        <aside class="pack-preview" aria-label={say('packs_preview')}>
          <p class="label">{say('packs_readsInReply')}</p>
          <p class="theirs" dir="auto">
            {reads}
          </p>
          <p class="quiet">
            {sayParts('packs_length', {
              length: sayNumber(draftLength(reads, REPLY_LIMITS.x.weigh)),
              max: sayNumber(REPLY_LIMITS.x.max),
              variable: (
                <code>{`{{${packVariableId(draft.value.title.trim() || say('packs_title'))}}}`}</code>
              ),
            })}
          </p>
        </aside>
      )}
      <EditorActs problem={at === null ? says : ''} onLeave={leave} />
    </EditorForm>
  );
}

/** What says something; an address begins as addresses do. */
function tidied(items: readonly PackItem[]): PackItem[] {
  return items
    .map((item) => ({ ...item, says: item.says.trim(), url: address(item.url) }))
    .filter(({ says, url }) => says !== '' || url !== null);
}

function address(url: string | null): string | null {
  const written = url?.trim() ?? '';
  if (written === '') return null;
  return /^[a-z]+:/i.test(written) ? written : `https://${written}`;
}
