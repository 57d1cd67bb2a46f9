/** A post that a drill is about, and who wrote it. */
export function DrillPost({ author, text }: { author: string; text: string }) {
  if (text === '') return null;
  return (
    <figure class="drill-post">
      {author && (
        <figcaption class="person">
          <bdi>{author}</bdi>
        </figcaption>
      )}
      <blockquote class="theirs" dir="auto">
        {text}
      </blockquote>
    </figure>
  );
}
