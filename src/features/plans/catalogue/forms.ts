import { z } from 'zod'
import { activityKinds, targetGroups } from '#features/areas'
import { choice, count, optionalDay, optionalId, optionalText, several, text } from '#web/fields.ts'
import { type CatalogueFacts, catalogueKinds, type EntryFacts } from './catalogue.ts'

const longest = 2_000

export const CatalogueForm = z.object({
  kind: choice(catalogueKinds),
  name: text(),
  publisher: text(),
  edition: text(40),
  publishedOn: optionalDay(),
  keeper: optionalId(),
  levels: optionalText(longest),
  source: optionalText(longest),
})

/** A new catalogue also says of which municipality. */
export const NewCatalogueForm = CatalogueForm.extend({ municipality: optionalText() })

export const EntryForm = z.object({
  number: count().pipe(z.number().max(999, { error: 'field.number' })),
  title: text(),
  what: text(longest),
  kind: optionalText().pipe(choice(activityKinds).nullable()),
  groups: several().pipe(z.array(choice(targetGroups))),
  method: optionalText(longest),
  level: optionalText(3).pipe(z.string().regex(/^\d+$/, { error: 'field.number' }).transform(Number).nullable()),
  sources: optionalText(longest),
  indicators: optionalText(longest),
})

export const RemoveForm = z.object({})

/** The facts that a form tells: the scale is written a step a line. */
export const catalogueFrom = ({ levels, ...rest }: z.output<typeof CatalogueForm>): CatalogueFacts => ({
  ...rest,
  levels: (levels ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== ''),
})

const worded = (facts: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]): [string, string][] => {
      if (Array.isArray(value)) return [[name, value.join('\n')]]
      return typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : []
    }),
  )

/** A catalogue in the words of its form. */
export const catalogueWords = ({ kind, name, publisher, edition, publishedOn, keeper, levels, source }: CatalogueFacts) =>
  worded({ kind, name, publisher, edition, publishedOn, keeper, levels, source })

/** An entry in the words of its form. */
export const entryWords = ({ number, title, what, kind, groups, method, level, sources, indicators }: EntryFacts) =>
  worded({ number, title, what, kind, groups, method, level, sources, indicators })
