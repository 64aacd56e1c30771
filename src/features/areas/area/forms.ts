import { z } from 'zod'
import { choice, count, day, id, optionalAnyText, optionalDay, optionalId, optionalText, text, ticked } from '#web/fields.ts'
import { readFigure } from './figures.ts'
import { publishedStatuses } from './list-check.ts'
import { schemes } from './rows.ts'

export const RegisterForm = z.object({
  municipality: text(3).transform(Number),
  name: text(),
  nicknames: optionalText(500).transform((words) =>
    (words ?? '')
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  ),
  form: choice(['area', 'scattered']),
  from: day(),
  until: optionalDay(),
  source: optionalText(500),
  distinct: optionalText(300),
})

/** A whole number from 1, also as `1.204`; an empty field is null. */
const optionalCount = () =>
  optionalAnyText(30)
    .transform((words) => (words === null ? null : (readFigure(words) ?? words)))
    .pipe(count().nullable())

export const EstateForm = z.object({
  estate: optionalId(),
  name: optionalText(),
  association: optionalId(),
  dwellings: optionalCount(),
  approximate: ticked(),
  countedOn: optionalDay(),
  source: optionalText(300),
  from: day(),
  until: optionalDay(),
  distinct: optionalText(300),
})
export type EstateForm = z.infer<typeof EstateForm>

export const ForumForm = z.object({ body: id(), task: optionalText(300), from: day(), until: optionalDay() })

export const ClassForm = z.object({ scheme: choice(schemes), label: text(), source: text(300), from: day(), until: optionalDay() })

export const EndClassForm = z.object({ endsOn: day(), reason: text(300) })

/** The parts of the date are words, since they are judged together. */
export const EventForm = z.object({
  year: text(10),
  month: optionalText(2),
  day: optionalText(10),
  title: text(300),
  actor: text(),
  major: ticked(),
  source: text(300),
})

export const StatusForm = z.object({ listDate: day(), status: choice(publishedStatuses), source: text(300) })
