import { z } from 'zod'
import { isId } from '#kernel/id'
import { choice, day, id, optionalDay, optionalId, optionalText, text } from '#web/fields.ts'
import { bodyKinds, participations } from './body.ts'

export const TermsForm = z.object({ terms: optionalText(20_000), reason: text(500) })

export const FillForm = z.object({
  person: optionalId(),
  email: optionalText().pipe(z.email({ error: 'field.email' }).nullable()),
  name: optionalText(),
  standing: choice(['holder', 'substitute']),
  from: day(),
  until: optionalDay(),
  appointedBy: optionalId(),
})

export const VacateForm = z.object({ lastDay: day(), reason: text(500) })

export const SeatForm = z.object({
  title: text(),
  category: text(60).pipe(z.string().regex(/^[a-z0-9-]+$/, { error: 'field.category' })),
  participation: choice(participations),
  office: optionalText().pipe(z.enum(['chair', 'vice_chair'], { error: 'field.choice' }).nullable()),
  profile: optionalText(500),
  represents: optionalId(),
  /** `body:<id>` or `organisation:<id>`. */
  appointedBy: optionalText(60).transform((words, context) => {
    if (words === null) return null
    const [kind, id] = words.split(':')
    if ((kind === 'body' || kind === 'organisation') && id && isId(id)) return { kind, id } as const
    context.addIssue({ code: 'custom', message: 'field.choice' })
    return z.NEVER
  }),
  from: day(),
})

export const FoundForm = z.object({
  municipality: text(3).transform(Number),
  name: text(),
  kind: choice(bodyKinds),
  decides: choice(['here', 'elsewhere']),
  composition: optionalText(80),
  basis: optionalText(500),
  parent: optionalId(),
  residentsPart: optionalText(2_000),
  from: day(),
  until: optionalDay(),
})

export const ParentForm = z.object({ parent: id() })

export const CoordinationForm = z.object({ with: id(), subject: text(300), responsible: text() })

export const ServiceForm = z.object({ organisation: id(), task: optionalText(300) })
