import { say } from '../../domain/say/say';
import './quick-line.css';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { MAX_QUICK_LINE } from '../../domain/quick-line/quick-line';
import type { NamedPerson } from '../../domain/search/find-names';
import { readSettings } from '../../log/settings';
import { doAct } from '../../ui/do-act';
import { Icon } from '../../ui/icon';
import { useNow } from '../../ui/live';
import { logs } from '../../ui/logs';
import { trusted } from '../../ui/trusted';
import { sayProblem } from '../../ui/undo';
import { lastCurrency, rememberCurrency } from '../contact/currency-field';
import { useDraft } from '../contact/use-draft';
import { ProposedStep, proposeNext } from '../in-touch/proposed-step';
import { Echo } from './echo';
import { keepLine } from './keep-line';
import { usePastedPerson } from './pasted-person';
import { Preview } from './preview';
import { type Corrections, settle, type Who } from './settled';
import { useReading } from './use-reading';
import { WhoField } from './who-field';
import { whomOf } from './whom-of';

interface Props {
  /** The contact whose page it stands on; without it the line says who. */
  contactId?: string;
  /** Everybody a line may name. */
  names: readonly NamedPerson[];
  /** What it begins with: words from elsewhere. */
  start?: string;
}

/** One line that is understood, shown, put right and kept: “called Dana, wants the red one, Friday”. */
export function QuickLine({ contactId, names, start = '' }: Props) {
  const id = useId();
  const now = useNow();
  // What was typed and left waits, unless the line begins with words of its own. By another name it would not be found.
  const [text, setText] = useDraft(`${contactId ?? 'anybody'} quick line${start && ` ${start}`}`, start);
  const [corrections, setCorrections] = useState<Corrections>({});
  const [missing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const saving = useRef(false);
  const { line, read } = useReading(text, names, now);
  const here = names.find((one) => one.id === contactId);
  const given = contactId ? { contactId, name: here?.name ?? say('quickLine_thisContact') } : null;
  const { pasted, find } = usePastedPerson(text);
  const settled = line && settle(line, withPasted(corrections, pasted), given, lastCurrency(), now);
  const nobody = settled !== null && settled.who === null;

  // Not kept and the line could not say who: the way to say it takes the focus.
  useEffect(() => {
    if (missing && nobody) form.current?.querySelector<HTMLElement>('[data-who]')?.focus();
  }, [missing, nobody]);

  const clear = (): void => {
    setText('');
    setCorrections({});
    setMissing(false);
    input.current?.focus();
  };
  const save = async (): Promise<void> => {
    if (text.trim() === '') return input.current?.focus();
    const moment = new Date();
    const whose = withPasted(corrections, await find(text));
    const said = settle(await read(text), whose, given, lastCurrency(), moment);
    if (!said.who) return setMissing(true);
    if (!said.happened && !said.followUp) {
      return sayProblem(say('quickLine_needsDay'));
    }
    const { nudgeHour } = await readSettings(logs.real);
    const done = await keepLine(logs.real, said, nudgeHour, moment);
    if (doAct(done.ok ? done.value.value : '', done) === null) return;
    if (said.purchase) rememberCurrency(said.purchase.currency);
    const whom =
      done.ok && said.happened && said.channel !== 'note' ? whomOf(said.who, done.value.images) : null;
    if (whom) proposeNext(whom.contactId, whom.name);
    clear();
  };
  // A second Enter while the first is still being kept would keep it twice.
  const saveOnce = async (): Promise<void> => {
    if (saving.current) return;
    saving.current = true;
    await save().finally(() => {
      saving.current = false;
    });
  };

  return (
    <form
      ref={form}
      class="quick"
      onSubmit={trusted((event: Event) => {
        event.preventDefault();
        void saveOnce();
      })}
    >
      <div class="quick-line">
        <label class="hidden-words" for={id}>
          {say('quickLine_label')}
        </label>
        <Icon name="edit" />
        <input
          id={id}
          ref={input}
          class="input"
          type="text"
          dir="auto"
          autocomplete="off"
          maxLength={MAX_QUICK_LINE}
          placeholder={say(given ? 'quickLine_exampleHere' : 'quickLine_example')}
          aria-describedby={`${id}-hint`}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setMissing(false);
            // Put right for one line, not for the next.
            if (event.currentTarget.value.trim() === '') setCorrections({});
          }}
        />
        <p class="hidden-words" id={`${id}-hint`}>
          {say('quickLine_hint')}
        </p>
      </div>
      {line && settled && (
        <fieldset class="quick-preview" aria-label={say('quickLine_willBeKept')}>
          <Echo text={text} parts={line.parts} />
          {line.problems.map((problem) => (
            <p key={problem} class="problem" role="alert">
              {problem}
            </p>
          ))}
          {!given && (
            <WhoField
              line={line}
              who={settled.who}
              pasted={pasted}
              names={names}
              missing={missing}
              onChoose={(who) => {
                setCorrections({ ...corrections, who });
                setMissing(false);
              }}
            />
          )}
          <Preview
            settled={settled}
            now={now}
            onCorrect={(more) => setCorrections({ ...corrections, ...more })}
          />
          <div class="row">
            <button type="submit" class="button primary">
              <Icon name="check" /> {say(settled.happened ? 'quickLine_save' : 'quickLine_planIt')}
            </button>
            <button type="button" class="button" onClick={trusted(clear)}>
              {say('quickLine_clear')}
            </button>
            <span class="quiet quick-keys">{say('quickLine_enterSaves')}</span>
          </div>
        </fieldset>
      )}
      {!given && <ProposedStep now={now} />}
    </form>
  );
}

/** A link says more than the words around it, what the user chose more than both. */
function withPasted(corrections: Corrections, pasted: Who | null): Corrections {
  return pasted ? { who: pasted, ...corrections } : corrections;
}
