import { z } from 'zod'
import { at, done, type Refusal, type Result, refused } from '#kernel/result'
import { choice, count, optionalAnyText, optionalDay, optionalId, optionalText, ticked } from '#web/fields.ts'
import type { Words } from '#web/page.ts'
import { webTexts } from '#web/texts.ts'
import { dwellingKinds, dwellingStates, owners, type StockCount, type StockLine, sizes } from './stock.ts'

export const CountForm = z.object({
  /** The estate's id, or `loose` for properties without one. */
  place: z.string({ error: 'field.choice' }),
  countedOn: optionalDay(),
  source: optionalText(300),
  approximate: ticked(),
})

const optionalChoice = <const Names extends readonly [string, ...string[]]>(names: Names) => optionalText().pipe(choice(names).nullable())

/** A whole number from 1, also as `1.204`; an empty field is null. */
const optionalCount = () =>
  optionalAnyText(30)
    .transform((words) => words?.replace(/(?<=\d)[. ](?=\d{3}\b)/g, '') ?? null)
    .pipe(count().nullable())

const LineForm = z.object({
  dwellings: optionalCount(),
  owner: optionalChoice(owners),
  agent: optionalId(),
  kind: optionalChoice(dwellingKinds),
  size: optionalChoice(sizes),
  state: optionalText().pipe(choice(dwellingStates).nullable()),
})

const names = ['dwellings', 'owner', 'agent', 'kind', 'size', 'state'] as const

/** The most lines that a form takes: more than any estate has kinds of dwellings. */
export const mostLines = 40

/** How many lines a form has, by the words that came in with it. */
export const linesIn = (words: Words): number => {
  const asked = Number(words.lines)
  return Number.isSafeInteger(asked) && asked >= 1 ? Math.min(asked, mostLines) : 1
}

const wordsAt = (words: Words, number: number): Words => Object.fromEntries(names.map((name) => [name, words[`${name}_${number}`] ?? '']))

/** Reads the lines of a form; those in which nothing is written are left out, as `state` alone says nothing. */
export const linesFrom = (words: Words): Result<readonly StockLine[]> => {
  const refusals: Refusal[] = []
  const lines: StockLine[] = []
  for (let number = 1; number <= linesIn(words); number += 1) {
    const written = wordsAt(words, number)
    if (names.every((name) => name === 'state' || written[name]?.trim() === '')) continue
    const read = LineForm.safeParse(written)
    if (read.success) lines.push({ ...read.data, state: read.data.state ?? 'existing' })
    else
      for (const issue of read.error.issues)
        refusals.push(at(`${String(issue.path[0])}_${number}`, webTexts.phrase(issue.message as Parameters<typeof webTexts.phrase>[0])))
  }
  return refusals.length > 0 ? refused(...refusals) : done(lines)
}

/** A count in the words of the form, to begin the next one with; its day and its source are asked for anew. */
export const wordsOf = ({ estate, lines }: StockCount): Words =>
  Object.fromEntries([
    ['place', estate ?? 'loose'],
    ['lines', String(lines.length)],
    ...lines.flatMap((line, index) => names.map((name) => [`${name}_${index + 1}`, String(line[name] ?? '')])),
  ])
