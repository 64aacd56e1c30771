import { changing } from '#database/database'
import { platformActor } from '#features/identity'
import type { Platform } from '#platform'
import { keepBackAll } from './keep-back.ts'

/**
 * Finds anew which figures of a municipality readers are kept from, by the rule of today: after the rule was changed. Answers how many there are.
 * It tells nobody anything that he did not see before, and takes away what the rule now hides.
 */
export const refreshKeptBack = ({ database, clock }: Platform, municipality: number): Promise<number> =>
  changing(database, { municipalities: [municipality], person: platformActor(municipality).person }, async (tx) => {
    await keepBackAll(tx, municipality, clock.today())
    const { count } = await tx
      .selectFrom('figure_kept_back')
      .select((row) => row.fn.countAll<number>().as('count'))
      .where('municipality', '=', municipality)
      .executeTakeFirstOrThrow()
    return Number(count)
  })
