import { z } from 'zod'
import { day, id, optionalDay, optionalId, optionalText, several, text } from '#web/fields.ts'
import type { Words } from '#web/page.ts'
import type { Part, Piece } from './delimitation.ts'
import { type Follower, followerField } from './followers.ts'

export const SplitForm = z.object({ day: day(), reason: text(300) })

export const MergeForm = z.object({ with: several(id()), name: text(), day: day(), reason: text(300) })

export const MoveForm = z.object({ last: day(), to: optionalId(), reason: text(300) })

export const ParcelForm = z.object({
  estate: optionalId(),
  district: text(100),
  number: text(20),
  from: day(),
  until: optionalDay(),
  source: optionalText(300),
})

export const BlockForm = z.object({ estate: optionalId(), address: text(), parcel: optionalId(), from: day(), until: optionalDay() })

export const EndPieceForm = z.object({ last: day(), reason: text(300) })

export const NamesForm = z.object({
  nicknames: optionalText(500).transform((words) =>
    (words ?? '')
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  ),
})

/** The most areas that one can be split into at once. */
const mostParts = 9

/** How many parts a split has, by the words that came in with its form. */
export const partsIn = (words: Words): number => {
  const asked = Number(words.parts)
  return Number.isSafeInteger(asked) && asked >= 2 ? Math.min(asked, mostParts) : 2
}

/** In which part what is under way goes on, by the split's form; what was left to its estates is not there. */
export const followsFrom = (words: Words, followers: readonly Follower[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    followers.flatMap((follower) => {
      const part = Number(words[followerField(follower)])
      return Number.isSafeInteger(part) && part >= 1 ? [[follower.id, part - 1]] : []
    }),
  )

/** The parts of a split by its form: a name each, and what was laid in them. */
export const partsFrom = (words: Words, pieces: readonly Pick<Piece, 'id'>[]): readonly Part[] =>
  Array.from({ length: partsIn(words) }, (_, index) => ({
    name: (words[`name_${index + 1}`] ?? '').trim().slice(0, 200),
    pieces: pieces.flatMap(({ id: piece }) => (words[`piece_${piece}`] === String(index + 1) ? [piece] : [])),
  }))
