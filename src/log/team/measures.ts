import type { TeamSubject } from './subjects';

export const measuresSubject: TeamSubject = {};
