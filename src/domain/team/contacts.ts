import { Contact, type Identity, SITE_IDS } from '../model';
import { z } from '../zod';
import { type TeamKind, UUID } from './kind';

const SharedSite = z.enum(SITE_IDS).exclude(['practice']);

export { SharedSite };

/**
 * What colleagues need to know who somebody is and how to reach them. Not how the user knows or judges them: no notes,
 * tags, what they care about, days, who sent them, rhythm.
 */
export const SharedContact = z.object({
  name: Contact.shape.name,
  company: Contact.shape.company,
  area: Contact.shape.area,
  stage: Contact.shape.stage,
  identities: z.array(Contact.shape.identities.element.extend({ site: SharedSite })).max(30),
  phones: z.array(Contact.shape.phones.element).max(20),
  emails: z.array(Contact.shape.emails.element).max(20),
  links: z.array(Contact.shape.links.element).max(20),
});
export type SharedContact = z.infer<typeof SharedContact>;

export const contacts: TeamKind<SharedContact> = {
  kind: 'contact',
  id: { owner: true, own: UUID },
  clear: [],
  schema: SharedContact,
  mostChars: 400_000,
  rights: { create: ['owner'], change: ['owner'], delete: ['owner', 'lead'] },
};

/** What leaves of a contact that the user chose to share; of long lists the first. */
export function sharedContact(contact: Contact): SharedContact {
  const { name, company, area, stage, identities, phones, emails, links } = contact;
  return {
    name,
    company,
    area,
    stage,
    identities: identities.filter(isShared).slice(0, 30),
    phones: phones.slice(0, 20),
    emails: emails.slice(0, 20),
    links: links.slice(0, 20),
  };
}

function isShared(identity: Identity): identity is Identity & { site: z.infer<typeof SharedSite> } {
  return identity.site !== 'practice';
}
