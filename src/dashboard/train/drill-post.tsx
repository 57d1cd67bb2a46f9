import type { AnyDrill } from '../../domain/drills';
import { writtenIn } from '../../domain/training/written-in';

/** A post that a drill is about, and who wrote it. */
export function DrillPost({ drill }: { drill: AnyDrill }) {
  const { author, post } = drill;
  if (post === '') return null;
  return (
    <figure class="drill-post">
      {author && (
        <figcaption class="person">
          <bdi>{author}</bdi>
        </figcaption>
      )}
      <blockquote class="theirs" dir="auto" lang={writtenIn(drill)}>
        {post}
      </blockquote>
    </figure>
  );
}
