import { say } from '../../domain/say/say';
import './backup.css';
import { FileDrop } from '../in-out/file-drop';
import { Unreadable } from '../in-out/unreadable';
import { RestoreDone } from './restore-done';
import { openBackup, restoring, stopRestoring } from './restore-flow';
import { RestorePlanView } from './restore-plan-view';
import { Unlock } from './unlock';

/** Each stage of restoring a backup or a snapshot, from the choice of a file to what came of it. */
export function Restoring() {
  const { value: now } = restoring;
  if (now.at === 'locked') return <Unlock key={now.name} name={now.name} wrong={now.wrong} />;
  if (now.at === 'plan') return <RestorePlanView name={now.name} file={now.file} plan={now.plan} />;
  if (now.at === 'working') return <p class="dash-words">{say('backup_underWay', { what: now.says })}</p>;
  if (now.at === 'done') return <RestoreDone name={now.name} result={now.result} />;
  return (
    <>
      <FileDrop
        says={say('backup_drop')}
        hint={say('backup_dropHint')}
        accept=".rapport,.json,application/json,application/octet-stream"
        onFile={(file) => void openBackup(file)}
      />
      {now.problem && <Unreadable says={now.problem} onClose={stopRestoring} />}
    </>
  );
}
