const SHOWN = 50;

interface Props {
  label: string;
  site: string;
  /** Ids of contacts; the same may stand there twice. */
  people: readonly string[];
  names: ReadonlyMap<string, string>;
  /** Beside the number. */
  more?: string;
}

/** A number and, behind it, who it is made of. */
export function PeopleOf({ label, site, people, names, more = '' }: Props) {
  const each = [...new Set(people)];
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {people.length}
        {more && <span class="quiet"> {more}</span>}
        {each.length > 0 && (
          <details>
            <summary>
              Who<span class="hidden-words">: {`${label}, ${site}`}</span>
            </summary>
            <ul>
              {each.slice(0, SHOWN).map((id) => (
                <li key={id}>
                  <a href={`#contact/${id}`} dir="auto">
                    {names.get(id) || 'Someone'}
                  </a>
                </li>
              ))}
              {each.length > SHOWN && <li class="quiet">and {each.length - SHOWN} more</li>}
            </ul>
          </details>
        )}
      </dd>
    </div>
  );
}
