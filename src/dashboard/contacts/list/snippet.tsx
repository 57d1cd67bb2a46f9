import { useEffect, useState } from 'preact/hooks';
import type { Match, Search } from '../find/use-search';
import { Cell } from './cell';
import { Marked } from './marked';

interface Props {
  contactId: string;
  match: Match;
  snippetOf: Search['snippetOf'];
}

/** The line of a contact's notes or posts that was found; read when the row comes into sight. */
export function Snippet({ contactId, match, snippetOf }: Props) {
  const [line, setLine] = useState<string | null>(null);
  const words = match.words.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `words` are the match, whatever object holds them.
  useEffect(() => {
    let wanted = true;
    snippetOf(contactId, match.words).then((found) => {
      if (wanted) setLine(found);
    }, console.error);
    return () => {
      wanted = false;
    };
  }, [contactId, words]);
  return (
    <Cell class="contact-snippet" dir="auto">
      {line && <Marked text={line} words={match.words} />}
    </Cell>
  );
}
