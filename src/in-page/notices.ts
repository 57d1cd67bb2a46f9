import { say } from '../domain/say/say';
import { trusted } from '../ui/trusted';
import type { Layer } from './layer';

/** Something the user is told on the page, with what they can do about it. */
export interface Notice {
  id: string;
  says: string;
  actions: { label: string; act: () => void }[];
}

/**
 * Short notices in a corner of the page; each stays until the user answers it. Drawn by hand: they must be there when
 * the rest of the coach cannot be loaded.
 */
export class Notices {
  #list: HTMLElement | null = null;
  readonly #shown = new Map<string, HTMLElement>();

  constructor(
    private readonly document: Document,
    private readonly layer: Layer,
  ) {}

  show(notice: Notice): void {
    this.#list ??= this.#make();
    const drawn = this.#draw(notice);
    this.hide(notice.id);
    this.#shown.set(notice.id, drawn);
    this.#list.append(drawn);
    this.layer.raise();
  }

  hide(id: string): void {
    this.#shown.get(id)?.remove();
    this.#shown.delete(id);
  }

  /** One landmark for all: several of one name could not be told apart. */
  #make(): HTMLElement {
    const section = this.document.createElement('section');
    section.setAttribute('aria-label', say('common_name'));
    const list = this.document.createElement('div');
    list.className = 'notices';
    list.setAttribute('role', 'status');
    section.append(list);
    this.layer.room().append(section);
    return list;
  }

  #draw({ id, says, actions }: Notice): HTMLElement {
    const box = this.document.createElement('div');
    box.className = 'page-notice';
    const words = this.document.createElement('p');
    words.textContent = says;
    const row = this.document.createElement('div');
    row.className = 'row';
    for (const { label, act } of actions) {
      const button = this.document.createElement('button');
      button.type = 'button';
      button.className = 'button';
      button.textContent = label;
      const press = trusted(() => {
        this.hide(id);
        act();
      });
      button.addEventListener('click', press);
      row.append(button);
    }
    box.append(words, row);
    return box;
  }
}
