import { useState } from 'preact/hooks';
import { dayOf } from '../../domain/days';
import type { Key } from '../../domain/say/keys';
import { say, sayParts } from '../../domain/say/say';
import type { VcardVersion } from '../../domain/transfer/vcard/write-vcards';
import { writeLogFile } from '../../log/backup/log-file';
import { exportCsv, exportIcs, exportVcards } from '../../log/transfer/export';
import type { Watched } from '../../log/transfer/pacing';
import { download } from '../../ui/download';
import { Icon, type IconName } from '../../ui/icon';
import { logs } from '../../ui/logs';
import { offerUndo, sayProblem } from '../../ui/undo';
import { runJob } from './job';
import { JobButton } from './job-button';

interface Format {
  id: string;
  icon: IconName;
  title: Key;
  /** What is in it and what it is good for. */
  says: Key;
  ending: string;
  write(watched: Watched, version: VcardVersion): Promise<Blob>;
}

/** What contacts can be saved as. To add one: an entry. */
const FORMATS: readonly Format[] = [
  {
    id: 'csv',
    icon: 'people',
    title: 'inOut_csv',
    says: 'inOut_csvSays',
    ending: 'csv',
    write: async (watched) => text('text/csv', await exportCsv(logs.real, watched)),
  },
  {
    id: 'vcard',
    icon: 'person',
    title: 'inOut_vcard',
    says: 'inOut_vcardSays',
    ending: 'vcf',
    write: async (watched, version) => text('text/vcard', await exportVcards(logs.real, version, watched)),
  },
  {
    id: 'ics',
    icon: 'calendar',
    title: 'inOut_ics',
    says: 'inOut_icsSays',
    ending: 'ics',
    write: async () => text('text/calendar', await exportIcs(logs.real, new Date())),
  },
  {
    id: 'json',
    icon: 'box',
    title: 'inOut_json',
    says: 'inOut_jsonSays',
    ending: 'json',
    write: (watched) => writeLogFile(logs.real, { ...watched, now: new Date() }),
  },
];

/** Files for other programs. */
export function ExportPanel() {
  const [version, setVersion] = useState<VcardVersion>('4.0');
  return (
    <>
      <p class="dash-words">
        {sayParts('inOut_notEncrypted', { backup: <a href="#backup">{say('inOut_encryptedBackup')}</a> })}
      </p>
      <ul class="dash-list">
        {FORMATS.map((format) => (
          <li key={format.id} class="export-row">
            <Icon name={format.icon} size={20} />
            <div class="export-what">
              <h3 class="in-out-name">{say(format.title)}</h3>
              <p class="quiet">{say(format.says)}</p>
              {format.id === 'vcard' && (
                <label class="row export-version">
                  <span class="quiet">{say('inOut_version')}</span>
                  <select
                    class="input"
                    value={version}
                    onChange={(event) => setVersion(event.currentTarget.value as VcardVersion)}
                  >
                    <option value="4.0">4.0</option>
                    <option value="3.0">{say('inOut_olderVersion')}</option>
                  </select>
                </label>
              )}
            </div>
            <JobButton class="button" onStart={() => void save(format, version)}>
              <Icon name="download" /> {say('inOut_save')}
              <span class="hidden-words"> {say('inOut_saveAs', { format: say(format.title) })}</span>
            </JobButton>
          </li>
        ))}
      </ul>
    </>
  );
}

async function save(format: Format, version: VcardVersion): Promise<void> {
  try {
    const file = await runJob(say('inOut_writing', { format: say(format.title) }), 'in-out', (watched) =>
      format.write(watched, version),
    );
    if (!file) return;
    const name = `rapport-${format.id === 'ics' ? 'follow-ups' : 'contacts'}-${dayOf(new Date())}.${format.ending}`;
    download(name, file);
    offerUndo(say('inOut_saved', { file: name }));
  } catch (error) {
    console.error(error);
    sayProblem(say('inOut_notSaved'));
  }
}

function text(type: string, content: string): Blob {
  return new Blob([content], { type: `${type};charset=utf-8` });
}
