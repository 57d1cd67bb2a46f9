import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { ListedMention } from '../../domain/inbox';
import { say } from '../../domain/say/say';
import type { Talk } from '../../domain/team/view';
import { ask } from '../../messaging/ask';
import { neighbourOf } from '../focus-neighbour';
import { offerUndo, sayProblem } from '../undo';
import { authorOf, MentionFace } from './mention-face';

/** A mention as one line of a list; a click or Enter opens the coach, the small cross is "Not for me". */
export function MentionRow({
  mention,
  now,
  replyWithinHours,
  talked,
  back,
  onOpen,
}: {
  mention: ListedMention;
  now: Date;
  /** The setting; null where it is not known yet. */
  replyWithinHours: number | null;
  /** Which colleague talks to whom, by the mentions' keys. */
  talked: ReadonlyMap<string, Talk>;
  /** See `MentionFace`. */
  back?: ComponentChildren;
  onOpen: (key: string) => void;
}) {
  const row = useRef<HTMLLIElement>(null);
  const name = authorOf(mention);
  const notForMe = async (): Promise<void> => {
    const next = neighbourOf(row.current, '[data-row]');
    const reply = await ask('mention.dismiss', { key: mention.key, undo: false });
    if (!reply.ok) return sayProblem(reply.says);
    next?.focus();
    offerUndo(say('inbox_offList', { name }), async () => {
      const back = await ask('mention.dismiss', { key: mention.key, undo: true });
      if (back.ok) return;
      sayProblem(back.says);
      return false;
    });
  };
  return (
    <MentionFace
      mention={mention}
      now={now}
      replyWithinHours={replyWithinHours}
      talk={talked.get(mention.key)}
      back={back}
      row={row}
      onOpen={() => onOpen(mention.key)}
      onNotForMe={() => void notForMe()}
    />
  );
}
