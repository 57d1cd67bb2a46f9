import type { Contact } from '../../../src/domain/model';
import type { ContactDraft } from '../../../src/domain/transfer/draft';

/** What a file carries of a contact itself. */
export function carried({ gaps, ...one }: Contact | ContactDraft) {
  const { id, name, company, identities, phones, emails, links, dates, howMet, area, tags } = one;
  const { stage, vip, notes, cadenceDays, cadenceSeason = null } = one;
  return {
    ...{
      id,
      name,
      company,
      identities,
      phones,
      emails,
      links,
      howMet,
      area,
      tags,
      stage,
      vip,
      notes,
      cadenceDays,
      cadenceSeason,
    },
    dates: dates.toSorted((a, b) => (a.what < b.what ? -1 : 1)),
    gaps: gaps.map(({ text, heardOn }) => ({ text, heardOn })),
  };
}
