import { command, type Stage } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { fromRange, holds, type Period, toRange } from '#kernel/period'
import { at, done, type Result, refused } from '#kernel/result'
import { publicRuleOn } from '../../../../../rules/disclosure-control/index.ts'
import { mayImportPresence } from '../policy.ts'
import { protectSums, type StoredCount } from '../protect-sums.ts'
import { lastOf, lockPresence, type Registered, readEarlier, readRegistered } from '../stage.ts'
import type { Sums } from '../sums.ts'
import { presenceTexts } from '../texts.ts'
import { trialOf } from '../trial.ts'

export type ImportCounts = {
  readonly municipality: number
  readonly source: Id
  readonly period: Period
  readonly manner: 'sums' | 'addresses'
  /** Sums what was read, against what the municipality has registered. Nothing else of the file comes this far. */
  readonly take: (registered: Registered) => Result<Sums>
  readonly example?: boolean
  /** Whether it is only tried: nothing is stored, and what would have been is answered as a refusal at `trialField`. */
  readonly trial?: boolean
}

const say = presenceTexts.phrase

/** The source that the counts are drawn from; refused when there is none, or when it does not cover the period. */
const sourceFor = async ({ tx, today }: Stage, { municipality, source, period }: ImportCounts): Promise<Result<null>> => {
  const found = await tx
    .selectFrom('presence_source')
    .select(({ cast }) => cast<string>('period', 'text').as('period'))
    .where('municipality', '=', municipality)
    .where('id', '=', source)
    .executeTakeFirst()
  if (!found) return refused(at('source', say('import.source.missing')))
  if (lastOf(period) >= today) return refused(at('until', say('import.future')))
  const covered = fromRange(found.period)
  if (!holds(covered, period.from) || !holds(covered, lastOf(period))) return refused(at('source', say('import.source.period')))
  return done(null)
}

const keyOf = ({ kind, level, estate, area, ...count }: StoredCount): string =>
  [kind, level, estate, area, count.state, count.state === 'known' ? count.count : ''].join(' ')

/** Whether two sets of stored counts say the same: hidden numbers are in neither. */
const isSame = (one: readonly StoredCount[], other: readonly StoredCount[]): boolean =>
  one.length === other.length && new Set([...one.map(keyOf), ...other.map(keyOf)]).size === new Set(one.map(keyOf)).size

/**
 * Stores counts of services for a period, protected: what is small, and what would give it away, is stored without its number. Takes the
 * place of what was stored of the same kinds and period. Refuses what has no source with a legal basis, a period that has not ended, what
 * does not fit the register, and counts that change nothing. Nothing of the file itself is kept or recorded.
 */
export const importCounts = command<ImportCounts, Id>('presence.imported', mayImportPresence, async (stage, input) => {
  const { municipality, period, manner } = input
  stage.permit({ municipality })
  await lockPresence(stage, municipality)
  const source = await sourceFor(stage, input)
  if (!source.ok) return source
  const registered = await readRegistered(stage, municipality, lastOf(period))
  if (registered.kinds.length === 0) return refused(at('file', say('import.no_kinds')))
  const sums = input.take(registered)
  if (!sums.ok) return sums
  const rule = publicRuleOn(stage.today)
  const earlier = await readEarlier(stage, municipality, period, sums.value.kinds)
  const stored = await protectSums(sums.value, registered.areas, rule, [...Map.groupBy(earlier, (one) => one.import).values()])
  const before = earlier.filter((one) => one.holds)
  if (before.length > 0 && isSame(before, stored)) return refused(at('file', say('import.same')))
  if (input.trial) return refused(trialOf(sums.value, stored, manner))
  const id = newId()
  await stage.tx
    .insertInto('presence_import')
    .values({
      municipality,
      id,
      source_id: input.source,
      period: toRange(period),
      manner,
      matched: sums.value.matched,
      threshold: rule.threshold,
      example: input.example ?? false,
      imported_at: stage.now,
    })
    .execute()
  await stage.tx
    .insertInto('presence_count')
    .values(
      stored.map((one) => ({
        municipality,
        id: newId(),
        import_id: id,
        kind_id: one.kind,
        level: one.level,
        estate_id: one.estate,
        area_id: one.area,
        state: one.state,
        count: one.state === 'known' ? one.count : null,
      })),
    )
    .execute()
  const detail = { source: input.source, period: toRange(period), manner, kinds: sums.value.kinds, replaced: before.length > 0 }
  return done({ value: id, entry: { municipality, subject: { kind: 'presence', id }, detail } })
})
