import { decimal } from '#kernel/decimal'
import type { Entry } from './import-plan.ts'
import { keyOf } from './twins.ts'

/** A figure as it is recorded. */
export type Figure = Pick<Entry, 'place' | 'version' | 'day' | 'amount' | 'numerator' | 'denominator'>

/** A recorded figure, with whether readers are kept from it, where that was asked. */
export type Recorded = Figure & { readonly kept?: boolean }

/** What a figure was before, and whether readers were kept from it. */
export type Was = { readonly was: string; readonly kept: boolean }

/** What an import would do: figures that are new, figures that become others with what they were, and how many stay. */
export type Changes<Given extends Figure = Entry> = {
  readonly added: readonly Given[]
  readonly changed: readonly (Given & Was)[]
  readonly same: number
}

const equal = (one: string | null, other: string | null): boolean =>
  one === null || other === null ? one === other : decimal(one).eq(other)

/** Compares a file's figures with the recorded ones. An import that is repeated adds and changes nothing. */
export const changesOf = <Given extends Figure>(entries: readonly Given[], known: readonly Recorded[]): Changes<Given> => {
  const recorded = new Map(known.map((figure) => [keyOf(figure), figure]))
  const added: Given[] = []
  const changed: (Given & Was)[] = []
  for (const entry of entries) {
    const was = recorded.get(keyOf(entry))
    if (was === undefined) added.push(entry)
    else if (!equal(was.amount, entry.amount) || !equal(was.numerator, entry.numerator) || !equal(was.denominator, entry.denominator))
      changed.push({ ...entry, was: was.amount, kept: was.kept ?? false })
  }
  return { added, changed, same: entries.length - added.length - changed.length }
}
