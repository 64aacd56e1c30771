/** The thread without a record: its places in their order, for pages that tell what the product is. Says nothing of states. */
export const ThreadPicture = ({ label, places }: { readonly label: string; readonly places: readonly string[] }) => (
  <ol class="thread-picture" aria-label={label}>
    {places.map((place) => (
      <li key={place}>{place}</li>
    ))}
  </ol>
)
