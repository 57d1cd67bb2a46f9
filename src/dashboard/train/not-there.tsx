/** For addresses of what was deleted meanwhile. */
export function NotThere({ what }: { what: 'lesson' | 'drill' | 'test' }) {
  return (
    <div class="dash-empty">
      <p>
        <strong>This {what} is no longer there.</strong>
      </p>
      <p class="quiet">
        It may have been deleted. <a href="#train">Back to Train</a>
      </p>
    </div>
  );
}
