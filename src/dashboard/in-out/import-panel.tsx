import { say } from '../../domain/say/say';
import { openBackup } from '../backup/restore-flow';
import { ColumnChoice } from './column-choice';
import { FileDrop } from './file-drop';
import { openKnowledge } from './handover/handover-flow';
import { ImportDone } from './import-done';
import { importing, openFile, startOver } from './import-flow';
import { job } from './job';
import { PlanView } from './plan-view';
import { Unreadable } from './unreadable';
import { whichFile } from './which-file';

const ACCEPT = '.csv,.txt,.tsv,.vcf,.vcard,.json,.rapport,text/csv,text/vcard,application/json';

/** Each stage of an import, from the choice of a file to what came of it. */
export function ImportPanel() {
  const { value: now } = importing;
  if (now.at === 'columns') return <ColumnChoice reading={now.reading} />;
  if (now.at === 'plan') return <PlanView read={now.read} plan={now.plan} />;
  if (now.at === 'working') {
    const doing = job.value?.says ?? say('inOut_readingFile');
    return <p class="dash-words">{say('inOut_workGoesOn', { doing })}</p>;
  }
  if (now.at === 'done') return <ImportDone read={now.read} result={now.result} />;
  return (
    <>
      <FileDrop
        says={say('inOut_dropHere')}
        hint={say('inOut_dropHint')}
        accept={ACCEPT}
        onFile={(file) => void open(file)}
      />
      {now.problem && <Unreadable says={now.problem} onClose={() => startOver()} />}
    </>
  );
}

async function open(file: File): Promise<void> {
  try {
    const kind = await whichFile(file);
    if (kind === 'contacts') await openFile(file);
    else if (kind === 'knowledge') await openKnowledge(file);
    else await openBackup(file);
  } catch (error) {
    // Moved or taken out of the computer since it was chosen.
    console.error(error);
    startOver(say('inOut_fileLost'));
  }
}
