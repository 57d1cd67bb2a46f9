import { useCallback } from 'preact/hooks';
import { draftLength } from '../domain/draft-length';
import { sayLeftOut } from '../domain/info-packs/say-left-out';
import { EMPTY_PROFILE } from '../domain/model';
import { REPLY_LIMITS } from '../domain/reply-limits';
import { say } from '../domain/say/say';
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
    <aside class="editor-preview" aria-label={say('templates_preview')}>
      <p class="label">{say('templates_asRead', { name: EXAMPLE_CONTEXT.post.author.name })}</p>
      <div class="editor-bubble theirs" dir="auto">
        {filled ? <WithGaps text={filled} /> : <span class="quiet">{say('templates_textHere')}</span>}
      </div>
      <p class="quiet">
        {say('templates_length', { length: draftLength(filled, 'x'), most: REPLY_LIMITS.x.max })}
      </p>
      {leftOut.length > 0 && <p class="quiet">{sayLeftOut(leftOut)}</p>}
      <ul class="stack">
        {unknown.map(({ name, gap, nearest }) => (
          <li key={name} class="editor-hint">
            {nearest ? (
              <>
                <span>{say('templates_unknown', { name, nearest })}</span>
                <button type="button" class="button small" onClick={trusted(() => onMend(name, nearest))}>
                  {say('templates_useNearest', { nearest })}
                </button>
              </>
            ) : (
              <span>{say('templates_askedEachTime', { gap })}</span>
            )}
          </li>
        ))}
      </ul>
    </aside>
  );
}
