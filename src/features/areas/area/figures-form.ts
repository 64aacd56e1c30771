import { z } from 'zod'
import { at, done, type Refusal, type Result, refused } from '#kernel/result'
import { choice, day, optionalAnyText, text } from '#web/fields.ts'
import { figureCodes } from './area.ts'
import { readFigure } from './figures.ts'
import { type FigureInput, type OfficialFigures, publishedStatuses } from './list-check.ts'
import { areaTexts } from './texts.ts'

const figure = () => optionalAnyText(30)

/** A list as it is written down: figures as words, since they have sentences of their own. */
export const FiguresForm = z.object({
  listDate: day(),
  residents: figure(),
  U: figure(),
  I: figure(),
  P: figure(),
  E: figure(),
  N: figure(),
  U_of: figure(),
  I_of: figure(),
  P_of: figure(),
  E_of: figure(),
  status: choice(publishedStatuses),
  source: text(300),
  example: z.string().optional(),
})
export type FiguresForm = z.infer<typeof FiguresForm>

/** The figures of a recorded list as they should have been, and why they were not. */
export const CorrectionForm = FiguresForm.omit({ listDate: true }).extend({ reason: text(500) })

/** The shares whose population a source can give; income is no share of persons. */
export const populationCodes = ['U', 'I', 'P', 'E'] as const

/** The form's words by field, also of one that is refused for something else. */
type Written = Readonly<Record<string, string | null | undefined>>

const say = areaTexts.phrase

/** Reads the figures of the form; every word that is no number gets its sentence, an empty field is a missing figure. */
export const figuresFrom = (form: Written): Result<OfficialFigures> => {
  const refusals: Refusal[] = []
  const read = (field: string, key: 'figure.number' | 'figure.population'): string | undefined => {
    const words = form[field]?.trim()
    if (!words) return undefined
    const number = readFigure(words)
    if (number === null) refusals.push(at(field, say(key)))
    return number ?? undefined
  }
  const inputs = figureCodes.map((code): readonly [string, FigureInput] => {
    const population = populationCodes.find((one) => one === code)
    const amount = read(code, 'figure.number')
    const denominator = population && read(`${population}_of`, 'figure.population')
    return [code, amount === undefined ? 'missing' : { amount, ...(denominator !== undefined && { denominator }) }]
  })
  return refusals.length > 0 ? refused(...refusals) : done(Object.fromEntries(inputs) as OfficialFigures)
}
