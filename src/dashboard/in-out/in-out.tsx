import { say } from '../../domain/say/say';
import './in-out.css';
import { restoring } from '../backup/restore-flow';
import { Restoring } from '../backup/restoring';
import type { ScreenProps } from '../screens';
import { ExportPanel } from './export-panel';
import { HandingOver } from './handover/handover';
import { handover } from './handover/handover-flow';
import { importing } from './import-flow';
import { ImportPanel } from './import-panel';
import { PastImports } from './past-imports';

/** Contacts and knowledge, in from files and out to files. */
export function InAndOut(_: ScreenProps) {
  const restores = restoring.value.at !== 'choose';
  // While a file is looked through, nothing else asks for attention. What was restored stands until it is closed, also
  // where it was restored on the screen of backups.
  const deciding =
    (restores && restoring.value.at !== 'done') ||
    importing.value.at === 'columns' ||
    importing.value.at === 'plan';
  const handing = handover.value.at !== 'rest';
  return (
    <>
      {!handing && (
        <section aria-labelledby="import">
          <h2 id="import">{say('inOut_import')}</h2>
          {restores ? <Restoring /> : <ImportPanel />}
        </section>
      )}
      {!deciding && !handing && (
        <>
          <PastImports />
          <section aria-labelledby="export">
            <h2 id="export">{say('inOut_export')}</h2>
            <ExportPanel />
          </section>
        </>
      )}
      {(handing || !deciding) && <HandingOver />}
    </>
  );
}
