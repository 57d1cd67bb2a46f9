/** The words of a card or a lesson: paragraphs, and what is quoted. */
export function CardWords({ text }: { text: string }) {
  return (
    <>
      {text.split(/\n\s*\n/u).map((part, index) =>
        part.startsWith('> ') ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no name and keep their order.
          <blockquote key={index} class="train-quote" dir="auto">
            {part.slice(2)}
          </blockquote>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above.
          <p key={index} class="train-words" dir="auto">
            {part}
          </p>
        ),
      )}
    </>
  );
}
