/** Filled text with its gaps marked. */
export function WithGaps({ text }: { text: string }) {
  // Every second piece is a gap: `split` keeps what its group matched.
  return <>{text.split(/(⟦[^⟦⟧\n]*⟧)/).map((piece, index) => (index % 2 === 1 ? gap(piece) : piece))}</>;
}

function gap(mark: string) {
  return <mark class="gap">{mark.slice(1, -1)}</mark>;
}
