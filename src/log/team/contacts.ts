import type { TeamSubject } from './subjects';

export const contactsSubject: TeamSubject = {};
