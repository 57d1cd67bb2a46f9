import type { Keep } from '../../domain/model';
import type { CountKey, Key } from '../../domain/say/keys';
import { say, sayCount } from '../../domain/say/say';
import { chooseSettings } from '../../ui/settings/keep-settings';

const LONG = [90, 182, 365, 730, 1825];
const SHORT = [1, 7, 30, 90, 365];

/** Choices in the words a person uses. */
const SAID: Record<number, [unit: CountKey, count: number]> = {
  7: ['when_weeks', 1],
  182: ['when_months', 6],
  365: ['when_years', 1],
  730: ['when_years', 2],
  1825: ['when_years', 5],
};

interface KindOfData {
  setting: keyof Keep;
  label: Key;
  hint: Key;
  choices: readonly number[];
  /** How it is called when it is kept until the user deletes it; absent where it always ends. */
  forever?: Key;
}

/** Everything that is kept for a time. To add one: an entry here, and a file in `log/retention`. */
const KINDS: readonly KindOfData[] = [
  {
    setting: 'theirWords',
    label: 'privacy_theirWords',
    hint: 'privacy_theirWordsHint',
    choices: LONG,
    forever: 'privacy_untilIDeleteIt',
  },
  {
    setting: 'doneFollowUps',
    label: 'privacy_doneFollowUps',
    hint: 'privacy_doneFollowUpsHint',
    choices: LONG,
    forever: 'privacy_untilIDeleteThem',
  },
  {
    setting: 'deleted',
    label: 'privacy_deleted',
    hint: 'privacy_deletedHint',
    choices: SHORT,
  },
  {
    setting: 'importUndo',
    label: 'privacy_importUndo',
    hint: 'privacy_importUndoHint',
    choices: SHORT,
  },
  {
    setting: 'snapshots',
    label: 'privacy_snapshots',
    hint: 'privacy_snapshotsHint',
    choices: SHORT,
  },
];

/** How long each kind of data is kept. Applied in the background, within a day. */
export function RetentionForm({ keep }: { keep: Keep }) {
  const choose = ({ setting, label }: KindOfData, days: number | null): void => {
    const kind = say(label);
    const says =
      days === null
        ? say('privacy_keptForever', { kind })
        : say('privacy_keptFor', { kind, stretch: saysDays(days) });
    void chooseSettings(says, (newest) => ({
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
            <label for={`keep-${setting}`}>{say(label)}</label>
            <p class="quiet" id={`keep-${setting}-hint`}>
              {say(hint)}
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
              {forever && <option value="">{say(forever)}</option>}
            </select>
          </div>
        );
      })}
    </div>
  );
}

function saysDays(days: number): string {
  return sayCount(...(SAID[days] ?? (['when_days', days] as const)));
}

/** Also what was set some other way: by an import of settings, by an earlier version. */
function withChosen(choices: readonly number[], days: number | null): number[] {
  return [...new Set(days === null ? choices : [...choices, days])].sort((a, b) => a - b);
}
