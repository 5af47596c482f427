/** The name as a drawing. Its outlines are a file of their own, which takes the colour of the words around it. */
export function Wordmark() {
  return (
    <svg viewBox="0 -4 541 150" role="img" aria-label="Passage">
      <use href="/wordmark.svg#wordmark" />
    </svg>
  );
}
