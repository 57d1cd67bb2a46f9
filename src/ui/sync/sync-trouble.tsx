import { useCallback } from 'preact/hooks';
import { readConnection } from '../../log/sync/connection';
import { readSyncState } from '../../log/sync/state';
import { useLive } from '../live';
import { logs } from '../logs';
import { PROBLEM_WORDS } from './problem-words';
import { type NoticePlace, Trouble, type TroubleWords } from './trouble';

const WORDS: TroubleWords = {
  screen: 'sync',
  title: 'dashboard_sync',
  stands: 'sync_stands',
  long: 'sync_failedLong',
  problems: PROBLEM_WORDS,
};

/** What is wrong with sync, where it is worth telling. */
export function SyncTrouble({ place }: { place: NoticePlace }) {
  const { value } = useLive(
    useCallback(async () => {
      const connection = await readConnection(logs.real);
      return connection && { connection, state: await readSyncState(logs.real) };
    }, []),
  );
  return value && <Trouble place={place} words={WORDS} {...value} />;
}
