import type { Tx } from '#database/database'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Candidate } from '../approval/named.ts'
import { type EstateOffer, getOffers } from '../plan/choice-queries.ts'
import type { Choice } from './choices.ts'
import { knownDeciders } from './deciders.ts'
import { getGround } from './queries.ts'

/** What a municipality has that a plan can name, each under the words by which a file names it. */
export type Register = {
  readonly municipality: number
  readonly name: string
  readonly estates: readonly (EstateOffer & Choice)[]
  readonly boards: readonly Choice[]
  readonly operators: readonly Choice[]
  readonly organisations: readonly Choice[]
  /** Those who may have decided on paper. */
  readonly deciders: readonly Candidate[]
  /** The names of the plans that the municipality has, in lower case. */
  readonly plans: readonly string[]
}

type Called = { readonly id: Id; readonly name: string; readonly association?: string | null }

/** Records under their names; those that share one are told apart by what they belong to, or by their number in the list. */
const called = <T extends Called>(all: readonly T[]): readonly (T & Choice)[] => {
  const counts = Map.groupBy(all, ({ name }) => name.toLocaleLowerCase('da'))
  return all.map((one) => {
    const alike = counts.get(one.name.toLocaleLowerCase('da')) ?? []
    const words = alike.length < 2 ? one.name : `${one.name} (${one.association ?? alike.indexOf(one) + 1})`
    return { ...one, value: one.id, say: () => words }
  })
}

/** Reads what a municipality has. */
export const registerOf = async (tx: Tx, municipality: number, today: Day): Promise<Register> => {
  const offers = await getOffers(tx, municipality)
  const { name, plans } = await getGround(tx, municipality)
  return {
    municipality,
    name,
    estates: called(offers.estates),
    boards: called(offers.boards),
    operators: called(offers.operators),
    organisations: called(offers.employers),
    deciders: (await knownDeciders(tx, municipality, today)).map(({ candidate }) => candidate),
    plans,
  }
}
