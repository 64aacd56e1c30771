import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import { holds, type Period } from '#kernel/period'
import { refusePersonNumbers } from '#kernel/person-number'
import { at, type Refusal } from '#kernel/result'
import { areaTexts } from '../area/texts.ts'
import { delimitationTexts } from './texts.ts'

/** What an area is made of: an estate, or a block or parcel that belongs to no estate; since when it lies there. */
export type Piece = { readonly kind: 'estate' | 'block' | 'parcel'; readonly id: Id; readonly name: string; readonly period: Period }

/** A new area that comes of a split: its name, and the pieces that go to it. */
export type Part = { readonly name: string; readonly pieces: readonly Id[] }

const plain = (name: string): string => name.trim().toLocaleLowerCase('da')

/** Why an area cannot end on a day: it is to come, or the area or something in it is not there before it and on it. */
export const checkDay = (day: Day, today: Day, area: Period, pieces: readonly Piece[]): readonly Refusal[] => {
  const say = delimitationTexts.phrase
  if (day > today) return [at('day', say('refused.future'))]
  if (day <= area.from || !holds(area, day)) return [at('day', say('refused.outside'))]
  const late = pieces.find(({ period }) => period.from >= day)
  return late ? [at('day', say('refused.late', { name: late.name }))] : []
}

/**
 * Why an area cannot be split like this: a day outside its period, fewer than two parts, a part without a name or with another's, a part that gets
 * nothing, a piece that stays behind or goes to two.
 */
export const checkSplit = (
  parts: readonly Part[],
  pieces: readonly Piece[],
  { day, today, period }: { readonly day: Day; readonly today: Day; readonly period: Period },
): readonly Refusal[] => {
  const say = delimitationTexts.phrase
  const names = parts.map(({ name }) => plain(name))
  const placed = (id: Id): number => parts.filter((part) => part.pieces.includes(id)).length
  return [
    ...checkDay(day, today, period, pieces),
    ...(parts.length < 2 ? [at('name_2', say('refused.one'))] : []),
    ...refusePersonNumbers(Object.fromEntries(parts.map(({ name }, index) => [`name_${index + 1}`, name]))),
    ...names.flatMap((name, index) =>
      name === ''
        ? [at(`name_${index + 1}`, say('refused.unnamed'))]
        : names.indexOf(name) < index
          ? [at(`name_${index + 1}`, say('refused.same'))]
          : [],
    ),
    ...(pieces.length > 0
      ? parts.flatMap((part, index) =>
          part.pieces.some((id) => pieces.some((piece) => piece.id === id)) ? [] : [at(`name_${index + 1}`, say('refused.bare'))],
        )
      : []),
    ...pieces.flatMap(({ id, name }) => (placed(id) === 1 ? [] : [at(`piece_${id}`, say('refused.behind', { name }))])),
  ]
}

/** Parts whose name another area of the municipality has; `taken` in small letters. */
export const checkTaken = (parts: readonly Part[], taken: readonly string[]): readonly Refusal[] =>
  parts.flatMap(({ name }, index) => (taken.includes(plain(name)) ? [at(`name_${index + 1}`, areaTexts.phrase('register.taken'))] : []))

/** An area that is to be merged with others. */
export type Merged = { readonly municipality: number; readonly name: string; readonly period: Period; readonly pieces: readonly Piece[] }

/** Why areas cannot be merged: fewer than two, of two municipalities, a day outside the period of one of them. */
export const checkMerge = (areas: readonly Merged[], day: Day, today: Day): readonly Refusal[] => {
  const say = delimitationTexts.phrase
  if (areas.length < 2) return [at('with', say('refused.alone'))]
  if (new Set(areas.map(({ municipality }) => municipality)).size > 1) return [at('with', say('refused.foreign'))]
  const [wrong] = areas.flatMap(({ period, pieces }) => checkDay(day, today, period, pieces))
  return wrong ? [wrong] : []
}

/** Why an estate cannot leave its area with a day as its last one there. */
export const checkLeaving = (last: Day, period: Period): readonly Refusal[] => {
  const say = delimitationTexts.phrase
  if (last < period.from) return [at('last', say('refused.before'))]
  return period.until !== null && last >= period.until ? [at('last', say('refused.left'))] : []
}

/** A cadastral number as the land register writes it: `12 AB` is `12ab`; null when it cannot be one. */
export const parcelNumber = (words: string): string | null => {
  const number = words.replaceAll(/\s/g, '').toLocaleLowerCase('da')
  return /^[1-9][0-9]{0,5}[a-zæøå]{0,3}$/.test(number) ? number : null
}

/** What an area became or came of. */
export type Succession = {
  readonly kind: 'split' | 'merge'
  readonly day: Day
  readonly reason: string
  /** `before`: the other area is what this one came of; `after`: what became of it. */
  readonly side: 'before' | 'after'
  readonly name: string
  readonly slug: string
}
