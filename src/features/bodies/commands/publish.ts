import { publishRecord, withdrawRecord } from '#database/publication'
import { command } from '#features/identity'
import type { Id } from '#kernel/id'
import { done, refused } from '#kernel/result'
import { seatsOn } from '../body.ts'
import { mayPublishBodies } from '../policy.ts'
import { type Body, subjectOf } from '../read.ts'
import { lockBody } from '../stage.ts'
import { bodyTexts } from '../texts.ts'

/** What the public sees of a body: what it is, whom it hangs together with, and its seats. No persons. */
export type PublishedBody = {
  readonly kind: Body['kind']
  readonly decides: Body['decides']
  readonly legalBasis: string | null
  readonly terms: string | null
  readonly residentsPart: string | null
  readonly period: Body['period']
  readonly example: boolean
  readonly above: readonly string[]
  readonly areas: readonly { readonly name: string; readonly href: string }[]
  readonly served: readonly string[]
  readonly seats: readonly {
    readonly title: string
    readonly office: 'chair' | 'vice_chair' | null
    readonly participation: 'member' | 'observer' | 'ad_hoc'
    readonly represents: string | null
    readonly appointedBy: string | null
  }[]
}

const publicForm = (body: Body, today: string): PublishedBody => ({
  kind: body.kind,
  decides: body.decides,
  legalBasis: body.legal_basis,
  terms: body.terms_of_reference,
  residentsPart: body.residents_part,
  period: body.period,
  example: body.example,
  above: body.above.map((other) => other.name),
  areas: body.areas.map(({ name, href }) => ({ name, href })),
  served: body.served.map((other) => other.name),
  seats: seatsOn(body.seats, today).map((seat) => ({
    title: seat.title,
    office: seat.office,
    participation: seat.participation,
    represents: seat.represents?.name ?? null,
    appointedBy: seat.appointedBy?.name ?? null,
  })),
})

/** Publishes a body as it is now; an earlier publication is withdrawn in the same act. */
export const publishBody = command<{ readonly body: Id }, Id>('body.published', mayPublishBodies, async (stage, input) => {
  const body = await lockBody(stage, input.body)
  stage.permit(subjectOf(body))
  const { municipality, id, slug, name } = body
  const publication = await publishRecord(stage.tx, {
    municipality,
    kind: 'body',
    record: id,
    slug,
    title: name,
    content: publicForm(body, stage.today),
    by: stage.actor.person,
    now: stage.now,
  })
  return done({ value: publication, entry: { municipality, subject: { kind: 'body', id }, detail: { publication } } })
})

/** Takes a body's publication back: the public page is gone from the next request on. Refused when there is none. */
export const withdrawBody = command<{ readonly body: Id }, null>('body.withdrawn', mayPublishBodies, async (stage, input) => {
  const body = await lockBody(stage, input.body)
  stage.permit(subjectOf(body))
  const { municipality, id } = body
  if (!(await withdrawRecord(stage.tx, municipality, id, stage.now))) return refused({ say: bodyTexts.phrase('public.none') })
  return done({ value: null, entry: { municipality, subject: { kind: 'body', id } } })
})
