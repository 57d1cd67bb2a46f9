/** Fields that only change by typing, pasting, dropping and the like: all of it is announced by `beforeinput`. */
const WRITTEN = 'textarea, input[type="text"]:not([list]), input:not([type], [list])';

/**
 * Keeps what the user writes in our fields their own: a page's `document.execCommand` writes into whatever has the
 * focus, in a closed shadow root too, with events that are trusted. Unlike the user it announces nothing, so what was
 * not announced is taken back before anything of ours hears of it.
 */
export function keepOwnWords(room: HTMLElement, signal: AbortSignal): void {
  const was = new WeakMap<EventTarget, string>();
  let announced: EventTarget | null = null;
  const note = ({ target }: Event): void => {
    if (isWritten(target)) was.set(target, target.value);
  };
  for (const type of ['focusin', 'pointerdown', 'keydown']) {
    room.addEventListener(type, note, { capture: true, signal });
  }
  room.addEventListener(
    'beforeinput',
    (event) => {
      announced = event.target;
      note(event);
    },
    { capture: true, signal },
  );
  room.addEventListener(
    'input',
    (event) => {
      const { target } = event;
      if (!isWritten(target)) return;
      if (target === announced) {
        announced = null;
        note(event);
        return;
      }
      event.stopImmediatePropagation();
      target.value = was.get(target) ?? target.defaultValue;
    },
    { capture: true, signal },
  );
}

function isWritten(target: EventTarget | null): target is HTMLTextAreaElement | HTMLInputElement {
  return target instanceof Element && target.matches(WRITTEN);
}
