import { z } from 'zod'
import { day, id, optionalId, optionalText, several, text } from '#web/fields.ts'

/** The facts that both a new plan and a change of one ask for. */
const facts = {
  name: text(160),
  from: day(),
  until: day(),
  lead: optionalId(),
  leadReason: optionalText(1_000),
  operator: optionalId(),
  board: optionalId(),
}

/** Beginning a plan from an area. */
export const CreateForm = z.object({
  ...facts,
  programme: text(60),
  themes: several(),
  estates: several(id()),
  template: text(60),
  origin: optionalText(200),
  kinds: several(),
})

/** Changing a plan's facts. */
export const FactsForm = z.object(facts)

/** Taking an estate into a plan. */
export const EstateForm = z.object({ estate: id() })

/** An estate leaves a plan. */
export const LeaveForm = z.object({ reason: text(1_000) })

/** A post: what it is called, who employs it, hours a week, places of work. */
export const StaffForm = z.object({ title: text(160), employer: id(), hours: optionalText(12), places: text(400) })

/** A question that is answered with yes. */
export const YesForm = z.object({})
