import { decimal } from '#kernel/decimal'
import { type Entry, keyOf } from './import-plan.ts'

/** A figure that is recorded already. */
export type KnownFigure = Pick<Entry, 'place' | 'version' | 'day' | 'amount' | 'numerator' | 'denominator'>

/** What an import would do: figures that are new, figures that become others with what they were, and how many stay. */
export type Changes = {
  readonly added: readonly Entry[]
  readonly changed: readonly (Entry & { readonly was: string })[]
  readonly same: number
}

const equal = (one: string | null, other: string | null): boolean =>
  one === null || other === null ? one === other : decimal(one).eq(other)

/** Compares a file's figures with the recorded ones. An import that is repeated adds and changes nothing. */
export const changesOf = (entries: readonly Entry[], known: readonly KnownFigure[]): Changes => {
  const recorded = new Map(known.map((figure) => [keyOf(figure), figure]))
  const added: Entry[] = []
  const changed: (Entry & { readonly was: string })[] = []
  for (const entry of entries) {
    const was = recorded.get(keyOf(entry))
    if (was === undefined) added.push(entry)
    else if (!equal(was.amount, entry.amount) || !equal(was.numerator, entry.numerator) || !equal(was.denominator, entry.denominator))
      changed.push({ ...entry, was: was.amount })
  }
  return { added, changed, same: entries.length - added.length - changed.length }
}
