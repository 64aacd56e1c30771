import { z } from 'zod'
import { at, done, type Refusal, type Result, refused } from '#kernel/result'
import { choice, day, id, optionalAnyText, optionalText, text } from '#web/fields.ts'
import type { Words } from '#web/page.ts'
import { readFigure } from '../area/figures.ts'
import { type Definition, directions, frequencies, units } from './commands/define-indicator.ts'
import type { Amounts } from './figure.ts'
import { plain } from './figure.ts'
import type { DefinitionRow } from './rows.ts'
import { figureTexts } from './texts.ts'

const both = { nameDa: text(80), nameEn: optionalText(80) }

/** What an indicator means, as it is written down. */
export const DefinitionForm = z.object({
  ...both,
  unit: choice(units),
  countedDa: optionalText(60),
  countedEn: optionalText(60),
  direction: choice(directions),
  numeratorDa: optionalText(200),
  numeratorEn: optionalText(200),
  denominatorDa: optionalText(200),
  denominatorEn: optionalText(200),
  minimum: optionalAnyText(20),
  maximum: optionalAnyText(20),
  source: text(300),
  method: optionalText(1_000),
  frequency: choice(frequencies),
  validFrom: day(),
})

/** A new indicator: whose it is, and its code in addresses and files. */
export const IndicatorForm = DefinitionForm.extend({ municipality: text(3).transform(Number), code: text(40) })

/** A new definition of a known one. */
export const RedefinitionForm = DefinitionForm.extend({ bridge: text(1_000) })

const amounts = { amount: optionalAnyText(30), numerator: optionalAnyText(30), denominator: optionalAnyText(30) }
const told = { source: text(300), example: z.string().optional() }

/** One figure of one place. */
export const FigureForm = z.object({ place: id(), day: day(), ...amounts, ...told })

/** A figure as it should have been, and why it was not. */
export const CorrectionForm = z.object({ ...amounts, ...told, reason: text(500) })

const say = figureTexts.phrase

/** Reads numbers as they are written by hand; every word that is none gets its sentence. */
const readAll = <Name extends string>(names: readonly Name[], words: Words): Result<Readonly<Record<Name, string | null>>> => {
  const refusals: Refusal[] = []
  const read = names.map((name): readonly [Name, string | null] => {
    const written = words[name]?.trim() ?? ''
    const number = written === '' ? null : readFigure(written)
    if (written !== '' && number === null) refusals.push(at(name, say('figure.number')))
    return [name, number]
  })
  return refusals.length > 0 ? refused(...refusals) : done(Object.fromEntries(read) as Record<Name, string | null>)
}

/** The amounts of a form. */
export const amountsFrom = (words: Words): Result<Amounts> => readAll(['amount', 'numerator', 'denominator'], words)

const pair = (da: string | null, en: string | null) => (da === null ? {} : { da, en: en ?? da })

/** A definition from its form; the English words fall back on the Danish ones. */
export const definitionFrom = (form: z.output<typeof DefinitionForm>, words: Words): Result<Definition> => {
  const range = readAll(['minimum', 'maximum'], words)
  if (!range.ok) return range
  const { minimum, maximum } = range.value
  const word = (name: 'counted' | 'numerator' | 'denominator') => {
    const found = pair(form[`${name}Da`], form[`${name}En`])
    return 'da' in found ? { [name]: found } : {}
  }
  return done({
    name: { da: form.nameDa, en: form.nameEn ?? form.nameDa },
    unit: form.unit,
    direction: form.direction,
    source: form.source,
    frequency: form.frequency,
    validFrom: form.validFrom,
    ...word('counted'),
    ...word('numerator'),
    ...word('denominator'),
    ...(minimum !== null && { minimum }),
    ...(maximum !== null && { maximum }),
    ...(form.method && { method: form.method }),
  })
}

/** A definition in the words of its form, to begin the next one with. */
export const wordsOf = (definition: DefinitionRow): Words => ({
  nameDa: definition.name.da,
  nameEn: definition.name.en,
  unit: definition.unit,
  countedDa: definition.counted?.da ?? '',
  countedEn: definition.counted?.en ?? '',
  direction: definition.direction,
  numeratorDa: definition.numerator?.da ?? '',
  numeratorEn: definition.numerator?.en ?? '',
  denominatorDa: definition.denominator?.da ?? '',
  denominatorEn: definition.denominator?.en ?? '',
  minimum: plain(definition.minimum),
  maximum: plain(definition.maximum),
  source: definition.source,
  method: definition.method ?? '',
  frequency: definition.frequency,
})
