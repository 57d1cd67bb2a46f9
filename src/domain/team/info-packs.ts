import { sharedKnowledge } from './shared-knowledge';

export const infoPacks = sharedKnowledge('infoPack', 'infoPacks');
