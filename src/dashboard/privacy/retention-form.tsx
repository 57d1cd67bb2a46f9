import type { Keep } from '../../domain/model';
import { chooseSettings } from '../../ui/settings/keep-settings';

const LONG = [90, 182, 365, 730, 1825];
const SHORT = [1, 7, 30, 90, 365];

/** Choices in the words a person uses. */
const SAID: Record<number, string> = {
  1: '1 day',
  7: '1 week',
  182: '6 months',
  365: '1 year',
  730: '2 years',
  1825: '5 years',
};

interface KindOfData {
  setting: keyof Keep;
  label: string;
  hint: string;
  choices: readonly number[];
  /** How it is called when it is kept until the user deletes it; absent where it always ends. */
  forever?: string;
}

/** Everything that is kept for a time. To add one: an entry here, and a file in `log/retention`. */
const KINDS: readonly KindOfData[] = [
  {
    setting: 'theirWords',
    label: 'What other people wrote',
    hint: 'Their words in exchanges and in posts you acted on. That you spoke, and what you said, stays.',
    choices: LONG,
    forever: 'Until I delete it',
  },
  {
    setting: 'doneFollowUps',
    label: 'Follow-ups that are done',
    hint: 'Open ones stay, however late.',
    choices: LONG,
    forever: 'Until I delete them',
  },
  {
    setting: 'deleted',
    label: 'What you deleted',
    hint: 'Until it is erased for good. Up to then it still stands in backups and can be brought back by them.',
    choices: SHORT,
  },
  {
    setting: 'importUndo',
    label: 'What it takes to undo an import',
    hint: 'After that the import is still listed, and can no longer be undone.',
    choices: SHORT,
  },
  {
    setting: 'snapshots',
    label: 'Snapshots',
    hint: 'At most seven are kept, and always the newest.',
    choices: SHORT,
  },
];

/** How long each kind of data is kept. Applied in the background, within a day. */
export function RetentionForm({ keep }: { keep: Keep }) {
  const choose = ({ setting, label }: KindOfData, days: number | null): void => {
    const chosen = days === null ? 'until you delete it' : saysDays(days);
    void chooseSettings(`${label}: ${chosen}.`, (newest) => ({
      ...newest,
      keep: { ...newest.keep, [setting]: days } as Keep,
    }));
  };
  return (
    <div class="form-grid">
      {KINDS.map((kind) => {
        const { setting, label, hint, choices, forever } = kind;
        return (
          <div key={setting} class="field">
            <label for={`keep-${setting}`}>{label}</label>
            <p class="quiet" id={`keep-${setting}-hint`}>
              {hint}
            </p>
            <select
              id={`keep-${setting}`}
              class="input"
              aria-describedby={`keep-${setting}-hint`}
              value={String(keep[setting] ?? '')}
              onChange={(event) => choose(kind, Number(event.currentTarget.value) || null)}
            >
              {withChosen(choices, keep[setting]).map((days) => (
                <option key={days} value={String(days)}>
                  {saysDays(days)}
                </option>
              ))}
              {forever && <option value="">{forever}</option>}
            </select>
          </div>
        );
      })}
    </div>
  );
}

function saysDays(days: number): string {
  return SAID[days] ?? `${days} days`;
}

/** Also what was set some other way: by an import of settings, by an earlier version. */
function withChosen(choices: readonly number[], days: number | null): number[] {
  return [...new Set(days === null ? choices : [...choices, days])].sort((a, b) => a - b);
}
