import { z } from 'zod'
import { choice, day, id, optionalDay, optionalText, several, text } from '#web/fields.ts'
import { outcomes } from './case.ts'

const longest = 4000

/** A reason of a step: a sentence or some. */
const reason = () => text(longest)

export const OpenForm = z.object({ area: id(), body: id(), signals: several(id()), reason: reason() })
export const GatherForm = z.object({ signals: several(id()), reason: reason() })
export const ScreenForm = z.object({ outcome: choice(outcomes.screen), reason: reason() })

/** Computed here by the criteria in force, or made elsewhere and written down. */
export const methods = ['criteria', 'recorded'] as const

export const points = ['towards', 'against', 'open'] as const

export const AssessForm = z.object({
  assessedOn: day(),
  method: choice(methods),
  figures: optionalText(longest),
  source: optionalText(300),
  points: choice(points),
  conclusion: reason(),
})

export const DecideForm = z.object({
  outcome: choice(outcomes.decide),
  decidedOn: day(),
  reasons: reason(),
  item: optionalText(100),
  paper: optionalText(300),
  dueOn: optionalDay(),
  withoutSignal: optionalText(longest),
  withoutAssessment: optionalText(longest),
  /** `new`, or the id of a forum that is tied to the area. */
  forum: optionalText(60),
  forumName: optionalText(200),
  residentsPart: optionalText(longest),
  terms: optionalText(longest),
})
export type DecideForm = z.infer<typeof DecideForm>

export const ReviewForm = z.object({
  outcome: choice(outcomes.review),
  decidedOn: day(),
  reasons: reason(),
  item: optionalText(100),
  paper: optionalText(300),
  dueOn: optionalDay(),
})

export const ShareForm = z.object({ organisation: id(), reason: reason() })
export const PublishForm = z.object({ text: text(400) })
