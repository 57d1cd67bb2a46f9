import type { Contact } from '../../model';
import type { PlannedPerson } from './import-plan';
import type { Candidate } from './people';

/** A person while the plan is made. */
export interface Planned extends Candidate {
  planned: PlannedPerson;
  /** As they would stand after the rows so far. */
  contact: Contact;
  /** See `purchaseKey`. */
  purchases: Set<string>;
  hasNextStep: boolean;
}

/** A person before any row is about them; a new one has no records. */
export function plannedPerson(contactId: string, recordIds: string[]): PlannedPerson {
  return {
    contactId,
    isNew: recordIds.length === 0,
    recordIds,
    drafts: [],
    referredBy: null,
    purchases: [],
    nextStep: null,
    lastContact: null,
  };
}
