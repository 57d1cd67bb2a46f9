import { Template } from '../domain/model';
import type { Key } from '../domain/say/keys';
import { say, speech } from '../domain/say/say';
import type { StarterTemplate } from '../domain/starter-templates/starter-template';
import { unfitField } from '../domain/unfit-field';
import { act, type Done, gone } from './act';
import type { LogDatabase } from './database';
import { moveRecord } from './move-record';
import { attempt, failed, type Kept, kept } from './outcome';
import { lastOrder } from './own-list';
import { newStamp } from './stamp';

/** What the user writes of a template. */
export type TemplateFields = Pick<Template, 'title' | 'text' | 'intents' | 'tags'> & {
  /** Undefined: it asks for nothing, or its words alone say so. */
  ask?: Template['ask'] | undefined;
};

/**
 * Adds the starters this log has never had, after the user's own; answers how many. A starter that the user
 * edited or deleted was had: it is neither overwritten nor added again. (Its tombstone remembers it, so a
 * purge must spare templates with a `starter`.)
 */
export async function seedTemplates(
  log: LogDatabase,
  starters: readonly StarterTemplate[],
  now: Date,
): Promise<Kept<number>> {
  return attempt(async () => {
    const device = await log.deviceId();
    const unwritten = byNobodyIn(speech().language);
    return log.transaction('rw', log.templates, async () => {
      const had = new Set(await log.templates.orderBy('starter').uniqueKeys());
      const missing = starters.filter(({ starter }) => !had.has(starter));
      const first = (await lastOrder(log.templates)) + 1;
      await log.templates.bulkAdd(
        missing.map((starter, index) => ({
          ...newStamp(device, now),
          ...starter,
          order: first + index,
          times: { '': unwritten },
        })),
      );
      return kept(missing.length);
    });
  });
}

/**
 * The stamp of what nobody wrote, older than any: whatever was edited on another computer outweighs it. One for each
 * language, so that where two computers speak differently a starter is merged as a whole, not the title of one and the
 * text of the other.
 */
function byNobodyIn(language: string): string {
  return language === 'en' ? '' : `0001-01-01T00:00:00.000Z ${language}`;
}

/** The user's templates in their order. */
export async function listTemplates(log: LogDatabase): Promise<Template[]> {
  return log.templates
    .orderBy('order')
    .filter((template) => !template.deletedAt)
    .toArray();
}

/** Adds a template at the end of the list. */
export function addTemplate(
  log: LogDatabase,
  fields: TemplateFields,
  now: Date,
): Promise<Kept<Done<Template>>> {
  return act(log, ['templates'], now, async (act) => {
    const refused = refusal(null, fields);
    if (refused !== null) return failed('refused', refused);
    const order = (await lastOrder(log.templates)) + 1;
    return kept(await act.add('templates', withoutNone({ ...fields, order, starter: null })));
  });
}

/** Changes what the user wrote of a template. */
export function editTemplate(
  log: LogDatabase,
  id: string,
  fields: Partial<TemplateFields>,
  now: Date,
): Promise<Kept<Done<Template>>> {
  return act(log, ['templates'], now, async (act) => {
    const before = await log.templates.get(id);
    if (!before) return gone('log_thisTemplate');
    const refused = refusal(before, fields);
    if (refused !== null) return failed('refused', refused);
    const template = await act.change('templates', id, (stands) => withoutNone({ ...stands, ...fields }));
    return template ? kept(template) : gone('log_thisTemplate');
  });
}

/** Takes a template off the list. */
export function deleteTemplate(log: LogDatabase, id: string, now: Date): Promise<Kept<Done<null>>> {
  return act(log, ['templates'], now, async (act) =>
    (await act.remove('templates', id)) ? kept(null) : gone('log_thisTemplate'),
  );
}

/** Moves a template to stand right after another; first in the list when `afterId` is null. */
export function moveTemplate(
  log: LogDatabase,
  id: string,
  afterId: string | null,
  now: Date,
): Promise<Kept<Done<Template>>> {
  return act(log, ['templates'], now, async (act) => {
    const template = await moveRecord(act, 'templates', await listTemplates(log), id, afterId);
    return template ? kept(template) : gone('log_thisTemplate');
  });
}

/** What asks for nothing says nothing of it. */
function withoutNone<T extends { ask?: Template['ask'] | undefined }>({
  ask,
  ...fields
}: T): Omit<T, 'ask'> & Pick<Template, 'ask'> {
  return ask ? { ...fields, ask } : fields;
}

const WORDS: { [F in keyof TemplateFields]?: Key } = { title: 'log_templateTitle', text: 'log_templateText' };

function refusal(before: TemplateFields | null, after: Partial<TemplateFields>): string | null {
  const field = unfitField<Partial<TemplateFields>>(Template, before, withoutNone(after));
  return field && say(WORDS[field] ?? 'log_templateUnfit');
}
