import { ownDrill } from '../../domain/drills';
import { DRILL_KINDS, type DrillKind, type Profile, type SkillId } from '../../domain/model';
import type { Key } from '../../domain/say/keys';
import { say } from '../../domain/say/say';
import type { DrillFields } from '../../log/own-material';
import { DRILL_KIND_NAMES } from '../../ui/drill/kind-names';
import { SelectField } from '../select-field';
import { WordsField } from '../words-field';
import { ChoiceFields } from './choice-fields';
import { MaterialForm, SkillField } from './material-form';
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
    says: ({ asks }) => say('train_savedDrill', { task: asks }),
    onClose,
  });
  const { kind } = draft;
  const words = (
    field: 'asks' | 'author' | 'post' | 'reply' | 'answers',
    label: string,
    rows: number,
    max: number,
  ) => (
    <WordsField
      id={`drill-form-${field}`}
      label={label}
      rows={rows}
      max={max}
      value={draft[field]}
      onChange={(written) => change({ [field]: written })}
    />
  );
  return (
    <MaterialForm
      title={start.id ? say('train_editDrill') : say('train_newDrill')}
      problem={problem}
      closed={closed}
      onSave={save}
      onLeave={leave}
    >
      {words('asks', say('train_task'), 1, 300)}
      <SelectField
        id="drill-kind"
        label={say('train_kind')}
        options={DRILL_KINDS.map((id) => ({ id, label: say(DRILL_KIND_NAMES[id]) }))}
        value={kind}
        onChange={(chosen) => change({ kind: chosen })}
      />
      <SkillField value={draft.skill} onChange={(skill) => change({ skill })} />
      {kind !== 'matters' && words('author', say('train_whoWrote'), 1, 120)}
      {kind !== 'matters' && words('post', say('train_thePost'), 3, 2000)}
      {kind === 'wrong' && words('reply', say('train_wrongReply'), 3, 2000)}
      {kind !== 'reply' && (
        <ChoiceFields choices={draft.choices} onChange={(choices) => change({ choices })} />
      )}
      {words('answers', say(ANSWERS[kind]), 3, 2000)}
      {kind === 'reply' && (
        <RubricAhead drill={ownDrill({ ...asKept(draft), id: draft.id ?? '' })} profile={profile} />
      )}
    </MaterialForm>
  );
}

/** What the answer is, by the kind of drill. */
const ANSWERS: Record<DrillKind, Key> = {
  reply: 'train_goodAnswer',
  matters: 'train_takeFromIt',
  wrong: 'train_betterReply',
};

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
