import { publishRecord, withdrawRecord } from '#database/publication'
import { command } from '#features/identity'
import type { Id } from '#kernel/id'
import { at, done, refused } from '#kernel/result'
import { personalIn } from '../../personal/personal.ts'
import { signalTexts } from '../../signals/texts.ts'
import { mayPublishCases } from '../policy.ts'
import type { PublishedDesignation } from '../published.ts'
import { findPublishedAreaOf } from '../queries.ts'
import { subjectOf } from '../read.ts'
import { lockCase, open } from '../stage.ts'
import { caseTexts } from '../texts.ts'

export type PublishCase = { readonly case: Id; readonly version: number | undefined; readonly text: string }

/** Publishes a decided designation with a text of its own, on the area's public page. Refused while the area is not public, and with numbers of persons in the text. */
export const publishCase = command<PublishCase, Id>('case.published', mayPublishCases, async (stage, input) => {
  const held = await lockCase(stage, input.case)
  stage.permit(subjectOf(held))
  const ready = open(held, 'publish', input.version)
  if (!ready.ok) return ready
  const { municipality, id, area, body, steps } = held
  const decided = steps.findLast(({ outcome }) => outcome === 'designated')
  const page = await findPublishedAreaOf(stage.tx, municipality, area.id)
  if (!page || !decided) return refused({ say: caseTexts.phrase('fault.area_hidden', { area: area.name }) })
  const personal = personalIn(input.text, [area.name, body.name]).map(({ kind, found }) =>
    at('text', signalTexts.phrase(`personal.${kind}`, { found })),
  )
  if (personal.length > 0) return refused(...personal)
  const content: PublishedDesignation = { area: area.id, text: input.text, body: body.name, decidedOn: decided.day }
  const publication = await publishRecord(stage.tx, {
    ...{ municipality, kind: 'designation', record: id, slug: page.slug, title: area.name },
    ...{ content, by: stage.actor.person, now: stage.now },
  })
  return done({ value: publication, entry: { municipality, subject: { kind: 'case', id }, detail: { publication } } })
})

/** Takes the publication back: the line is gone from the area's public page from the next request on. Refused when there is none. */
export const withdrawCase = command<{ readonly case: Id }, null>('case.withdrawn', mayPublishCases, async (stage, input) => {
  const held = await lockCase(stage, input.case)
  stage.permit(subjectOf(held))
  const { municipality, id } = held
  if (!(await withdrawRecord(stage.tx, municipality, id, stage.now))) return refused({ say: caseTexts.phrase('publish.none') })
  return done({ value: null, entry: { municipality, subject: { kind: 'case', id } } })
})
