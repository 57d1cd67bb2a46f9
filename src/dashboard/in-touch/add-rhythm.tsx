import { useId, useState } from 'preact/hooks';
import type { Settings } from '../../domain/model';
import { say } from '../../domain/say/say';
import { Icon } from '../../ui/icon';
import { trusted } from '../../ui/trusted';
import { keepRhythm } from './keep-rhythm';
import { RhythmSelect } from './rhythm-select';
import type { TagsInUse } from './tags-in-use';

const USUAL_DAYS = 30;
const LONGEST_TAG = 60;

interface AddProps {
  tags: TagsInUse;
  known: Settings['tagCadences'];
}

/** A tag that has no rhythm yet, and how often. */
export function AddRhythm({ tags, known }: AddProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [days, setDays] = useState(USUAL_DAYS);
  const [problem, setProblem] = useState('');
  const add = (): void => {
    const tag = typed.trim().replace(/^#/, '').trim().toLowerCase();
    const wrong = problemWith(tag, known);
    setProblem(wrong);
    if (wrong !== '') return;
    void keepRhythm(tag, days);
    setTyped('');
  };
  return (
    <form
      class="tag-rhythm-add"
      onSubmit={trusted((event: Event) => {
        event.preventDefault();
        add();
      })}
    >
      <label class="hidden-words" for={id}>
        {say('inTouch_tag')}
      </label>
      <input
        id={id}
        class="input"
        type="text"
        dir="auto"
        autocomplete="off"
        maxLength={LONGEST_TAG}
        placeholder={say('inTouch_tag')}
        list={`${id}-tags`}
        data-add
        aria-invalid={problem !== ''}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setProblem('');
        }}
      />
      <datalist id={`${id}-tags`}>
        {[...tags].map(
          ([tag, { shown }]) => !Object.hasOwn(known, tag) && <option key={tag} value={shown} />,
        )}
      </datalist>
      <RhythmSelect label={say('inTouch_howOften')} days={days} onChoose={setDays} />
      <button type="submit" class="button">
        <Icon name="plus" size={14} /> {say('inTouch_add')}
      </button>
      <p class="problem" role="alert">
        {problem}
      </p>
    </form>
  );
}

function problemWith(tag: string, known: Settings['tagCadences']): string {
  if (tag === '') return say('inTouch_writeTag');
  return Object.hasOwn(known, tag) ? say('inTouch_tagKnown', { tag }) : '';
}
