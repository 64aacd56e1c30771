import { z } from 'zod'
import { count, day, id, optionalText, text } from '#web/fields.ts'

const municipality = optionalText(4)

/** The set itself; its criteria stand in rows of their own fields, which `criteriaFrom` reads. */
export const SetForm = z.object({
  municipality,
  name: text(),
  body: id(),
  decidedOn: day(),
  paper: text(300),
  validFrom: day(),
  needed: count(),
  note: optionalText(1000),
})

export const NeighbourForm = z.object({ municipality, one: id(), other: id() })

export const RemoveForm = z.object({ municipality, id: id() })
