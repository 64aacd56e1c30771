import { takeAddress } from '#database/address'
import { command, type Stage } from '#features/identity'
import { setBead } from '#features/thread'
import { type Id, newId } from '#kernel/id'
import { type Period, toRange } from '#kernel/period'
import { at, done, type Result, refused } from '#kernel/result'
import type { BodyKind } from '../body.ts'
import { compositions } from '../composition.ts'
import { mayFoundBodies } from '../policy.ts'
import { held } from '../stage.ts'
import { bodyTexts } from '../texts.ts'

export type FoundBody = {
  readonly municipality: number
  readonly kind: BodyKind
  readonly name: string
  readonly decides: 'here' | 'elsewhere'
  /** Template of the rule seat-composition; null when nothing is laid down. */
  readonly composition: string | null
  readonly legalBasis: string | null
  readonly terms: string | null
  readonly residentsPart: string | null
  readonly parents: readonly Id[]
  readonly period: Period
  readonly example?: boolean
  readonly source?: string
}

export type Founded = { readonly id: Id; readonly slug: string }

/**
 * Sets up a body as a part of an act: the act asks whether it may, and is recorded. Refuses a name that the municipality has already, a
 * coordination forum without a word on the residents' part, and a parent of another municipality.
 */
export const foundIn = async (stage: Stage, input: FoundBody): Promise<Result<Founded>> => {
  const { municipality, name, kind, decides, composition, period } = input
  const place = await stage.tx.selectFrom('municipality').select('name').where('code', '=', municipality).executeTakeFirst()
  if (composition !== null && !compositions(place ? [place.name] : [], 'da').some(({ id }) => id === composition)) {
    return refused(at('composition', bodyTexts.phrase('found.composition.unknown')))
  }
  const known = await stage.tx
    .selectFrom('body')
    .select('id')
    .where('municipality', '=', municipality)
    .where('name', '=', name)
    .executeTakeFirst()
  if (known) return refused(at('name', bodyTexts.phrase('found.name.taken')))
  const id = newId()
  const slug = await takeAddress(stage.tx, { section: 'organer', name, municipality, record: id, now: stage.now })
  const saved = await held(async () => {
    await stage.tx
      .insertInto('body')
      .values({
        municipality,
        id,
        slug,
        name,
        kind,
        decides,
        composition,
        legal_basis: input.legalBasis,
        terms_of_reference: input.terms,
        residents_part: input.residentsPart,
        period: toRange(period),
        example: input.example ?? false,
        source: input.source ?? null,
      })
      .execute()
    for (const parent of input.parents) {
      await stage.tx.insertInto('body_parent').values({ municipality, body_id: id, parent_id: parent }).execute()
    }
  })
  if (!saved.ok) return saved
  await setBead(stage.tx, { municipality, id, place: 'forum', name, href: `/organer/${slug}`, state: 'wait' }, stage.now)
  return done({ id, slug })
}

/** Sets up a body under those it answers to; what is refused, `foundIn` says. */
export const foundBody = command<FoundBody, Founded>('body.founded', mayFoundBodies, async (stage, input) => {
  const { municipality, kind, parents } = input
  stage.permit({ municipality })
  const founded = await foundIn(stage, input)
  if (!founded.ok) return founded
  return done({ value: founded.value, entry: { municipality, subject: { kind: 'body', id: founded.value.id }, detail: { kind, parents } } })
})
