import type { Transaction } from 'dexie';
import { EMPTY_CONTACT } from '../../domain/empty-contact';
import type { Contact, Interaction, Mention, Template } from '../../domain/model';

/**
 * Version 2 → 3: contacts get the fields of a personal CRM, interactions a channel and what they were about.
 * Nothing that stood is changed, so no record counts as written anew.
 */
export async function toVersion3(transaction: Transaction): Promise<void> {
  await transaction
    .table('contacts')
    .toCollection()
    .modify((contact: Contact) => {
      Object.assign(contact, { ...EMPTY_CONTACT, ...contact });
    });
  const mentions = new Map(
    ((await transaction.table('mentions').toArray()) as Mention[]).map((mention) => [mention.id, mention]),
  );
  await transaction
    .table('interactions')
    .toCollection()
    .modify((interaction: Interaction) => {
      const mention = mentions.get(interaction.mentionId ?? '');
      const intents = mention?.verdict.intents.map(({ intent }) => intent) ?? [];
      Object.assign(interaction, { channel: 'site', note: '', intents, settledAt: null });
    });
  // A starter that nobody touched must not outweigh one that was edited on another computer.
  await transaction
    .table('templates')
    .filter((template: Template) => template.starter !== null && template.createdAt === template.updatedAt)
    .modify((template: Template) => {
      template.times = { '': '' };
    });
}
