import { say, sayCount } from '../domain/say/say';
import './templates.css';
import { signal } from '@preact/signals';
import { useCallback, useMemo, useState } from 'preact/hooks';
import { intentOf } from '../domain/intents';
import type { Template } from '../domain/model';
import { searchTemplates } from '../domain/template-search';
import { deleteTemplate, listTemplates, moveTemplate } from '../log/templates';
import { doAct } from '../ui/do-act';
import { Icon } from '../ui/icon';
import { useLive } from '../ui/live';
import { logs } from '../ui/logs';
import { trusted } from '../ui/trusted';
import { offerUndo } from '../ui/undo';
import { useFromTeam } from './from-team';
import { type DraftTemplate, NEW_TEMPLATE, TemplateEditor } from './template-editor';
import { TemplateRow } from './template-row';

/** What is being written; null: the list is shown. */
const editing = signal<DraftTemplate | null>(null);

const edit = (template: DraftTemplate): void => {
  editing.value = template;
};

/** Puts the editor away. What was written in it and not saved can be had back, from any screen. */
function closeEditor(left: DraftTemplate | null): void {
  editing.value = null;
  if (!left) return;
  offerUndo(say('templates_notSaved'), async () => {
    editing.value = left;
    location.hash = 'templates';
  });
}

/** The replies the user can start from: search, add, edit, reorder, delete with undo. */
export function Templates() {
  const [query, setQuery] = useState('');
  const [dragged, setDragged] = useState<string | null>(null);
  const { value: templates, failed } = useLive(useCallback(() => listTemplates(logs.real), []));
  useFromTeam();
  const found = useMemo(
    () => searchTemplates(templates ?? [], query, (intent) => intentOf(intent).label),
    [templates, query],
  );

  if (failed) return <p role="alert">{say('templates_unread')}</p>;
  if (!templates) return null;
  if (editing.value) return <TemplateEditor start={editing.value} onClose={closeEditor} />;
  const ordered = query.trim() === '';

  const move = async (template: Template, to: number): Promise<boolean> => {
    const others = templates.filter(({ id }) => id !== template.id);
    const place = Math.max(0, Math.min(others.length, to));
    const after = others[place - 1]?.id ?? null;
    const outcome = await moveTemplate(logs.real, template.id, after, new Date());
    return doAct(say('templates_moved', { title: template.title }), outcome) !== null;
  };
  const remove = async (template: Template): Promise<void> => {
    doAct(
      say('templates_deleted', { title: template.title }),
      await deleteTemplate(logs.real, template.id, new Date()),
    );
  };

  return (
    <>
      <div class="row templates-bar">
        <label class="dash-search">
          <span class="hidden-words">{say('templates_search')}</span>
          <Icon name="search" />
          <input
            class="input"
            type="search"
            placeholder={say('templates_search')}
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </label>
        <button type="button" class="button primary" onClick={trusted(() => edit(NEW_TEMPLATE))}>
          <Icon name="plus" /> {say('templates_new')}
        </button>
      </div>
      <p class="quiet" role="status">
        {ordered
          ? sayCount('templates_all', templates.length)
          : say('templates_found', { found: found.length, all: templates.length })}{' '}
        <a href="#packs">{say('templates_packs')}</a>
      </p>
      {found.length === 0 && (
        <div class="dash-empty">
          <p>
            <strong>
              {templates.length === 0 ? say('templates_none') : say('templates_notFound', { query })}
            </strong>
          </p>
          <p class="quiet">
            {templates.length === 0 ? say('templates_noneMeans') : say('templates_notFoundMeans')}
          </p>
        </div>
      )}
      <ul class="dash-list">
        {found.map((template, index) => (
          <TemplateRow
            key={template.id}
            template={template}
            movable={ordered}
            first={index === 0}
            last={index === found.length - 1}
            onEdit={() => edit(template)}
            onMove={(step) => move(template, index + step)}
            onDelete={() => void remove(template)}
            onDrag={setDragged}
            onDrop={() => {
              const moved = templates.find(({ id }) => id === dragged);
              setDragged(null);
              if (moved && moved.id !== template.id) void move(moved, index);
            }}
          />
        ))}
      </ul>
    </>
  );
}
