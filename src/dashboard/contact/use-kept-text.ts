import { useEffect, useRef, useState } from 'preact/hooks';
import type { Contact } from '../../domain/model';
import { say } from '../../domain/say/say';
import { clashOf, editContact } from '../../log/contact-acts';
import { contactById } from '../../log/contacts';
import type { RecordImage } from '../../log/rows';
import { offerWayBack, wayBack } from '../../ui/do-act';
import { logs, tellChanged } from '../../ui/logs';
import { offerUndo } from '../../ui/undo';
import { useOnLeave } from './on-leave';
import { TEXT_FIELDS, type TextFieldName } from './text-fields';
import { keepTyped, takeTyped } from './typed-texts';

/** Longest pause in typing before a field is saved by itself. */
const PAUSE_MS = 700;

/** One stay in a field, from the first key until it is left: undone as one. */
interface Typing {
  /** What the log held when the typing began, or since this field saved it last. */
  shown: string;
  text: string;
  /** The text that was saved last: the log holds it without blanks at its ends. */
  saved: string;
  images: RecordImage[];
  timer: ReturnType<typeof setTimeout> | undefined;
}

export interface KeptText {
  text: string;
  /** Why it is not saved, in words. */
  problem: string;
  /** What another window wrote into the same field meanwhile; nothing is saved until the user chose. */
  theirs: string | null;
  type: (text: string) => void;
  /** The field is left: saves what is left to save and offers the way back. */
  leave: () => void;
  /** Esc: as it was before the typing began. */
  giveUp: () => void;
  keepMine: () => void;
  takeTheirs: () => void;
}

/**
 * A text of a contact, edited in place: saved after a pause in typing, when it is left and when the page goes
 * away; follows what other windows write while nothing is being typed.
 */
export function useKeptText(contact: Contact, field: TextFieldName): KeptText {
  const stored = contact[field];
  const place = `${contact.id} ${field}`;
  const [text, setText] = useState(stored);
  const [problem, setProblem] = useState('');
  const [theirs, showTheirs] = useState<string | null>(null);
  // As it stands, for saves that began before the page was drawn again.
  const asking = useRef(false);
  const typing = useRef<Typing | null>(null);
  const saving = useRef<Promise<void>>(Promise.resolve());

  const setTheirs = (text: string | null): void => {
    asking.current = text !== null;
    showTheirs(text);
  };
  const save = async (): Promise<void> => {
    const now = typing.current;
    if (!now || asking.current || now.text === now.saved) return;
    const { text: mine, shown } = now;
    const outcome = await editContact(
      logs.real,
      contact.id,
      (before) => ({ ...before, [field]: mine }),
      new Date(),
      { [field]: shown },
    );
    if (outcome.ok) {
      now.saved = mine;
      now.shown = outcome.value.value[field];
      now.images.push(...outcome.value.images);
      keepTyped(place, null);
      setProblem('');
      tellChanged();
      return;
    }
    const clash = clashOf(outcome.failure);
    if (clash) setTheirs(clash.newest[field]);
    else setProblem(outcome.failure.says);
  };
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    saving.current = saving.current.then(work).catch((error: unknown) => {
      console.error(error);
      setProblem(say('contact_couldNotSave'));
    });
    return saving.current;
  };
  const saveInTurn = (): Promise<void> => {
    clearTimeout(typing.current?.timer);
    return inTurn(save);
  };
  const begin = (shown: string): Typing => {
    typing.current ??= { shown, text: shown, saved: shown, images: [], timer: undefined };
    return typing.current;
  };

  // What an earlier page was closed on.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each field.
  useEffect(() => {
    const waiting = takeTyped(place);
    if (!waiting) return;
    begin(waiting.shown ?? stored).text = waiting.text;
    setText(waiting.text);
    void saveInTurn().then(() => end());
  }, [place]);

  // What the page shows may be older than what this field saved: the log itself is asked.
  const look = async (): Promise<void> => {
    const newest = (await contactById(logs.real, contact.id))?.[field];
    const now = typing.current;
    if (!now || newest === undefined) return;
    if (newest === now.text.trim()) now.shown = newest;
    setTheirs(newest === now.shown ? null : newest);
  };
  // With each reading of the log, also one that says the same: it may have said something else in between.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `contact` is that reading.
  useEffect(() => {
    if (!typing.current) setText(stored);
    else if (stored !== typing.current.shown) void inTurn(look);
  }, [contact]);

  /** Ends the stay in the field, unless something keeps it from being saved. */
  const end = (): void => {
    const now = typing.current;
    if (!now || asking.current || now.text !== now.saved) return;
    typing.current = null;
    setText(now.shown);
    if (now.images.length > 0) offerWayBack(say(TEXT_FIELDS[field].changed), now.images);
  };
  const leave = (): void => void saveInTurn().then(end);

  useOnLeave((closing) => {
    const now = typing.current;
    if (!now) return;
    if (closing && now.text !== now.saved) keepTyped(place, { text: now.text, shown: now.shown });
    leave();
  });

  return {
    text,
    problem,
    theirs,
    type(next) {
      const now = begin(stored);
      now.text = next;
      setText(next);
      setProblem('');
      clearTimeout(now.timer);
      now.timer = setTimeout(() => void saveInTurn(), PAUSE_MS);
    },
    leave,
    giveUp() {
      const now = typing.current;
      if (!now) return;
      clearTimeout(now.timer);
      typing.current = null;
      keepTyped(place, null);
      setProblem('');
      setTheirs(null);
      if (now.images.length === 0) setText(stored);
      else void saving.current.then(wayBack(now.images));
    },
    keepMine() {
      const now = typing.current;
      if (!now || theirs === null) return;
      now.shown = theirs;
      // Also where the field had saved these words before the other window wrote over them.
      now.saved = theirs;
      setTheirs(null);
      leave();
    },
    takeTheirs() {
      const now = typing.current;
      if (!now || theirs === null) return;
      const mine = now.text;
      typing.current = null;
      keepTyped(place, null);
      setTheirs(null);
      setText(theirs);
      const mineAgain = async () => {
        const back = await editContact(logs.real, contact.id, (c) => ({ ...c, [field]: mine }), new Date());
        tellChanged();
        return back.ok ? wayBack(back.value.images) : false;
      };
      offerUndo(say(TEXT_FIELDS[field].taken), mineAgain, [contact.id]);
    },
  };
}
