import './tags.css';
import { useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Contact } from '../../domain/model';
import { say } from '../../domain/say/say';
import { Icon } from '../../ui/icon';
import { trusted } from '../../ui/trusted';
import { useSummaries } from '../contacts/summaries-store';
import { changeContact } from './change-contact';

/** A contact's tags, to take off, and a box for more; tags in use are offered. */
export function Tags({ contact }: { contact: Contact }) {
  const id = useId();
  const [adding, setAdding] = useState(false);
  const [typed, setTyped] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const used = useUsedTags(contact.tags);

  const add = async (): Promise<void> => {
    const tag = typed.trim().replace(/^#/, '').trim();
    const there = contact.tags.some((one) => one.toLowerCase() === tag.toLowerCase());
    if (tag === '' || there) {
      setTyped('');
      setAdding(tag !== '');
      return;
    }
    const kept = await changeContact(contact, say('contact_tagged', { tag }), (shown) => ({
      ...shown,
      tags: [...shown.tags, tag],
    }));
    if (kept) setTyped('');
  };
  const remove = (tag: string): void => {
    void changeContact(contact, say('contact_untagged', { tag }), (shown) => ({
      ...shown,
      tags: shown.tags.filter((one) => one !== tag),
    }));
  };

  return (
    <div ref={list} class="row tag-chips">
      {contact.tags.map((tag) => (
        <span key={tag} class="tag-chip">
          <bdi>{tag}</bdi>
          <button
            type="button"
            aria-label={say('contact_untag', { tag })}
            onClick={trusted(() => {
              list.current?.querySelector<HTMLElement>('[data-add]')?.focus();
              remove(tag);
            })}
          >
            <Icon name="close" size={12} />
          </button>
        </span>
      ))}
      {adding ? (
        <form
          onSubmit={trusted((event: Event) => {
            event.preventDefault();
            void add();
          })}
        >
          <label class="hidden-words" for={id}>
            {say('contact_newTag')}
          </label>
          <input
            id={id}
            class="input tag-chip-input"
            type="text"
            dir="auto"
            autocomplete="off"
            maxLength={60}
            list={`${id}-used`}
            placeholder={say('contact_tag')}
            data-add
            ref={(input) => input?.focus()}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
            onBlur={() => void add().then(() => setAdding(false))}
            onKeyDown={trusted((event: KeyboardEvent) => {
              if (event.key !== 'Escape') return;
              setTyped('');
              setAdding(false);
            })}
          />
          <datalist id={`${id}-used`}>
            {used.map((tag) => (
              <option key={tag} value={tag} />
            ))}
          </datalist>
        </form>
      ) : (
        <button type="button" class="chip" data-add onClick={trusted(() => setAdding(true))}>
          <Icon name="plus" size={12} /> {say('contact_tag')}
        </button>
      )}
    </div>
  );
}

/** As many as a list of choices is useful with. */
const MOST = 100;

/** Tags that other contacts have, most used first. */
function useUsedTags(own: readonly string[]): string[] {
  const { all } = useSummaries();
  return useMemo(() => {
    const counts = new Map<string, number>();
    for (const { tags } of all ?? []) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
    return [...counts]
      .sort(([, a], [, b]) => b - a)
      .map(([tag]) => tag)
      .filter((tag) => !own.includes(tag))
      .slice(0, MOST);
  }, [all, own]);
}
