import { useCallback } from 'preact/hooks';
import { draftLength } from '../domain/draft-length';
import { sayLeftOut } from '../domain/info-packs/say-left-out';
import { EMPTY_PROFILE } from '../domain/model';
import { fillToFit } from '../domain/template/fill';
import { unknownVariables } from '../domain/template/hints';
import { EXAMPLE_CONTEXT } from '../domain/variables';
import { listInfoPacks } from '../log/info-packs';
import { readSettings } from '../log/settings';
import { useLive } from '../ui/live';
import { logs } from '../ui/logs';
import { trusted } from '../ui/trusted';
import { WithGaps } from '../ui/with-gaps';

interface Props {
  text: string;
  /** Replaces a misspelt variable by the one that was meant. */
  onMend: (wrong: string, right: string) => void;
}

/** How the template reads for a made-up person, and what each unknown variable will do. */
export function TemplatePreview({ text, onMend }: Props) {
  const { value: settings } = useLive(useCallback(() => readSettings(logs.real), []));
  const { value: packs } = useLive(useCallback(() => listInfoPacks(logs.real), []));
  const own = settings?.profile ?? EMPTY_PROFILE;
  const profile = own.name || own.store ? own : EXAMPLE_CONTEXT.profile;
  const { text: filled, leftOut } = fillToFit(text, { ...EXAMPLE_CONTEXT, profile, packs: packs ?? [] });
  const unknown = unknownVariables(text);
  return (
    <aside class="editor-preview" aria-label="Preview">
      <p class="label">As Ana Silva would read it</p>
      <div class="editor-bubble theirs" dir="auto">
        {filled ? <WithGaps text={filled} /> : <span class="quiet">Your text shows here, filled in.</span>}
      </div>
      <p class="quiet">{draftLength(filled, 'x')} of the 280 that X allows.</p>
      {leftOut.length > 0 && <p class="quiet">{sayLeftOut(leftOut)}</p>}
      <ul class="stack">
        {unknown.map(({ name, gap, nearest }) => (
          <li key={name} class="editor-hint">
            {nearest ? (
              <>
                <span>
                  “{name}” is not known. Did you mean “{nearest}”?
                </span>
                <button type="button" class="button small" onClick={trusted(() => onMend(name, nearest))}>
                  Use {nearest}
                </button>
              </>
            ) : (
              <span>
                You will be asked for “{gap}” each time, and the reply cannot be inserted without it.
              </span>
            )}
          </li>
        ))}
      </ul>
    </aside>
  );
}
