import { useState } from 'preact/hooks';
import { dayOf } from '../../domain/days';
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
  title: string;
  /** What is in it and what it is good for. */
  says: string;
  ending: string;
  write(watched: Watched, version: VcardVersion): Promise<Blob>;
}

/** What contacts can be saved as. To add one: an entry. */
const FORMATS: readonly Format[] = [
  {
    id: 'csv',
    icon: 'people',
    title: 'CSV',
    says: 'All contacts, one a row, for a spreadsheet or another program. Formulas in it are made harmless.',
    ending: 'csv',
    write: async (watched) => text('text/csv', await exportCsv(logs.real, watched)),
  },
  {
    id: 'vcard',
    icon: 'person',
    title: 'vCard',
    says: 'All contacts for the address book of a phone or a mail program.',
    ending: 'vcf',
    write: async (watched, version) => text('text/vcard', await exportVcards(logs.real, version, watched)),
  },
  {
    id: 'ics',
    icon: 'calendar',
    title: 'Calendar (ICS)',
    says: 'Your open follow-ups, with names and notes, for a calendar.',
    ending: 'ics',
    write: async () => text('text/calendar', await exportIcs(logs.real, new Date())),
  },
  {
    id: 'json',
    icon: 'box',
    title: 'Everything (JSON)',
    says: 'The whole log: contacts, exchanges, follow-ups, purchases, templates, settings. Rapport reads it back.',
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
        These files are not encrypted: whoever has one can read it. To keep a copy safe, make an{' '}
        <a href="#backup">encrypted backup</a> instead.
      </p>
      <ul class="dash-list">
        {FORMATS.map((format) => (
          <li key={format.id} class="export-row">
            <Icon name={format.icon} size={20} />
            <div class="export-what">
              <h3 class="in-out-name">{format.title}</h3>
              <p class="quiet">{format.says}</p>
              {format.id === 'vcard' && (
                <label class="row export-version">
                  <span class="quiet">Version</span>
                  <select
                    class="input"
                    value={version}
                    onChange={(event) => setVersion(event.currentTarget.value as VcardVersion)}
                  >
                    <option value="4.0">4.0</option>
                    <option value="3.0">3.0, for older programs</option>
                  </select>
                </label>
              )}
            </div>
            <JobButton class="button" onStart={() => void save(format, version)}>
              <Icon name="download" /> Save<span class="hidden-words"> as {format.title}</span>
            </JobButton>
          </li>
        ))}
      </ul>
    </>
  );
}

async function save(format: Format, version: VcardVersion): Promise<void> {
  try {
    const file = await runJob(`Writing ${format.title}`, 'in-out', (watched) =>
      format.write(watched, version),
    );
    if (!file) return;
    const name = `rapport-${format.id === 'ics' ? 'follow-ups' : 'contacts'}-${dayOf(new Date())}.${format.ending}`;
    download(name, file);
    offerUndo(`Saved ${name} to your downloads. It is not encrypted.`);
  } catch (error) {
    console.error(error);
    sayProblem('The file could not be written. Reload the page and try again.');
  }
}

function text(type: string, content: string): Blob {
  return new Blob([content], { type: `${type};charset=utf-8` });
}
