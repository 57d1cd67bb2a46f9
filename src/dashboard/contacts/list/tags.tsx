import { saidInFull } from '../../../ui/said-in-full';

/** As many tags as a line has room for; the contact's page shows all. */
const SHOWN = 2;

/** A contact's first tags, and how many more there are. */
export function Tags({ tags }: { tags: readonly string[] }) {
  const more = tags.length - SHOWN;
  return (
    <>
      {tags.slice(0, SHOWN).map((tag) => (
        <bdi key={tag} class="contact-tag">
          {tag}
        </bdi>
      ))}
      {more > 0 && (
        <span class="quiet" title={tags.slice(SHOWN).join(', ')}>
          {saidInFull('contacts_moreTags', `+${more}`)}
        </span>
      )}
    </>
  );
}
