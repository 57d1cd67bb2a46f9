import { ownDrill } from '../../domain/drills';
import { DRILL_KINDS, type DrillKind, type Profile, type SkillId } from '../../domain/model';
import type { DrillFields } from '../../log/own-material';
import { DRILL_KIND_NAMES } from '../../ui/drill/kind-names';
import { ChoiceFields } from './choice-fields';
import { MaterialForm, SkillField, TextField } from './material-form';
import { RubricAhead } from './rubric-ahead';
import { type Draft, useDraft } from './use-draft';

export type DraftDrill = Draft<'drills'>;

const NO_CHOICE = { says: '', right: false, why: '' };

export function newDrill(skill: SkillId): DraftDrill {
  const choices = [{ ...NO_CHOICE, right: true }, NO_CHOICE];
  return { kind: 'reply', skill, asks: '', post: '', author: '', reply: '', choices, answers: '' };
}

interface Props {
  start: DraftDrill;
  profile: Profile;
  /** `left` is what was written and not saved, so that it can be brought back. */
  onClose: (left: DraftDrill | null) => void;
}

/** Writes a drill. */
export function DrillForm({ start, profile, onClose }: Props) {
  const { draft, problem, closed, change, save, leave } = useDraft('drills', start, {
    tidy: asKept,
    says: ({ asks }) => `Saved the drill “${asks}”`,
    onClose,
  });
  const { kind } = draft;
  return (
    <MaterialForm
      title={start.id ? 'Edit drill' : 'New drill'}
      problem={problem}
      closed={closed}
      onSave={() => void save()}
      onLeave={leave}
    >
      <TextField
        id="drill-task"
        label="Task, in one line"
        rows={1}
        max={300}
        value={draft.asks}
        onChange={(asks) => change({ asks })}
      />
      <div class="field">
        <label for="drill-kind">Kind</label>
        <select
          id="drill-kind"
          class="input"
          value={kind}
          onChange={(event) => change({ kind: event.currentTarget.value as DrillKind })}
        >
          {DRILL_KINDS.map((one) => (
            <option key={one} value={one}>
              {DRILL_KIND_NAMES[one]}
            </option>
          ))}
        </select>
      </div>
      <SkillField value={draft.skill} onChange={(skill) => change({ skill })} />
      {kind !== 'matters' && (
        <>
          <TextField
            id="drill-author"
            label="Who wrote the post"
            rows={1}
            max={120}
            value={draft.author}
            onChange={(author) => change({ author })}
          />
          <TextField
            id="drill-post"
            label="The post"
            rows={3}
            max={2000}
            value={draft.post}
            onChange={(post) => change({ post })}
          />
        </>
      )}
      {kind === 'wrong' && (
        <TextField
          id="drill-wrong"
          label="The reply that something is wrong with"
          rows={3}
          max={2000}
          value={draft.reply}
          onChange={(reply) => change({ reply })}
        />
      )}
      {kind !== 'reply' && (
        <ChoiceFields choices={draft.choices} onChange={(choices) => change({ choices })} />
      )}
      <TextField
        id="drill-answers"
        label={
          kind === 'reply' ? 'A good answer' : kind === 'wrong' ? 'A better reply' : 'What to take from it'
        }
        rows={3}
        max={2000}
        value={draft.answers}
        onChange={(answers) => change({ answers })}
      />
      {kind === 'reply' && (
        <RubricAhead drill={ownDrill({ ...asKept(draft), id: draft.id ?? '' })} profile={profile} />
      )}
    </MaterialForm>
  );
}

/** Without what its kind has no place for, and without choices that were left empty. */
function asKept({ kind, skill, asks, post, author, reply, choices, answers }: DrillFields): DrillFields {
  const said = choices
    .map(({ says, right, why }) => ({ says: says.trim(), right, why: why.trim() }))
    .filter(({ says }) => says !== '');
  return {
    kind,
    skill,
    asks: asks.trim(),
    post: kind === 'matters' ? '' : post.trim(),
    author: kind === 'matters' ? '' : author.trim(),
    reply: kind === 'wrong' ? reply.trim() : '',
    choices: kind === 'reply' ? [] : said,
    answers: answers.trim(),
  };
}
