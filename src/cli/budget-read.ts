import { z } from 'zod'
import { decimal } from '#kernel/decimal'
import { largestAmount } from '#kernel/money'
import { type Budget, type BudgetLine, coFinancingRule, coFinancingRuleIds, sources, worthOf } from '../../rules/co-financing/index.ts'
import { hasPath, pathText } from './json-path.ts'

export type BudgetFile = { readonly ok: true; readonly budget: Budget } | { readonly ok: false; readonly refusals: readonly string[] }

const Ore = z
  .int('skal være hele øre')
  .min(0, 'må ikke være negativt')
  .max(largestAmount, 'er over det største beløb, 1.000.000.000.000 kr.')
const Word = z.string('skal være tekst').trim().min(1, 'må ikke være tom')
const Name = z.union([Word, z.int()], 'skal være en tekst eller et helt tal').transform(String)
const Hours = z
  .number('skal være et tal')
  .min(0, 'må ikke være negativt')
  .max(1_000_000, 'er over 1.000.000 timer')
  .refine((hours) => Number.isInteger(hours) || decimal(hours).round(6).eq(hours), 'har over seks decimaler')
  .transform((hours) => decimal(hours).toFixed())
const absent = z.null('hører ikke til denne slags linje').optional()

const common = {
  id: Name,
  part: Name.nullable(),
  year: z.int('skal være et årstal').min(1900, 'skal være et årstal').max(2999, 'skal være et årstal'),
  category: Word,
  source: z.enum(sources, `skal være en af ${sources.join(', ')}`),
}

const Line = z.discriminatedUnion(
  'kind',
  [
    z.object({ ...common, kind: z.literal('cash'), amount: Ore, hours: absent, rate: absent }),
    z.object({
      ...common,
      kind: z.literal('hours'),
      hours: Hours,
      rate: Ore,
      amount: Ore.nullish(),
      confirmedBy: z.string('skal være tekst').nullish(),
    }),
  ],
  'skal være en linje med kind "cash" eller "hours"',
)

const File = z.object(
  {
    frame: Ore.min(1, 'skal være over nul'),
    rule: z.enum(coFinancingRuleIds, `skal være en af ${coFinancingRuleIds.join(', ')}`),
    reason: z.string('skal være tekst').nullish(),
    lines: z.array(Line, 'skal være en liste'),
  },
  'skal være et objekt med frame, rule og lines',
)

const toLine = (line: z.output<typeof Line>): BudgetLine => {
  const { id, part, year, category, source } = line
  return line.kind === 'cash'
    ? { id, part, year, category, source, kind: 'cash', amount: line.amount }
    : { id, part, year, category, source, kind: 'hours', hours: line.hours, rate: line.rate, confirmedBy: line.confirmedBy ?? null }
}

/** What only shows when the lines stand together, or when hours have been valued. */
const contradictions = (lines: readonly BudgetLine[], given: readonly z.output<typeof Line>[]): readonly string[] => {
  const ids = lines.map((line) => line.id)
  const total = lines.reduce((sum, line) => sum + worthOf(line), 0)
  return [
    ...ids.flatMap((id, index) =>
      ids.indexOf(id) < index ? [`lines[${index}].id: "${id}" er allerede brugt af lines[${ids.indexOf(id)}]`] : [],
    ),
    ...lines.flatMap((line, index) => {
      const amount = given[index]?.amount ?? null
      return amount === null || amount === worthOf(line) ? [] : [`lines[${index}].amount: er ikke timer gange rate, ${worthOf(line)} øre`]
    }),
    ...(total > largestAmount ? ['lines: er tilsammen over det største beløb'] : []),
  ]
}

/** Reads a budget, or every place in it that is wrong: its path and the reason. Fields that are not known are not read. */
export const readBudgetFile = (bytes: Uint8Array): BudgetFile => {
  let data: unknown
  try {
    data = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    return { ok: false, refusals: [`filen er ikke JSON (${error instanceof Error ? error.message : error})`] }
  }
  const read = File.safeParse(data)
  if (!read.success) {
    return {
      ok: false,
      refusals: read.error.issues.map((issue) => `${pathText(issue.path)}: ${hasPath(data, issue.path) ? issue.message : 'mangler'}`),
    }
  }
  const { frame, rule, reason = null } = read.data
  const lines = read.data.lines.map(toLine)
  const refusals = contradictions(lines, read.data.lines)
  if (refusals.length > 0) return { ok: false, refusals }
  return { ok: true, budget: { frame, rule: coFinancingRule(rule), reason, lines } }
}
