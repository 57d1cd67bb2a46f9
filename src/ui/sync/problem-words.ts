import type { Key } from '../../domain/say/keys';
import type { SyncProblem } from '../../domain/sync/problem';

/** What a problem is, and what to do about it: while sync is set up, and where that is another thing while it is on. */
export interface ProblemWords {
  title: Key;
  todo: Key;
  running?: Key;
}

export const PROBLEM_WORDS: Record<SyncProblem, ProblemWords> = {
  unreachable: { title: 'sync_unreachable', todo: 'sync_unreachableDo' },
  cors: { title: 'sync_cors', todo: 'sync_corsDo' },
  'not-couch': { title: 'sync_notCouch', todo: 'sync_notCouchDo' },
  login: { title: 'sync_login', todo: 'sync_loginDo', running: 'sync_loginRunning' },
  rights: { title: 'sync_rights', todo: 'sync_rightsDo' },
  'no-database': { title: 'sync_noDb', todo: 'sync_noDbDo', running: 'sync_noDbRunning' },
  passphrase: {
    title: 'sync_wrongPassphrase',
    todo: 'sync_wrongPassphraseDo',
    running: 'sync_wrongPassphraseRunning',
  },
  sealed: { title: 'sync_sealed', todo: 'sync_sealedDo', running: 'sync_sealedRunning' },
  'not-sealed': {
    title: 'sync_notSealed',
    todo: 'sync_notSealedDo',
    running: 'sync_notSealedRunning',
  },
  newer: { title: 'sync_newer', todo: 'sync_newerDo' },
  'not-ours': { title: 'sync_notOurs', todo: 'sync_notOursDo', running: 'sync_notOursRunning' },
  'too-big': { title: 'sync_tooBig', todo: 'sync_tooBigDo' },
  busy: { title: 'sync_busy', todo: 'sync_busyDo', running: 'sync_busyRunning' },
  cut: { title: 'sync_cut', todo: 'sync_cutDo', running: 'sync_cutRunning' },
  full: { title: 'sync_full', todo: 'sync_fullDo' },
  permission: {
    title: 'sync_permission',
    todo: 'sync_permissionDo',
    running: 'sync_permissionRunning',
  },
  'not-a-team': { title: 'sync_notATeam', todo: 'sync_notATeamDo' },
  'not-a-member': { title: 'sync_notAMember', todo: 'sync_notAMemberDo' },
  broken: { title: 'sync_broken', todo: 'sync_brokenDo' },
};
