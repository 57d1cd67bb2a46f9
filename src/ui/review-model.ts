import { useEffect, useState } from 'preact/hooks';
import type { ReviewModel } from '../domain/review/review-model';
import { reviewModel } from '../messaging/review-model';

/** The model of the review, for pages that score replies; undefined: not read yet, null: it could not be. */
export function useReviewModel(): ReviewModel | null | undefined {
  const [model, setModel] = useState<ReviewModel | null>();
  useEffect(() => {
    let wanted = true;
    void reviewModel().then((read) => {
      if (wanted) setModel(() => read);
    });
    return () => {
      wanted = false;
    };
  }, []);
  return model;
}
