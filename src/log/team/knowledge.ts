import { settleKnowledge } from './knowledge/settle';
import type { TeamSubject } from './subjects';

/**
 * What the team knows together: templates, facts and information packs. In each round, not only in those that brought
 * something: one that was cut goes on, and the log may have changed.
 */
export const knowledgeSubject: TeamSubject = {
  speak: ({ log, team, connection, now }) => settleKnowledge(log, { team, connection }, now),
};
