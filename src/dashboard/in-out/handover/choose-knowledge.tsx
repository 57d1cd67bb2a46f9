import { useRef } from 'preact/hooks';
import { KNOWLEDGE } from '../../../domain/handover';
import { missingPacks } from '../../../domain/handover/plan-handover';
import { packName } from '../../../domain/info-packs/pack-title';
import { say, sayCount, sayParts } from '../../../domain/say/say';
import type { OwnEntry } from '../../../log/handover/own-knowledge';
import { Icon } from '../../../ui/icon';
import { trusted } from '../../../ui/trusted';
import { keyOf, pick, saveKnowledge, stopHandover } from './handover-flow';
import { KindChoice } from './kind-choice';
import { sayEntries } from './say-entries';

interface Props {
  own: readonly OwnEntry[];
  picked: ReadonlySet<string>;
}

/** What the user may hand over, to pick from. */
export function ChooseKnowledge({ own, picked }: Props) {
  const save = useRef<HTMLButtonElement>(null);
  const going = own.filter((one) => picked.has(keyOf(one)));
  const held = own.filter(({ tales }) => tales.length > 0).length;
  if (own.length === 0) {
    return (
      <>
        <p class="dash-words">
          {sayParts('handover_nothingOwn', {
            templates: <a href="#templates">{say('handover_templatesLink')}</a>,
            facts: <a href="#facts">{say('handover_factsLink')}</a>,
            packs: <a href="#packs">{say('handover_packsLink')}</a>,
            lessons: <a href="#train/lessons">{say('handover_lessonsLink')}</a>,
            drills: <a href="#train/drills">{say('handover_drillsLink')}</a>,
          })}
        </p>
        <p>
          <Leave says={say('handover_close')} />
        </p>
      </>
    );
  }
  return (
    <div class="stack in-out-step">
      <p class="dash-words">
        {say('handover_pick')}
        {held > 0 && ` ${say('handover_pickHeld')}`}
      </p>
      {KNOWLEDGE.map((kind) => {
        const entries = own.filter(({ table }) => table === kind.table);
        return (
          entries.length > 0 && <KindChoice key={kind.table} kind={kind} own={entries} picked={picked} />
        );
      })}
      <MissingPacks
        own={own}
        going={going}
        onTake={(packs) => {
          // The button that was pressed goes with what it says.
          save.current?.focus();
          pick(packs, true);
        }}
      />
      <div class="row">
        <button
          ref={save}
          type="button"
          class="button primary"
          aria-disabled={going.length === 0}
          onClick={trusted(() => going.length > 0 && saveKnowledge())}
        >
          {say('handover_save')}
        </button>
        <Leave says={say('handover_cancel')} />
        <span class="quiet" role="status">
          {going.length === 0
            ? say('handover_nothingPicked')
            : say('handover_with', { entries: sayEntries(going) })}
        </span>
      </div>
    </div>
  );
}

function Leave({ says }: { says: string }) {
  return (
    <button type="button" class="button" onClick={trusted(stopHandover)}>
      {says}
    </button>
  );
}

interface Missing {
  own: readonly OwnEntry[];
  going: readonly OwnEntry[];
  onTake: (packs: readonly OwnEntry[]) => void;
}

/** Packs that picked templates bring in and that would not go along. */
function MissingPacks({ own, going, onTake }: Missing) {
  const missing = missingPacks(going, going);
  if (missing.length === 0) return null;
  const packNamed = (title: string): OwnEntry | undefined =>
    own.find((one) => one.table === 'infoPacks' && packName(one.title) === packName(title));
  const there = missing.flatMap(({ title }) => packNamed(title) ?? []);
  return (
    <div class="notice">
      <Icon name="warning" size={20} />
      <div class="body">
        <p>{say('handover_packsMissing')}</p>
        <ul>
          {missing.map(({ title, by }) => (
            <li key={`${by.id} ${title}`}>
              {sayParts(packNamed(title) ? 'handover_bringsIn' : 'handover_bringsInUnknown', {
                template: <bdi>{(by as OwnEntry).title}</bdi>,
                pack: <bdi>{title}</bdi>,
              })}
            </li>
          ))}
        </ul>
        {there.length > 0 && (
          <div class="row">
            <button type="button" class="button small" onClick={trusted(() => onTake(there))}>
              {sayCount('handover_takeAlong', there.length)}
            </button>
          </div>
        )}
      </div>
    </div>
  );
}
