type ProgressProps = {
  /** How far it is, in words; the bar says nothing more. */
  readonly label: string
  readonly done: number
  /** Of how many; null while nobody knows. */
  readonly of: number | null
}

/** Work that goes on: how far it is in words, and the same as a bar. Its page looks again by itself (`lookAgain` of the frame). */
export const ProgressBar = ({ label, done, of }: ProgressProps) => (
  <div class="progress" role="status">
    <p>{label}</p>
    {of === null || of === 0 ? <progress aria-label={label} /> : <progress aria-label={label} value={done} max={of} />}
  </div>
)
