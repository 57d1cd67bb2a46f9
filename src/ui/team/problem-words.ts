import type { SyncProblem } from '../../domain/sync/problem';
import { PROBLEM_WORDS, type ProblemWords } from '../sync/problem-words';

/** Whoever is not in the team may not read the card either, and so cannot be told which of the two it is. */
const NO_MEMBER: ProblemWords = {
  title: 'team_notAMember',
  todo: 'team_notAMemberDo',
  running: 'team_notAMemberRunning',
};
const NO_TEAM: ProblemWords = {
  title: 'team_notATeam',
  todo: 'team_notATeamDo',
  running: 'team_notATeamRunning',
};

/** What a problem is where it is a team's, and what to do about it: sync's words where they hold for a team as well. */
export const TEAM_PROBLEM_WORDS: Record<SyncProblem, ProblemWords> = {
  ...PROBLEM_WORDS,
  login: { title: 'sync_login', todo: 'team_loginDo', running: 'team_loginRunning' },
  rights: NO_MEMBER,
  'not-a-member': NO_MEMBER,
  'not-a-team': NO_TEAM,
  'not-ours': NO_TEAM,
  'no-database': { title: 'team_noDb', todo: 'team_noDbDo', running: 'team_noDbRunning' },
  passphrase: {
    title: 'sync_wrongPassphrase',
    todo: 'team_wrongPassphraseDo',
    running: 'team_wrongPassphraseRunning',
  },
  sealed: { title: 'team_sealed', todo: 'team_sealedDo', running: 'team_sealedRunning' },
  'not-sealed': { title: 'team_notSealed', todo: 'team_notSealedDo', running: 'team_notSealedRunning' },
  newer: { title: 'team_newer', todo: 'team_newerDo' },
  full: { title: 'team_full', todo: 'team_fullDo' },
  permission: { title: 'sync_permission', todo: 'sync_permissionDo', running: 'team_permissionRunning' },
};
