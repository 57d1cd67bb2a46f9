/** Today without anything to do: what will stand here, and how it gets here. */
export function NothingPlanned() {
  return (
    <div class="dash-empty">
      <p>
        <strong>Nothing is planned.</strong>
      </p>
      <p class="quiet">
        When you insert a reply on X or Facebook or <a href="#log">log a conversation</a>, you choose a day to
        come back to the person. It is kept here, and Rapport reminds you on the day. You can try it on the{' '}
        <a href="/src/practice/index.html" target="_blank" rel="noopener">
          practice feed
        </a>
        .
      </p>
    </div>
  );
}
