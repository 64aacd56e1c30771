import { sql } from 'kysely'
import { command } from '#features/identity'
import type { Day } from '#kernel/day'
import { decimal } from '#kernel/decimal'
import { type Id, newId } from '#kernel/id'
import { at, done, type Refusal, refused } from '#kernel/result'
import { mayDefineIndicators } from '../policy.ts'
import { figureTexts } from '../texts.ts'

export const units = ['persons', 'percent', 'percent_of_region', 'per_thousand', 'kroner', 'number'] as const
export const directions = ['higher', 'lower', 'none'] as const
export const frequencies = ['yearly', 'half_yearly', 'quarterly', 'monthly', 'irregular'] as const

/** Words in both languages; the second falls back on the first. */
type Both = { readonly da: string; readonly en: string }

/** What an indicator means: from a day on. */
export type Definition = {
  readonly name: Both
  readonly unit: (typeof units)[number]
  /** What is counted, where the unit is a number of something. */
  readonly counted?: Both
  readonly direction: (typeof directions)[number]
  readonly numerator?: Both
  readonly denominator?: Both
  readonly minimum?: string
  readonly maximum?: string
  readonly source: string
  readonly method?: string
  readonly frequency: (typeof frequencies)[number]
  readonly validFrom: Day
  /** How figures by this definition compare with those before. */
  readonly bridge?: string
}

export type DefineIndicator = { readonly municipality: number; readonly code: string } & Definition

const codeForm = /^(?!(?:nyt|import)$)[a-z0-9][a-z0-9_-]{1,39}$/

/** The largest figure that is asked for where nothing else is said: shares cannot be more than their whole. */
const mostOf: Readonly<Record<Definition['unit'], string>> = {
  persons: '99999999',
  percent: '100',
  percent_of_region: '1000',
  per_thousand: '1000',
  kroner: '99999999',
  number: '99999999',
}

const say = figureTexts.phrase

/** What is wrong with a definition. */
export const faultsOf = ({ unit, counted, minimum, maximum }: Definition): readonly Refusal[] => [
  ...((unit === 'number') === (counted === undefined) ? [at('counted', say('define.counted'))] : []),
  ...(decimal(minimum ?? '0').gt(maximum ?? mostOf[unit]) ? [at('maximum', say('define.range'))] : []),
]

/** The columns of a definition. */
export const columnsOf = ({ name, unit, counted, direction, numerator, denominator, ...rest }: Definition) => ({
  name_da: name.da,
  name_en: name.en,
  unit,
  counted_da: counted?.da ?? null,
  counted_en: counted?.en ?? null,
  direction,
  numerator_da: numerator?.da ?? null,
  numerator_en: numerator?.en ?? null,
  denominator_da: denominator?.da ?? null,
  denominator_en: denominator?.en ?? null,
  minimum: rest.minimum ?? '0',
  maximum: rest.maximum ?? mostOf[unit],
  source: rest.source,
  method: rest.method ?? null,
  frequency: rest.frequency,
  valid_from: rest.validFrom,
  bridge: rest.bridge ?? null,
})

/**
 * Defines an indicator of a municipality. Refuses a code that is taken there or nationwide, a name that another bears, a number of things without what is counted, and a range that is empty.
 */
export const defineIndicator = command<DefineIndicator, Id>('indicator.defined', mayDefineIndicators, async (stage, input) => {
  const { municipality, code } = input
  stage.permit({ municipality })
  if (!codeForm.test(code)) return refused(at('code', say('define.code')))
  const faults = faultsOf(input)
  if (faults.length > 0) return refused(...faults)
  const taken = await stage.tx
    .selectFrom('indicator')
    .select('id')
    .where('municipality', 'in', [0, municipality])
    .where('code', '=', code)
    .executeTakeFirst()
  if (taken) return refused(at('code', say('define.taken', { code })))
  const named = await stage.tx
    .selectFrom('indicator_version as version')
    .innerJoin('indicator', (join) =>
      join.onRef('indicator.municipality', '=', 'version.municipality').onRef('indicator.id', '=', 'version.indicator_id'),
    )
    .select('indicator.code')
    .where('version.municipality', 'in', [0, municipality])
    .where(sql<boolean>`lower(version.name_da) = lower(${input.name.da})`)
    .executeTakeFirst()
  // Files name indicators by their names: two of one name could not be told apart.
  if (named) return refused(at('nameDa', say('define.named', { name: input.name.da, code: named.code })))
  const id = newId()
  // Codes are addresses, so another municipality's is taken too, though it is not seen.
  const laid = await stage.tx
    .insertInto('indicator')
    .values({ municipality, id, code })
    .onConflict((known) => known.column('code').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!laid) return refused(at('code', say('define.taken', { code })))
  await stage.tx
    .insertInto('indicator_version')
    .values({ municipality, id: newId(), indicator_id: id, ...columnsOf(input) })
    .execute()
  return done({ value: id, entry: { municipality, subject: { kind: 'indicator', id }, detail: { code, validFrom: input.validFrom } } })
})
