import { sharedKnowledge } from './shared-knowledge';

export const facts = sharedKnowledge('fact', 'facts');
