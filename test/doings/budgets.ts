import type pg from 'pg'
import type { Id } from '#kernel/id'
import { plantHours } from '../setup/plant.ts'
import { type Doings, one } from './doing.ts'
import { type Laid, onPlan } from './laid.ts'

const lineOf = (owner: pg.Pool, { plan }: Laid): Promise<Id> =>
  one(owner, `select id from helhed.budget_line where work_id = $1 and source = 'associations'`, plan)

/** What is done to a plan's budget. */
export const budgetDoings: Doings = {
  '/planer/:slug/budget': onPlan(async (laid, { owner }) => ({
    path: '/budget',
    words: { [`${await lineOf(owner, laid)}_2016`]: '110.000', version: '1' },
  })),
  '/planer/:slug/budget/ramme': onPlan(async () => ({
    path: '/budget/ramme',
    words: { frame: '420.000', rule: 'lbf', priceLevel: '2016', reason: '', version: '1' },
  })),
  '/planer/:slug/budget/linjer/ny': onPlan(async () => ({
    path: '/budget/linjer/ny',
    words: { part: '1', category: 'Materialer', source: 'associations', kind: 'cash', 'year-2016': '1.000' },
  })),
  '/planer/:slug/budget/linjer/almindelige': onPlan(async () => ({
    path: '/budget/linjer/almindelige',
    words: { lines: '1-activities' },
  })),
  '/planer/:slug/budget/linjer/:line/fjern': onPlan(async (laid, { owner }) => ({
    path: `/budget/linjer/${await lineOf(owner, laid)}/fjern`,
    words: { version: '1' },
  })),
  '/planer/:slug/budget/linjer/:line/bekraeftelse': onPlan(async (laid, world) => ({
    who: 'skanderborg-direktoer',
    path: `/budget/linjer/${await plantHours(world, laid)}/bekraeftelse`,
    words: { version: '1' },
  })),
}
