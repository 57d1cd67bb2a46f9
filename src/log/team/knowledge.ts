import type { TeamSubject } from './subjects';

export const knowledgeSubject: TeamSubject = {};
