/** The mark: a golden thread and one bead. Drawn in the page, because its two colours follow the theme. */
export const Mark = () => (
  <svg class="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path class="mark-thread" d="M1.5 15.5C5 4.5 9.5 4.5 12 12s7 7.5 10.5-3.5" />
    <circle class="mark-bead" cx="12" cy="12" r="3.4" />
  </svg>
)
