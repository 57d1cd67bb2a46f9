import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { SettingsChange } from '../../domain/merge/take-back-settings';
import { say } from '../../domain/say/say';
import { useTyped } from './use-typed';

interface FrameProps {
  id: string;
  label: string;
  hint: string | undefined;
  children: ComponentChildren;
}

/** A field with its label, and what helps to fill it in, by the id `…-hint`. */
export function FieldFrame({ id, label, hint, children }: FrameProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="quiet" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
    </div>
  );
}

/** Words that are saved as they are typed, without blanks around them. */
export function useTypedWords(label: string, stored: string, keep: TextProps['onKeep']) {
  return useTyped({ label, stored, show: (one) => one, read: (text) => text.trim(), keep });
}

interface TextProps {
  label: string;
  hint?: string;
  value: string;
  /** Choices offered while typing; anything else may be typed. */
  choices?: readonly string[];
  autocomplete?: string;
  onKeep: (value: string) => Promise<SettingsChange | null>;
}

/** One line of text, saved as it is typed. */
export function TextField({ label, hint, value, choices, autocomplete = 'off', onKeep }: TextProps) {
  const id = useId();
  const typed = useTypedWords(label, value, onKeep);
  return (
    <FieldFrame id={id} label={label} hint={hint}>
      <input
        id={id}
        class="input"
        type="text"
        dir="auto"
        maxLength={120}
        autocomplete={autocomplete as 'off'}
        list={choices && `${id}-choices`}
        aria-describedby={hint && `${id}-hint`}
        value={typed.text}
        onInput={(event) => typed.type(event.currentTarget.value)}
        onBlur={typed.leave}
      />
      {choices && (
        <datalist id={`${id}-choices`}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
    </FieldFrame>
  );
}

interface LinesProps {
  label: string;
  hint: string;
  value: string[];
  placeholder?: string;
  /** What is wrong with a line, in words, or null. */
  check?: (line: string) => string | null;
  onKeep: (lines: string[]) => Promise<SettingsChange | null>;
}

const MOST_LINES = 100;
const LONGEST_LINE = 120;

/** Several short things, one a line, saved as they are typed. */
export function LinesField({ label, hint, value, placeholder, check, onKeep }: LinesProps) {
  const id = useId();
  const typed = useTyped({
    label,
    stored: value,
    show: (lines) => lines.join('\n'),
    read: (text) => keepable(linesOf(text)),
    keep: onKeep,
  });
  const problems = problemsOf(linesOf(typed.text), check);
  return (
    <FieldFrame id={id} label={label} hint={hint}>
      <textarea
        id={id}
        class="input"
        dir="auto"
        spellcheck={false}
        rows={Math.min(8, Math.max(2, typed.text.split('\n').length))}
        placeholder={placeholder}
        aria-describedby={`${id}-hint ${id}-problems`}
        aria-invalid={problems.length > 0}
        value={typed.text}
        onInput={(event) => typed.type(event.currentTarget.value)}
        onBlur={typed.leave}
      />
      <ul id={`${id}-problems`} class="problem" aria-live="polite">
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </FieldFrame>
  );
}

/** The lines with something on them, each once. */
function linesOf(text: string): string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()))].filter(Boolean);
}

function keepable(lines: string[]): string[] {
  return lines.filter((line) => line.length <= LONGEST_LINE).slice(0, MOST_LINES);
}

function problemsOf(lines: string[], check: LinesProps['check']): string[] {
  const problems = lines.flatMap((line) => {
    const why =
      line.length > LONGEST_LINE ? say('settings_lineTooLong', { most: LONGEST_LINE }) : check?.(line);
    const short = line.length > 40 ? `${line.slice(0, 40)}…` : line;
    return why ? [say('settings_lineProblem', { line: short, why })] : [];
  });
  if (lines.length > MOST_LINES) problems.push(say('settings_tooManyLines', { most: MOST_LINES }));
  return problems;
}
