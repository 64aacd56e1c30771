import { command, notFound } from '#features/identity'
import type { Day } from '#kernel/day'
import { type Id, newId } from '#kernel/id'
import { at, done, refused } from '#kernel/result'
import { addMonths } from '#rules/months'
import { formats } from '#text/format.ts'
import type { Phrase } from '#text/texts.ts'
import { lockFigures } from '../lock.ts'
import { mayDefineIndicators } from '../policy.ts'
import { figureTexts } from '../texts.ts'
import { columnsOf, type Definition, faultsOf } from './define-indicator.ts'

export type RedefineIndicator = Definition & { readonly indicator: Id }

const say = figureTexts.phrase

/** A definition is written down as it is agreed: one that begins later than in a year is a slip of the pen. */
const yearAfter = (today: Day): Day => addMonths(today, 12)

const saidOfLast =
  (last: Day): Phrase =>
  (language) =>
    figureTexts.in(language)('redefine.figures', { day: formats[language].day(last) })

/**
 * Gives a municipality's indicator a new definition from a day on. The one before ends there, and its figures stay with it. Refuses what the law
 * or the country defines, a day that is no later than the present definition's first or than the last that has a figure by it, and a change without a note that says how the two compare.
 */
export const redefineIndicator = command<RedefineIndicator, Id>('indicator.redefined', mayDefineIndicators, async (stage, input) => {
  const { indicator, validFrom } = input
  const known = await stage.tx.selectFrom('indicator').selectAll().where('id', '=', indicator).executeTakeFirst()
  if (!known || known.municipality === 0) throw notFound()
  const { municipality } = known
  stage.permit({ municipality })
  const now = await stage.tx
    .selectFrom('indicator_version')
    .select(['id', 'valid_from'])
    .where('municipality', '=', municipality)
    .where('indicator_id', '=', indicator)
    .where('valid_until', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  // Somebody gave it another definition in the meantime, and waiting for the lock showed that the one before has ended.
  if (!now) return refused(at('validFrom', say('redefine.order')))
  await lockFigures(stage.tx, municipality)
  const { last } = await stage.tx
    .selectFrom('indicator_value')
    .select((figures) => figures.fn.max('as_of').as('last'))
    .where('defined_in', '=', municipality)
    .where('indicator_version_id', '=', now.id)
    .executeTakeFirstOrThrow()
  const faults = [
    ...faultsOf(input),
    ...(validFrom > now.valid_from ? [] : [at('validFrom', say('redefine.order'))]),
    // Else a day would come to have a figure by each of them.
    ...(validFrom > now.valid_from && last !== null && last >= validFrom ? [at('validFrom', saidOfLast(last))] : []),
    ...(validFrom <= yearAfter(stage.today) ? [] : [at('validFrom', say('redefine.far'))]),
    ...(input.bridge ? [] : [at('bridge', say('redefine.bridge'))]),
  ]
  if (faults.length > 0) return refused(...faults)
  await stage.tx
    .updateTable('indicator_version')
    .set({ valid_until: validFrom })
    .where('municipality', '=', municipality)
    .where('id', '=', now.id)
    .execute()
  const id = newId()
  await stage.tx
    .insertInto('indicator_version')
    .values({ municipality, id, indicator_id: indicator, ...columnsOf(input) })
    .execute()
  return done({ value: id, entry: { municipality, subject: { kind: 'indicator', id: indicator }, detail: { validFrom } } })
})
