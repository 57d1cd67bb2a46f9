import { say, sayNumber } from '../../domain/say/say';

interface Props {
  /** Its own on the page. */
  id: string;
  title: string;
  /** How many there are in all. */
  count?: number;
  /** The page that lists all of them: the number opens it. */
  more?: string;
  children: preact.ComponentChildren;
}

/** A named part of the list. */
export function Section({ id, title, count, more, children }: Props) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} class="inbox-title">
        {title}
        {count !== undefined &&
          (more ? (
            <a href={more} target="_blank" rel="noopener" aria-label={say('inbox_allInDashboard', { count })}>
              {sayNumber(count)}
            </a>
          ) : (
            <span class="quiet">{sayNumber(count)}</span>
          ))}
      </h2>
      <ul>{children}</ul>
    </section>
  );
}
