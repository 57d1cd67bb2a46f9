import { type Corrections, prepareCorrections } from '../domain/corrections/corrections';
import { type FindMute, prepareMutes } from '../domain/corrections/mutes';
import type { LogDatabase } from '../log/database';
import { readMark, readUserSays } from '../log/user-says';

/** What the user corrected and muted, ready for detection. */
export interface UserRules {
  corrections: Corrections;
  findMute: FindMute;
}

/**
 * What the user corrected and muted in each log, prepared once and again only when it changed: hundreds of
 * examples are read and taken apart at a cost that no batch of posts should pay.
 */
export function userRulesOnce(): (log: LogDatabase) => Promise<UserRules> {
  const prepared = new Map<LogDatabase, { mark: string; rules: UserRules }>();
  return async (log) => {
    const last = prepared.get(log);
    if (last && last.mark === (await readMark(log))) return last.rules;
    const says = await readUserSays(log);
    const rules = {
      corrections: prepareCorrections(says.corrections),
      findMute: prepareMutes(says.mutes),
    };
    prepared.set(log, { mark: says.mark, rules });
    return rules;
  };
}
