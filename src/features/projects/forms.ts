import { z } from 'zod'
import { precisions } from '#kernel/day'
import { lastDay, periodFrom } from '#kernel/period'
import { at, done, type Result, refused } from '#kernel/result'
import { choice, count, day, id, optionalDay, optionalId, optionalText, several, text } from '#web/fields.ts'
import type { Words } from '#web/page.ts'
import type { LeftWords } from './closing.ts'
import { leftField, openOf } from './closing.ts'
import type { DocumentInput } from './document.ts'
import { asKnown, type ProjectInput } from './project.ts'
import type { Project } from './read.ts'
import { type BasisDocument, type Deliverable, outcomes, standings, type Track } from './rows.ts'
import { projectTexts } from './texts.ts'

export const ProjectForm = z.object({
  municipality: optionalText(3),
  name: text(120),
  aim: text(4_000),
  director: text(),
  owner: text(),
  leader: optionalText(),
  body: id(),
  from: day(),
  until: day(),
  rhythm: count(),
  decidedBy: text(),
  decidedOn: day(),
  decidedPrecision: choice(precisions),
  reference: optionalText(),
  decidedCase: optionalId(),
  decidedBody: optionalId(),
  areas: several(id()),
})

/** What a filled form says of a project; refused when its last day comes before its first. */
export const inputFrom = (form: z.output<typeof ProjectForm>): Result<ProjectInput> => {
  const { from, until, decidedOn, decidedPrecision, municipality: _, ...rest } = form
  const period = periodFrom(from, until)
  if (!period) return refused(at('until', projectTexts.phrase('refused.order')))
  return done({ ...rest, period, decided: asKnown(decidedOn, decidedPrecision) })
}

/** A project's facts as the words of its form. */
export const projectWords = (project: Project): Words => ({
  name: project.name,
  aim: project.aim,
  director: project.director,
  owner: project.owner,
  leader: project.leader ?? '',
  body: project.body.id,
  from: project.period.from,
  until: lastDay(project.period) ?? '',
  rhythm: String(project.rhythm),
  decidedBy: project.decided_by,
  decidedOn: project.decided_on,
  decidedPrecision: project.decided_precision,
  reference: project.decision_reference ?? '',
  decidedCase: project.decided_case?.id ?? '',
  decidedBody: project.decided_body?.id ?? '',
  areas: project.areas.map((area) => area.id).join('\n'),
})

export const TrackForm = z.object({ title: text(), leads: optionalText() })

export const trackWords = ({ title, leads }: Track): Words => ({ title, leads: leads ?? '' })

export const DocumentForm = z.object({
  title: text(300),
  madeBy: text(),
  madeOn: optionalDay(),
  precision: choice(precisions),
  reference: optionalText(),
  link: optionalText(500),
  note: optionalText(1_000),
})

export const documentFrom = ({ madeOn, precision, ...rest }: z.output<typeof DocumentForm>): DocumentInput => ({
  ...rest,
  made: madeOn === null ? null : asKnown(madeOn, precision),
})

export const documentWords = (document: BasisDocument): Words => ({
  title: document.title,
  madeBy: document.madeBy,
  madeOn: document.madeOn ?? '',
  precision: document.precision,
  reference: document.reference ?? '',
  link: document.link ?? '',
  note: document.note ?? '',
})

const said = { title: text(300), track: optionalId(), responsible: text(), documents: several(id()) }

export const DeliverableForm = z.object(said)
export const NewDeliverableForm = z.object({ ...said, dueOn: day() })

export const deliverableWords = ({ title, track, responsible, documents }: Deliverable): Words => ({
  title,
  track: track ?? '',
  responsible,
  documents: documents.join('\n'),
})

export const MoveForm = z.object({ dueOn: day(), reason: text(500) })

export const EndForm = z.object({ outcome: choice(outcomes), on: day(), words: text(1_000), link: optionalText(500) })

export const BackForm = z.object({ reason: text(500) })

export const StatementForm = z.object({ standing: choice(standings), on: day(), words: text(4_000) })

export const ClosingForm = z.object({ on: day(), result: text(4_000), takesOver: optionalText(1_000) })

const word = optionalText(1_000)

/** The words on the deliverables that are not over, each from a field of its own; null where nobody wrote any. */
export const leftFrom = ({ deliverables }: Project, words: Words): LeftWords =>
  Object.fromEntries(
    openOf(deliverables).map(({ id: own }) => {
      const read = word.safeParse(words[leftField(own)])
      return [own, read.success ? read.data : null]
    }),
  )
