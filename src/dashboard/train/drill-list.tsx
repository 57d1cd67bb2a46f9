import './material.css';
import { signal } from '@preact/signals';
import type { SkillId } from '../../domain/model';
import { say } from '../../domain/say/say';
import { sayPercent } from '../../domain/say-percent';
import { PASSED } from '../../domain/training/tried';
import { writtenIn } from '../../domain/training/written-in';
import { deleteOwn } from '../../log/own-material';
import { doAct } from '../../ui/do-act';
import { DRILL_KIND_NAMES } from '../../ui/drill/kind-names';
import { logs } from '../../ui/logs';
import { BySkill } from './by-skill';
import { type DraftDrill, DrillForm, newDrill } from './drill-form';
import { leftWriting } from './left-writing';
import type { Material } from './material';
import { MaterialRow } from './material-row';
import { OwnListHead } from './own-list-head';

/** What is being written; null: the list is shown. */
const writing = signal<DraftDrill | null>(null);

interface Props {
  material: Material;
  /** The best score that was reached, by id. */
  best: ReadonlyMap<string, number>;
  /** Only these. */
  skill?: SkillId;
}

/** All drills by skill, ours and the user's own; own ones are written, edited and deleted here. */
export function DrillList({ material, best, skill }: Props) {
  if (writing.value) {
    return (
      <DrillForm
        start={writing.value}
        profile={material.profile}
        onClose={leftWriting(writing, 'train/drills')}
      />
    );
  }
  const remove = async (id: string, asks: string): Promise<void> => {
    doAct(say('train_deletedDrill', { task: asks }), await deleteOwn(logs.real, 'drills', id, new Date()));
  };
  const stateOf = (id: string): { says: string; done: boolean } | null => {
    const score = best.get(id);
    if (score === undefined) return null;
    const done = score >= PASSED;
    const percent = sayPercent(score);
    return { says: done ? say('train_passed', { percent }) : say('train_best', { percent }), done };
  };
  return (
    <>
      <OwnListHead
        what="drill"
        skill={skill}
        onWrite={() => {
          writing.value = newDrill(skill ?? 'listening');
        }}
      />
      <BySkill all={material.drills} skill={skill}>
        {({ id, kind, asks, own }) => (
          <MaterialRow
            key={id}
            href={`#train/drill/${id}`}
            title={asks}
            lang={writtenIn({ own })}
            note={say(DRILL_KIND_NAMES[kind])}
            state={stateOf(id)}
            own={
              own
                ? {
                    onEdit: () => {
                      writing.value = material.own.drills.find((drill) => drill.id === id) ?? null;
                    },
                    onDelete: () => void remove(id, asks),
                  }
                : null
            }
          />
        )}
      </BySkill>
    </>
  );
}
