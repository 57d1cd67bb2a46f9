import { sharedKnowledge } from './shared-knowledge';

export const templates = sharedKnowledge('template', 'templates');
