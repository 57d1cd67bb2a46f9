import { signal } from '@preact/signals';
import { render } from 'preact';
import { trusted } from '../ui/trusted';
import type { Layer } from './layer';

/** Something the user is told on the page, with what they can do about it. */
export interface Notice {
  id: string;
  says: string;
  actions: { label: string; act: () => void }[];
}

/** Short notices in a corner of the page; each stays until the user answers it. */
export class Notices {
  readonly #shown = signal<Notice[]>([]);
  #drawn = false;

  constructor(private readonly layer: Layer) {}

  show(notice: Notice): void {
    this.#shown.value = [...this.#shown.value.filter(({ id }) => id !== notice.id), notice];
    if (!this.#drawn) {
      this.#drawn = true;
      render(<List notices={this.#shown} answered={(id) => this.hide(id)} />, this.layer.room());
    }
    this.layer.raise();
  }

  hide(id: string): void {
    this.#shown.value = this.#shown.value.filter((notice) => notice.id !== id);
  }
}

function List({
  notices,
  answered,
}: {
  notices: { value: Notice[] };
  answered: (id: string) => void;
}): preact.JSX.Element {
  return (
    // One landmark for all: several of one name could not be told apart.
    <section aria-label="Rapport">
      <div class="notices" role="status">
        {notices.value.map((notice) => (
          <div class="page-notice" key={notice.id}>
            <p>{notice.says}</p>
            <div class="row">
              {notice.actions.map(({ label, act }) => (
                <button
                  type="button"
                  class="button"
                  key={label}
                  onClick={trusted(() => {
                    answered(notice.id);
                    act();
                  })}
                >
                  {label}
                </button>
              ))}
            </div>
          </div>
        ))}
      </div>
    </section>
  );
}
