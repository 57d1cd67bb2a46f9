import type { QuickPart } from '../../domain/quick-line/quick-line';
import type { Key } from '../../domain/say/keys';
import { say } from '../../domain/say/say';

const SAYS: Record<QuickPart['as'], Key> = {
  contact: 'quickLine_isWho',
  channel: 'quickLine_isHow',
  day: 'quickLine_isWhen',
  time: 'quickLine_isWhen',
  amount: 'quickLine_isHowMuch',
  wrong: 'quickLine_isWrong',
};

/** The line with what was understood of it marked, and named for those who do not see the marks. */
export function Echo({ text, parts }: { text: string; parts: readonly QuickPart[] }) {
  let at = 0;
  const pieces = parts.map((part) => {
    const before = text.slice(at, part.start);
    at = part.end;
    return (
      <span key={part.start}>
        {before}
        <mark class={`quick-mark ${part.as}`} title={say(SAYS[part.as])}>
          <bdi>{text.slice(part.start, part.end)}</bdi>
        </mark>
      </span>
    );
  });
  return (
    <p class="quick-echo" dir="auto">
      {pieces}
      {text.slice(at)}
    </p>
  );
}
