import { say } from '../domain/say/say';
import './template-editor.css';
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { INTENTS } from '../domain/intents';
import { INTENT_IDS, type Template } from '../domain/model';
import { addTemplate, editTemplate, type TemplateFields } from '../log/templates';
import { doAct } from '../ui/do-act';
import { logs } from '../ui/logs';
import { trusted } from '../ui/trusted';
import { EditorActs, EditorForm } from './editor-form';
import { TemplateAsk } from './template-ask';
import { TemplatePreview } from './template-preview';
import { VariablePicker } from './variable-picker';
import { WordsField } from './words-field';

/** A template being written; without an id it is new. */
export type DraftTemplate = TemplateFields & { id?: Template['id'] };

export const NEW_TEMPLATE: DraftTemplate = { title: '', text: '', intents: [], tags: [] };

interface Props {
  start: DraftTemplate;
  /** `left` is what was written and not saved, so that it can be brought back. */
  onClose: (left: DraftTemplate | null) => void;
}

/** Writes a template beside its live, filled preview. Ctrl or Cmd and Enter saves, Esc leaves. */
export function TemplateEditor({ start, onClose }: Props) {
  const draft = useSignal(start);
  const tags = useSignal(start.tags.join(', '));
  const problem = useSignal('');
  const title = useRef<HTMLInputElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  const { intents } = draft.value;
  useEffect(() => title.current?.focus(), []);
  const closed = useRef(false);

  const change = (fields: Partial<DraftTemplate>): void => {
    draft.value = { ...draft.value, ...fields };
    problem.value = '';
  };
  const written = (): DraftTemplate => ({ ...draft.value, tags: tagsOf(tags.value) });
  const close = (left: DraftTemplate | null): void => {
    closed.current = true;
    onClose(left);
  };
  const leave = (): void => {
    const left = written();
    close(sameFields(left, start) ? null : left);
  };
  const save = async (): Promise<void> => {
    const { id, ...fields } = written();
    const trimmed = { ...fields, title: fields.title.trim(), text: fields.text.trim() };
    const outcome = id
      ? await editTemplate(logs.real, id, trimmed, new Date())
      : await addTemplate(logs.real, trimmed, new Date());
    if (!outcome.ok) {
      problem.value = outcome.failure.says;
      (trimmed.title === '' ? title : text).current?.focus();
      return;
    }
    close(null);
    doAct(say('templates_savedOne', { title: trimmed.title }), outcome);
  };
  /** Puts a variable where the caret is, as typing would, so that the browser's own undo takes it back. */
  const put = (id: string): void => {
    const box = text.current;
    if (!box) return;
    box.setRangeText(`{{${id}}}`, box.selectionStart, box.selectionEnd, 'end');
    change({ text: box.value });
    box.focus();
  };

  return (
    <EditorForm class="editor" onSave={save} onLeave={leave} closed={closed}>
      <div class="editor-form">
        <h2>{start.id ? say('templates_edit') : say('templates_new')}</h2>
        <WordsField
          id="template-title"
          label={say('templates_title')}
          max={120}
          box={title}
          value={draft.value.title}
          onChange={(written) => change({ title: written })}
        />
        <WordsField
          id="template-text"
          label={say('templates_text')}
          rows={6}
          max={5000}
          box={text}
          value={draft.value.text}
          onChange={(written) => change({ text: written })}
        />
        <VariablePicker onPick={put} />
        <fieldset class="stack">
          <legend class="label">{say('templates_suggestWhen')}</legend>
          <div class="row">
            {INTENT_IDS.map((intent) => (
              <button
                key={intent}
                type="button"
                class="chip"
                aria-pressed={intents.includes(intent)}
                onClick={trusted(() =>
                  change({
                    intents: intents.includes(intent)
                      ? intents.filter((chosen) => chosen !== intent)
                      : [...intents, intent],
                  }),
                )}
              >
                {INTENTS[intent].label}
              </button>
            ))}
          </div>
        </fieldset>
        <TemplateAsk ask={draft.value.ask} text={draft.value.text} onChange={(ask) => change({ ask })} />
        <WordsField
          id="template-tags"
          label={say('templates_tags')}
          hint={say('templates_tagsHint')}
          value={tags.value}
          onChange={(written) => {
            tags.value = written;
          }}
        />
        <EditorActs problem={problem.value} onLeave={leave} />
      </div>
      <TemplatePreview
        text={draft.value.text}
        onMend={(wrong, right) => change({ text: mended(draft.value.text, wrong, right) })}
      />
    </EditorForm>
  );
}

/** The text with a variable renamed wherever it stands in braces; its fallbacks stay. */
function mended(text: string, wrong: string, right: string): string {
  return text.replace(/\{\{\s*([^{}|\n]*?)\s*(\||\}\})/g, (whole, name: string, end: string) =>
    name === wrong ? `{{${right}${end}` : whole,
  );
}

function tagsOf(written: string): string[] {
  return [...new Set(written.split(',').map((tag) => tag.trim().replace(/^#/, '')))].filter(Boolean);
}

function sameFields(one: DraftTemplate, other: DraftTemplate): boolean {
  return (['title', 'text', 'intents', 'tags', 'ask'] as const).every(
    (field) => JSON.stringify(one[field]) === JSON.stringify(other[field]),
  );
}
