import type { RefObject } from 'preact';
import { say } from '../../../domain/say/say';
import type { AssignmentLine } from '../../../domain/team/assignment-line';
import { neighbourOf } from '../../../ui/focus-neighbour';
import { trusted } from '../../../ui/trusted';
import { type Said, settle } from './settle';

interface Props {
  /** Of one post. */
  lines: readonly AssignmentLine[];
  row: RefObject<HTMLLIElement | null>;
}

/** What the user can say of a post that was given to them. */
export function SettleButtons({ lines, row }: Props) {
  const who = lines[0]?.post.author.name || say('teamAssigned_someone');
  const tell = async (state: Said): Promise<void> => {
    const next = neighbourOf(row.current, '[data-settle]');
    if (!(await settle(lines, state))) return;
    // What is taken stays where it is; its button goes.
    if (state === 'taken') row.current?.querySelector<HTMLElement>('[data-settle]')?.focus();
    else (next ?? document.querySelector<HTMLElement>('h1'))?.focus();
  };
  const open = lines.some(({ state }) => state === 'open');
  return (
    <>
      {open && (
        <button type="button" class="button small primary" onClick={trusted(() => void tell('taken'))}>
          {say('teamAssigned_take')}
          <span class="hidden-words">: {who}</span>
        </button>
      )}
      <button
        type="button"
        class={open ? 'button small' : 'button small primary'}
        data-settle
        onClick={trusted(() => void tell('done'))}
      >
        {say('teamAssigned_done')}
        <span class="hidden-words">: {who}</span>
      </button>
      <button type="button" class="button small plain muted" onClick={trusted(() => void tell('declined'))}>
        {say('teamAssigned_decline')}
        <span class="hidden-words">: {who}</span>
      </button>
    </>
  );
}
