import { z } from 'zod'
import { choice, optionalId, optionalText, text } from '#web/fields.ts'
import { organisationKinds } from './organisation.ts'

export const RegisterForm = z.object({
  municipality: text(3)
    .pipe(z.string().regex(/^\d+$/, { error: 'field.choice' }))
    .transform(Number),
  kind: choice(organisationKinds),
  name: text(),
  parent: optionalId(),
  source: optionalText(500),
})
