import { command } from '#features/identity'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import { done, refused } from '#kernel/result'
import { mayRegisterAreas } from '../../area/policy.ts'
import { subjectOf } from '../../area/read.ts'
import { lockArea } from '../../area/stage.ts'
import { carryOver } from '../carry-over.ts'
import type { Part } from '../delimitation.ts'
import { beginArea, endAreas, lockNames, movePiece } from '../stage.ts'
import { tellPublic } from '../tell-public.ts'
import { weighSplit } from '../weigh-split.ts'

export type SplitArea = {
  readonly area: Id
  /** First day of the new areas; the old one ends with the day before. */
  readonly day: Day
  readonly parts: readonly Part[]
  /** In which part what is under way goes on, counted from 0; what is not said follows its estates. */
  readonly follows?: Readonly<Record<Id, number>>
  readonly reason: string
}

export type BegunArea = { readonly id: Id; readonly slug: string }

/**
 * Splits an area: it ends, and new ones begin with its estates. The old one keeps its address, its figures and its history; forums, plans and the
 * directory go on in the new ones, which are found by the old name too; efforts, signals and the case of the area go on in the one that is said. Refuses a
 * split that leaves something behind and a day outside the period.
 */
export const splitArea = command<SplitArea, readonly BegunArea[]>('area.split', mayRegisterAreas, async (stage, input) => {
  const area = await lockArea(stage, input.area)
  stage.permit(subjectOf(area, stage.today))
  const { municipality, id } = area
  const { day, parts, reason } = input
  await lockNames(stage, municipality)
  const { pieces, places, refusals } = await weighSplit(stage.tx, area, { day, today: stage.today, parts, follows: input.follows })
  if (refusals.length > 0) return refused(...refusals)
  await endAreas(stage, municipality, [id], day)
  const begun: (BegunArea & { readonly estates: readonly Id[] })[] = []
  for (const [index, { name, pieces: wanted }] of parts.entries()) {
    const nicknames = name.toLocaleLowerCase('da') === area.name.toLocaleLowerCase('da') ? area.nicknames : [area.name, ...area.nicknames]
    const made = await beginArea(stage, area, { name: name.trim(), nicknames, form: area.form, day }, `name_${index + 1}`)
    if (!made.ok) return made
    const own = pieces.filter((piece) => wanted.includes(piece.id))
    for (const piece of own) await movePiece(stage, municipality, piece, made.value.id, day)
    begun.push({ ...made.value, estates: own.map((piece) => piece.id) })
  }
  const followers = places.flatMap(([follower, part]) => {
    const to = part === null ? undefined : begun[part]
    return to ? [[follower, to.id] as const] : []
  })
  await carryOver(stage, area, begun, { kind: 'split', day, reason }, followers)
  await tellPublic(stage, area)
  const detail = { day, into: begun.map((one) => one.id), followed: followers.map(([{ kind, id: one }, to]) => ({ kind, id: one, to })) }
  return done({
    value: begun.map(({ id: one, slug }) => ({ id: one, slug })),
    entry: { municipality, subject: { kind: 'area', id }, detail, reason },
  })
})
