import type { Id } from '#kernel/id'
import { at, type Refusal } from '#kernel/result'
import type { Part } from './delimitation.ts'
import { delimitationTexts } from './texts.ts'

/** What is under way in an area: an effort, its live case, or the signals that name no estate, all of them together. */
export type Follower = {
  readonly kind: 'effort' | 'case' | 'signals'
  /** The record; of signals the area. */
  readonly id: Id
  readonly area: Id
  readonly name: string
  /** Of an effort, the estates that it is for; it follows them. */
  readonly estates: readonly Id[]
  /** How many signals there are. */
  readonly count: number
}

/** The name of the field that asks where something goes on. */
export const followerField = ({ id }: Pick<Follower, 'id'>): string => `follows_${id}`

/** Which of the parts something goes on in by itself: the one that all its estates lie in; null where somebody must say. */
export const partOfEstates = ({ estates }: Pick<Follower, 'estates'>, parts: readonly Part[]): number | null => {
  const found = new Set(estates.map((estate) => parts.findIndex(({ pieces }) => pieces.includes(estate))))
  const [only] = found
  return found.size === 1 && only !== undefined && only >= 0 ? only : null
}

/** Where everything goes on, by what was said of it; null where neither that nor its estates tell. `chosen` counts the parts from 0. */
export const placesOf = (
  followers: readonly Follower[],
  parts: readonly Part[],
  chosen: Readonly<Record<Id, number>>,
): readonly (readonly [follower: Follower, part: number | null])[] =>
  followers.map((follower) => {
    const said = chosen[follower.id]
    return [follower, said !== undefined && said >= 0 && said < parts.length ? said : partOfEstates(follower, parts)]
  })

/** What nobody has said the place of, each at its field. */
export const checkFollowers = (places: ReturnType<typeof placesOf>): readonly Refusal[] =>
  places.flatMap(([follower, part]) =>
    part === null ? [at(followerField(follower), delimitationTexts.phrase('refused.follower', { name: follower.name }))] : [],
  )

/** Areas with a live case each cannot become one: an area has one case at a time. */
export const checkCases = (followers: readonly Follower[]): readonly Refusal[] =>
  followers.filter(({ kind }) => kind === 'case').length > 1 ? [at('with', delimitationTexts.phrase('refused.cases'))] : []
