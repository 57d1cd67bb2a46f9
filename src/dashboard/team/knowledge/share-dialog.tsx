import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { knowledgeKind } from '../../../domain/handover';
import type { KnownEntry } from '../../../domain/handover/knowledge-file';
import { say } from '../../../domain/say/say';
import { SHARED_KINDS, sharedTable } from '../../../domain/team/knowledge-kinds';
import type { OwnEntry } from '../../../log/handover/own-knowledge';
import { listShared } from '../../../log/team/knowledge/list';
import { shareable } from '../../../log/team/knowledge/share';
import type { Team } from '../../../log/team/open-team';
import { logs } from '../../../ui/logs';
import { trusted } from '../../../ui/trusted';
import { sayEntries } from '../../in-out/handover/say-entries';
import { shareAll } from './acts';
import { LackingPacks } from './lacking-packs';
import { ShareKind } from './share-kind';

interface Props {
  team: Team;
  onClose: () => void;
}

interface Choice {
  own: OwnEntry[];
  /** Packs that the team has. */
  packs: KnownEntry[];
}

/** What of the user's own the team is to have: nothing that is not picked here. */
export function ShareDialog({ team, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const share = useRef<HTMLButtonElement>(null);
  const [choice, setChoice] = useState<Choice | null>(null);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState('');
  const busy = useRef(false);
  const titleId = useId();
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  // As it stands when the dialog opens: a list that moves under the hand is none to pick from.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once.
  useEffect(() => {
    readChoice(team).then(setChoice, (error) => {
      console.error(error);
      setProblem(say('teamKnowledge_unread'));
    });
  }, []);
  const own = choice?.own ?? [];
  const going = own.filter(({ id }) => picked.has(id));
  const pick = (entries: readonly OwnEntry[], wanted: boolean): void =>
    setPicked((before) => {
      const after = new Set(before);
      for (const { id } of entries) wanted ? after.add(id) : after.delete(id);
      return after;
    });
  const go = async (): Promise<void> => {
    if (busy.current || going.length === 0) return;
    busy.current = true;
    try {
      await shareAll(team, going);
      dialog.current?.close();
    } catch (error) {
      console.error(error);
      setProblem(say('sync_failed'));
    } finally {
      busy.current = false;
    }
  };
  const nothing = choice !== null && own.length === 0;
  return (
    <dialog ref={dialog} class="sync-dialog knowledge-share" aria-labelledby={titleId} onClose={onClose}>
      <div class="stack">
        <h2 id={titleId}>{say('teamKnowledge_shareTitle')}</h2>
        <p class="dash-words">
          {say(nothing ? 'teamKnowledge_shareNothing' : 'teamKnowledge_shareMeans')}
          {own.some(({ tales }) => tales.length > 0) && ` ${say('teamKnowledge_shareHeld')}`}
        </p>
        <div class="stack knowledge-share-list">
          {SHARED_KINDS.map((kind) => {
            const entries = own.filter(({ table }) => table === sharedTable(kind));
            return (
              entries.length > 0 && (
                <ShareKind
                  key={kind}
                  kind={knowledgeKind(sharedTable(kind))}
                  own={entries}
                  picked={picked}
                  onPick={pick}
                />
              )
            );
          })}
        </div>
        <LackingPacks
          own={own}
          going={going}
          packs={choice?.packs ?? []}
          onTake={(packs) => {
            // The button that was pressed goes with what it says.
            share.current?.focus();
            pick(packs, true);
          }}
        />
        <p class="problem" role="alert">
          {problem}
        </p>
        <div class="row">
          <button type="button" class="button" onClick={trusted(() => dialog.current?.close())}>
            {say(nothing ? 'teamKnowledge_close' : 'teamKnowledge_cancel')}
          </button>
          {!nothing && (
            <>
              <button
                ref={share}
                type="button"
                class="button primary"
                aria-disabled={going.length === 0}
                onClick={trusted(() => void go())}
              >
                {say('teamKnowledge_shareNow')}
              </button>
              <span class="quiet" role="status">
                {going.length === 0
                  ? say('handover_nothingPicked')
                  : say('teamKnowledge_shares', { entries: sayEntries(going) })}
              </span>
            </>
          )}
        </div>
      </div>
    </dialog>
  );
}

async function readChoice(team: Team): Promise<Choice> {
  const now = new Date();
  const shared = await listShared(logs.real, team, now);
  const packs = shared.flatMap(({ of, team: entry }): KnownEntry[] =>
    of.table === 'infoPacks' && entry ? [{ table: of.table, id: of.own, entry }] : [],
  );
  return { own: await shareable(logs.real, team, now), packs };
}
