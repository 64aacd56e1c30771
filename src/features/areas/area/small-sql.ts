import { type RawBuilder, sql } from 'kysely'
import type { DisclosureRule } from '../../../../rules/disclosure-control/pure.ts'

/** Whether readers are kept from `value`. */
export const keptBeside = sql<boolean>`exists (select from helhed.figure_kept_back kept where kept.municipality = value.municipality and kept.value_id = value.id)`

const isSmall = (count: RawBuilder<unknown>, { threshold, zero }: DisclosureRule): RawBuilder<unknown> =>
  sql`(${count} < ${threshold}::numeric and (${count} > 0 or ${zero === 'hidden'}::boolean))`

/**
 * `isSmallFigure` in the words of the database, so that lists and maps neither show, nor sort, nor filter by what is kept back. True for a
 * figure that tells of too few; the expressions are numbers or null.
 */
export const smallFigure = (
  figure: Readonly<Record<'amount' | 'numerator' | 'denominator' | 'residents', RawBuilder<unknown>>> & {
    /** Whether the amount is itself a count of people. */
    readonly counted: RawBuilder<unknown>
    /** What a share is a share of: 100 or 1,000; null where it is none. Where only the share is told, the count follows from it. */
    readonly whole: RawBuilder<unknown>
  },
  rule: DisclosureRule,
): RawBuilder<boolean> => {
  const { amount, denominator, residents, counted, whole } = figure
  // `least` leaves out what is null, so the amount is asked for first.
  const told = sql`(case when ${amount} is not null then least(${denominator}, round(${amount} * ${denominator} / ${whole})) end)`
  const numerator = sql`coalesce(${figure.numerator}, ${told})`
  const people = sql`(case when ${counted} then ${amount} else ${residents} end)`
  return sql`coalesce(${isSmall(people, rule)} or ${people} < ${rule.place}::numeric, false)
    or coalesce(not ${counted} and ${numerator} is not null and ${denominator} is not null and (${numerator} > ${denominator} or ${denominator} < ${rule.denominator}::numeric
      or ${isSmall(numerator, rule)} or ${isSmall(sql`(${denominator} - ${numerator})`, rule)}), false)
    or coalesce(not ${counted} and (${numerator} is null or ${denominator} is null) and ${amount} > 0
      and ${isSmall(sql`ceil(${amount} * ${people} / ${whole})`, rule)}, false)`
}
