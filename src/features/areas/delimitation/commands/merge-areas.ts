import { command } from '#features/identity'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import { at, done, refused } from '#kernel/result'
import { mayRegisterAreas } from '../../area/policy.ts'
import { type Area, subjectOf } from '../../area/read.ts'
import { lockArea } from '../../area/stage.ts'
import { carryOver } from '../carry-over.ts'
import { checkMerge } from '../delimitation.ts'
import { checkCases } from '../followers.ts'
import { followersOf } from '../queries.ts'
import { beginArea, endAreas, lockNames, movePiece, readPieces } from '../stage.ts'
import { tellPublic } from '../tell-public.ts'
import { delimitationTexts } from '../texts.ts'
import type { BegunArea } from './split-area.ts'

export type MergeAreas = {
  readonly area: Id
  readonly with: readonly Id[]
  readonly name: string
  /** First day of the new area. */
  readonly day: Day
  readonly reason: string
}

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)]

/**
 * Merges areas: they end, and a new one begins with all their estates, found by their names too. They keep their addresses, figures and histories.
 * What is under way in them goes on in the new one. Refuses areas of two municipalities, two with a live case, a day outside the period of one of them, and
 * a name that a third has.
 */
export const mergeAreas = command<MergeAreas, BegunArea>('area.merged', mayRegisterAreas, async (stage, input) => {
  const { day, reason } = input
  const first = await lockArea(stage, input.area)
  stage.permit(subjectOf(first, stage.today))
  const others: Area[] = []
  // Always in the same order, so that two who merge the same areas wait for each other instead of for ever.
  for (const id of unique(input.with)
    .filter((one) => one !== first.id)
    .toSorted())
    others.push(await lockArea(stage, id))
  const areas = [first, ...others]
  if (areas.some(({ municipality }) => municipality !== first.municipality))
    return refused(at('with', delimitationTexts.phrase('refused.foreign')))
  const { municipality } = first
  await lockNames(stage, municipality)
  const ids = areas.map(({ id }) => id)
  const pieces = await readPieces(stage, municipality, ids, day)
  const merged = areas.map((area) => ({ ...area, pieces: pieces.filter((piece) => piece.area === area.id) }))
  const followers = await followersOf(stage.tx, municipality, ids)
  const refusals = [...checkMerge(merged, day, stage.today), ...checkCases(followers)]
  if (refusals.length > 0) return refused(...refusals)
  await endAreas(stage, municipality, ids, day)
  const nicknames = unique(areas.flatMap((area) => [area.name, ...area.nicknames])).filter(
    (name) => name.toLocaleLowerCase('da') !== input.name.toLocaleLowerCase('da'),
  )
  const form = areas.some((area) => area.form === 'scattered') ? 'scattered' : 'area'
  const made = await beginArea(stage, first, { name: input.name, nicknames, form, day }, 'name')
  if (!made.ok) return made
  for (const piece of pieces) await movePiece(stage, municipality, piece, made.value.id, day)
  for (const area of areas) {
    const estates = pieces.filter((piece) => piece.area === area.id).map(({ id }) => id)
    const own = followers.flatMap((follower) => (follower.area === area.id ? [[follower, made.value.id] as const] : []))
    await carryOver(stage, area, [{ id: made.value.id, estates }], { kind: 'merge', day, reason }, own)
    await tellPublic(stage, area)
  }
  const detail = { day, into: made.value.id, merged: ids }
  return done({ value: made.value, entry: { municipality, subject: { kind: 'area', id: first.id }, detail, reason } })
})
