import type { Tx } from '#database/database'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import { fromRange } from '#kernel/period'
import type { Area } from '../area/read.ts'
import { checkSplit, checkTaken, type Part } from './delimitation.ts'
import { checkFollowers, placesOf } from './followers.ts'
import { followersOf, piecesOf, takenNames } from './queries.ts'

export type WantedSplit = {
  readonly day: Day
  readonly today: Day
  readonly parts: readonly Part[]
  readonly follows?: Readonly<Record<Id, number>> | undefined
}

/** A split held against the area as it is: its pieces, where what is under way goes on, and all that speaks against it, at once. */
export const weighSplit = async (
  tx: Tx,
  { municipality, id, period }: Pick<Area, 'municipality' | 'id' | 'period'>,
  { day, today, parts, follows = {} }: WantedSplit,
) => {
  const pieces = (await piecesOf(tx, municipality, [id], day)).map((piece) => ({ ...piece, period: fromRange(piece.period) }))
  const places = placesOf(await followersOf(tx, municipality, [id]), parts, follows)
  const names = parts.map(({ name }) => name.trim().toLocaleLowerCase('da'))
  const taken = (await takenNames(tx, municipality, id, names, day)).map(({ name }) => name)
  const refusals = [...checkSplit(parts, pieces, { day, today, period }), ...checkTaken(parts, taken), ...checkFollowers(places)]
  return { pieces, places, refusals }
}
