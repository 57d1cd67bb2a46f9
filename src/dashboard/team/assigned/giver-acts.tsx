import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '../../../domain/say/say';
import type { AssignmentLine } from '../../../domain/team/assignment-line';
import { putBackAssignment, saidOfAssignment, takeBackAssignment } from '../../../log/team/assignments';
import { neighbourOf } from '../../../ui/focus-neighbour';
import { logs, tellChanged } from '../../../ui/logs';
import { trusted } from '../../../ui/trusted';
import { offerUndo, sayProblem } from '../../../ui/undo';

interface Props {
  line: AssignmentLine;
  /** The user gave it: then taking it back can be undone. Nobody can give in somebody else's name. */
  own: boolean;
  row: RefObject<HTMLLIElement | null>;
  onPass: () => void;
}

/** What whoever gave it, or a lead, can do with it. */
export function GiverActs({ line, own, row, onPass }: Props) {
  const [asking, setAsking] = useState(false);
  const who = line.post.author.name || say('teamAssigned_someone');
  const focus = (what: string): void => {
    requestAnimationFrame(() => row.current?.querySelector<HTMLElement>(what)?.focus());
  };
  const takeBack = async (): Promise<void> => {
    const next = neighbourOf(row.current, '[data-take-back]');
    const said = own ? await saidOfAssignment(logs.real, line.id) : null;
    const done = await takeBackAssignment(logs.real, line.id, new Date());
    if (!done.ok) return sayProblem(done.failure.says);
    tellChanged();
    (next ?? document.querySelector<HTMLElement>('h1'))?.focus();
    if (!said) return offerUndo(say('teamAssigned_takenBack'));
    offerUndo(say('teamAssigned_takenBack'), async () => {
      const back = await putBackAssignment(logs.real, said, new Date());
      tellChanged();
      if (back.ok) return;
      sayProblem(back.failure.says);
      return false;
    });
  };
  if (asking) {
    return (
      <div class="row assigned-sure">
        <span class="quiet">{say('teamAssigned_takeBackMeans', { name: line.from.name })}</span>
        <button type="button" class="button small danger" data-sure onClick={trusted(() => void takeBack())}>
          {say('teamAssigned_takeBack')}
        </button>
        <button
          type="button"
          class="button small plain"
          onClick={trusted(() => {
            setAsking(false);
            focus('[data-take-back]');
          })}
        >
          {say('teamAssigned_keep')}
        </button>
      </div>
    );
  }
  return (
    <>
      <button type="button" class="button small" data-pass onClick={trusted(onPass)}>
        {say('teamAssigned_pass')}
        <span class="hidden-words">: {who}</span>
      </button>
      <button
        type="button"
        class="button small plain muted"
        data-take-back
        onClick={trusted(() => {
          if (own) return void takeBack();
          setAsking(true);
          focus('[data-sure]');
        })}
      >
        {say(own ? 'teamAssigned_takeBack' : 'teamAssigned_takeBackAsk')}
        <span class="hidden-words">: {who}</span>
      </button>
    </>
  );
}
