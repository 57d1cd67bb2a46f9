import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';

/** Longest pause in typing before a field is saved by itself. */
const PAUSE_MS = 400;

/** Saves a while after the last key, when the field is left, and when the page goes away. */
function useKeepLater<T>(keep: (value: T) => void): { later: (value: T) => void; now: () => void } {
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; value: T } | null>(null);
  const now = (): void => {
    if (!waiting.current) return;
    const { timer, value } = waiting.current;
    clearTimeout(timer);
    waiting.current = null;
    keep(value);
  };
  const later = (value: T): void => {
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = { value, timer: setTimeout(now, PAUSE_MS) };
  };
  const newest = useRef(now);
  newest.current = now;
  useEffect(() => {
    const leave = (): void => newest.current();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  return { later, now };
}

interface TextProps {
  label: string;
  hint?: string;
  value: string;
  /** Choices offered while typing; anything else may be typed. */
  choices?: readonly string[];
  autocomplete?: string;
  onKeep: (value: string) => void;
}

/** One line of text, saved as it is typed. */
export function TextField({ label, hint, value, choices, autocomplete = 'off', onKeep }: TextProps) {
  const id = useId();
  const text = useSignal(value);
  const { later, now } = useKeepLater(onKeep);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="quiet" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={id}
        class="input"
        type="text"
        dir="auto"
        maxLength={120}
        autocomplete={autocomplete as 'off'}
        list={choices && `${id}-choices`}
        aria-describedby={hint && `${id}-hint`}
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value;
          later(text.value.trim());
        }}
        onBlur={now}
      />
      {choices && (
        <datalist id={`${id}-choices`}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
    </div>
  );
}

interface LinesProps {
  label: string;
  hint: string;
  value: readonly string[];
  placeholder?: string;
  /** What is wrong with a line, in words, or null. */
  check?: (line: string) => string | null;
  onKeep: (lines: string[]) => void;
}

const MOST_LINES = 100;
const LONGEST_LINE = 120;

/** Several short things, one a line, saved as they are typed. */
export function LinesField({ label, hint, value, placeholder, check, onKeep }: LinesProps) {
  const id = useId();
  const text = useSignal(value.join('\n'));
  const { later, now } = useKeepLater(onKeep);
  const lines = linesOf(text.value);
  const problems = problemsOf(lines, check);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <p class="quiet" id={`${id}-hint`}>
        {hint}
      </p>
      <textarea
        id={id}
        class="input"
        dir="auto"
        spellcheck={false}
        rows={Math.min(8, Math.max(2, text.value.split('\n').length))}
        placeholder={placeholder}
        aria-describedby={`${id}-hint ${id}-problems`}
        aria-invalid={problems.length > 0}
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value;
          later(keepable(linesOf(text.value)));
        }}
        onBlur={now}
      />
      <ul id={`${id}-problems`} class="problem" aria-live="polite">
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </div>
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
    const why = line.length > LONGEST_LINE ? `Keep it under ${LONGEST_LINE} characters.` : check?.(line);
    return why ? [`“${line.slice(0, 40)}${line.length > 40 ? '…' : ''}”: ${why}`] : [];
  });
  if (lines.length > MOST_LINES) problems.push(`Only the first ${MOST_LINES} lines are kept.`);
  return problems;
}
