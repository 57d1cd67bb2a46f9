import type { ComponentProps } from 'preact';
import { useRef } from 'preact/hooks';
import { Icon } from '../../ui/icon';
import { RowActs } from '../row-acts';

interface Props {
  href: string;
  title: string;
  /** The language of the title, where we know it. */
  lang: 'en' | undefined;
  note?: string;
  /** `Read`; null: not tried yet. `done`: there is nothing left to reach. */
  state: { says: string; done: boolean } | null;
  /** Only the user's own can be changed; null: it is ours. */
  own: Pick<ComponentProps<typeof RowActs>, 'onEdit' | 'onDelete'> | null;
}

/** A lesson or a drill in its list. */
export function MaterialRow({ href, title, lang, note, state, own }: Props) {
  const row = useRef<HTMLLIElement>(null);
  return (
    <li ref={row} class="material-row">
      <a href={href}>
        <bdi lang={lang}>{title}</bdi>
      </a>
      {note && <span class="quiet">{note}</span>}
      {state && (
        <span class="quiet material-state">
          {state.done && <Icon name="check" size={14} />} {state.says}
        </span>
      )}
      {own && <RowActs row={row} title={title} moving={null} {...own} />}
    </li>
  );
}
