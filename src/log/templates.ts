import { changed } from '../domain/merge/changed';
import { Template } from '../domain/model';
import type { StarterTemplate } from '../domain/starter-templates/starter-template';
import type { LogDatabase } from './database';
import { attempt, failed, type Kept, kept } from './outcome';
import { newStamp } from './stamp';

/** What the user writes of a template. */
export type TemplateFields = Pick<Template, 'title' | 'text' | 'intents' | 'tags'>;

const GONE = 'This template is no longer there.';

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
    return log.transaction('rw', log.templates, async () => {
      const had = new Set(await log.templates.orderBy('starter').uniqueKeys());
      const missing = starters.filter(({ starter }) => !had.has(starter));
      const first = (await lastOrder(log)) + 1;
      await log.templates.bulkAdd(
        missing.map((starter, index) => ({
          ...newStamp(device, now),
          ...starter,
          order: first + index,
          // Nobody wrote it: what was edited on another computer outweighs it.
          times: { '': '' },
        })),
      );
      return kept(missing.length);
    });
  });
}

/** The user's templates in their order. */
export async function listTemplates(log: LogDatabase): Promise<Template[]> {
  return log.templates
    .orderBy('order')
    .filter((template) => !template.deletedAt)
    .toArray();
}

/** Adds a template at the end of the list. */
export function addTemplate(log: LogDatabase, fields: TemplateFields, now: Date): Promise<Kept<Template>> {
  return attempt(async () => {
    const device = await log.deviceId();
    return log.transaction('rw', log.templates, async () => {
      const order = (await lastOrder(log)) + 1;
      const template = Template.safeParse({ ...newStamp(device, now), ...fields, order, starter: null });
      if (!template.success) return unfit(template.error);
      await log.templates.add(template.data);
      return kept(template.data);
    });
  });
}

/** Changes what the user wrote of a template. */
export function editTemplate(
  log: LogDatabase,
  id: string,
  fields: Partial<TemplateFields>,
  now: Date,
): Promise<Kept<Template>> {
  return changeTemplate(log, id, now, (template) => ({ ...template, ...fields }));
}

/** Takes a template off the list; `restoreTemplate` undoes it. */
export function deleteTemplate(log: LogDatabase, id: string, now: Date): Promise<Kept<Template>> {
  return changeTemplate(log, id, now, (template) => ({ ...template, deletedAt: now.toISOString() }));
}

/** Puts a deleted template back where it stood. */
export function restoreTemplate(log: LogDatabase, id: string, now: Date): Promise<Kept<Template>> {
  return changeTemplate(log, id, now, ({ deletedAt: _, ...template }) => template);
}

/** Moves a template to stand right after another; first in the list when `afterId` is null. */
export function moveTemplate(
  log: LogDatabase,
  id: string,
  afterId: string | null,
  now: Date,
): Promise<Kept<Template>> {
  return attempt(async () => {
    await log.deviceId();
    return log.transaction('rw', log.templates, log.device, async () => {
      const others = (await listTemplates(log)).filter((template) => template.id !== id);
      const place = afterId === null ? 0 : others.findIndex((template) => template.id === afterId) + 1;
      if (afterId !== null && place === 0) return failed('missing', GONE);
      const before = others[place - 1]?.order;
      const after = others[place]?.order;
      let order = between(before, after);
      if (order === before || order === after) {
        // Halving a gap some fifty times exhausts a double: number the list afresh, once in a blue moon.
        for (const [index, template] of others.entries()) {
          await log.templates.update(template.id, { order: index < place ? index : index + 1 });
        }
        order = place;
      }
      return changeTemplate(log, id, now, (template) => ({ ...template, order }));
    });
  });
}

function between(before: number | undefined, after: number | undefined): number {
  if (before === undefined) return after === undefined ? 0 : after - 1;
  return after === undefined ? before + 1 : (before + after) / 2;
}

/** Counts deleted templates too, so that a restored one never shares its place. */
async function lastOrder(log: LogDatabase): Promise<number> {
  return (await log.templates.orderBy('order').last())?.order ?? -1;
}

async function changeTemplate(
  log: LogDatabase,
  id: string,
  now: Date,
  change: (template: Template) => Template,
): Promise<Kept<Template>> {
  return attempt(async () => {
    const device = await log.deviceId();
    return log.transaction('rw', log.templates, async () => {
      const before = await log.templates.get(id);
      if (!before) return failed('missing', GONE);
      const after = Template.safeParse(changed('templates', before, change(before), device, now));
      if (!after.success) return unfit(after.error);
      await log.templates.put(after.data);
      return kept(after.data);
    });
  });
}

const WORDS: Record<string, string> = {
  title: 'A template needs a title of up to 120 characters.',
  text: 'A template needs a text of up to 5,000 characters.',
};

function unfit(error: { issues: readonly { path: readonly PropertyKey[] }[] }): Kept<never> {
  const field = String(error.issues[0]?.path[0]);
  return failed('refused', WORDS[field] ?? 'This template cannot be saved as it is.');
}
