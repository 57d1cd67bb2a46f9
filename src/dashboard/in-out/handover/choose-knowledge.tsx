import { useRef } from 'preact/hooks';
import { KNOWLEDGE } from '../../../domain/handover';
import { missingPacks } from '../../../domain/handover/plan-handover';
import { packName } from '../../../domain/info-packs/pack-title';
import type { OwnEntry } from '../../../log/handover/own-knowledge';
import { Icon } from '../../../ui/icon';
import { trusted } from '../../../ui/trusted';
import { keyOf, pick, saveKnowledge, sayEntries, stopHandover } from './handover-flow';
import { KindChoice } from './kind-choice';

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
          There is nothing of your own to hand over yet. <a href="#templates">Templates</a> you write or
          change, <a href="#facts">facts</a>, <a href="#packs">information packs</a>,{' '}
          <a href="#train/lessons">lessons</a> and <a href="#train/drills">drills</a> of yours show up here.
        </p>
        <p>
          <Leave says="Close" />
        </p>
      </>
    );
  }
  return (
    <div class="stack in-out-step">
      <p class="dash-words">
        Pick what your colleague may have. Templates and lessons that come with Rapport are there already.
        {held > 0 && ' What seems to be about a person is left out until you pick it.'}
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
          Save knowledge file
        </button>
        <Leave says="Cancel" />
        <span class="quiet" role="status">
          {going.length === 0 ? 'Nothing is picked.' : `With ${sayEntries(going)}.`}
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
        <p>Some templates bring in an information pack that would not go along:</p>
        <ul>
          {missing.map(({ title, by }) => (
            <li key={`${by.id} ${title}`}>
              “<bdi>{(by as OwnEntry).title}</bdi>” brings in “<bdi>{title}</bdi>”
              {packNamed(title) ? '.' : ', which you do not have. Your colleague is asked for it.'}
            </li>
          ))}
        </ul>
        {there.length > 0 && (
          <div class="row">
            <button type="button" class="button small" onClick={trusted(() => onTake(there))}>
              Take {there.length === 1 ? 'it' : 'them'} along
            </button>
          </div>
        )}
      </div>
    </div>
  );
}
