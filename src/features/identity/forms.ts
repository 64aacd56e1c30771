import { z } from 'zod'
import { isId } from '#kernel/id'
import { roles } from '#kernel/roles'
import { anyText, choice, day, email, id, optionalAnyText, optionalDay, optionalText, text } from '#web/fields.ts'

/** Where to go after signing in; judged where it is used. */
const til = optionalAnyText(2_000)

export const AddressForm = z.object({ email: email(), til })

export const LinkForm = z.object({ token: anyText(200), til })

/** A scope comes as `municipality`, or as kind and id: `body:0190…`. */
const scope = text(60).transform((words, context) => {
  if (words === 'municipality') return { kind: 'municipality' } as const
  const [kind, id] = words.split(':')
  if ((kind === 'organisation' || kind === 'body' || kind === 'area') && id && isId(id)) return { kind, id } as const
  context.addIssue({ code: 'custom', message: 'field.choice' })
  return z.NEVER
})

export const GrantForm = z.object({
  municipality: text(3).transform(Number),
  email: email(),
  name: optionalText(),
  role: choice(roles),
  scope,
  actsFor: id(),
  from: day(),
  until: optionalDay(),
  reason: optionalText(500),
})

export const EndForm = z.object({ endsOn: day(), reason: text(500) })
