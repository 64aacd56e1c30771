import { useFormat, usePhrases } from '#text/use.ts'
import { Sub } from '#ui/kit.ts'
import { countsWords, type Sums } from '../sums.ts'

type PlannedProps = {
  readonly sums: Sums
  /** How the amounts of a column are written; øre as it needs them where nothing is said. */
  readonly kroner?: (ore: number) => string
}

/** What is planned, and below it what of that counts now where it is less. */
export const Planned = ({ sums, kroner }: PlannedProps) => {
  const format = useFormat()
  const speak = usePhrases()
  const counts = countsWords(sums)
  return (
    <span>
      {(kroner ?? format.kroner)(sums.planned)}
      {counts && <Sub>{speak(counts)}</Sub>}
    </span>
  )
}
