import type pg from 'pg'
import { expect } from 'vitest'
import { appRole } from '#database/roles'
import { type Id, newId } from '#kernel/id'
import type { PlantedApproval, Signer } from '../setup/plant-approval.ts'
import { confirmationRow, decisionRow } from '../setup/plant-decisions.ts'
import type { World } from '../setup/world.ts'

/** One statement of plain SQL. */
export type Statement = { readonly text: string; readonly values: readonly unknown[] }

/** What became of a statement: done, or the constraint or sentence by which the database refused it. */
export type Outcome = 'done' | { readonly code: string | undefined; readonly constraint: string | undefined; readonly message: string }

export const sql = (text: string, ...values: readonly unknown[]): Statement => ({ text, values })

/** Rows to be added to a table of Helhed's, in one statement: each with the columns of the first. */
export const into = (table: string, ...rows: readonly Readonly<Record<string, unknown>>[]): Statement => {
  const names = Object.keys(rows[0] ?? {})
  const places = rows.map((_, row) => `(${names.map((_name, column) => `$${row * names.length + column + 1}`).join(', ')})`)
  return {
    text: `insert into helhed.${table} (${names.join(', ')}) values ${places.join(', ')}`,
    values: rows.flatMap((row) => names.map((name) => row[name])),
  }
}

/**
 * Lays rows as the superuser, then sends one statement under the app role as somebody of a municipality, and asks what the database asks
 * when a transaction ends. Nothing of it stays.
 */
export const attemptAs = async (
  world: World,
  municipality: number,
  person: Id,
  statement: Statement,
  before: readonly Statement[] = [],
): Promise<Outcome> => {
  const client: pg.PoolClient = await world.superuser.connect()
  try {
    await client.query('begin')
    for (const { text, values } of before) await client.query(text, [...values])
    await client.query(`set local role ${appRole}`)
    await client.query(`select set_config('app.municipalities', $1, true), set_config('app.person', $2, true)`, [
      `{${municipality}}`,
      person,
    ])
    try {
      await client.query(statement.text, [...statement.values])
      await client.query('set constraints all immediate')
      return 'done'
    } catch (error) {
      const { code, constraint, message } = error as pg.DatabaseError
      return { code, constraint, message }
    }
  } finally {
    await client.query('rollback')
    client.release()
  }
}

export const refusedBy = (constraint: string, code = '23514') => expect.objectContaining({ code, constraint })
export const refusedByPolicy = (table: string) =>
  expect.objectContaining({ code: '42501', message: `new row violates row-level security policy for table "${table}"` })

type Changes = Parameters<typeof decisionRow>[3]
export type Step = keyof PlantedApproval['seats']
export type Name = keyof PlantedApproval['signers']

/** The steps that are taken here, in their order, with who says yes in them. */
const said = [
  ['partners', 'partner'],
  ['seats', 'partner'],
  ['board', 'chair'],
] as const

/** The acts of a laid approval as plain SQL, each as it should be but for the changes given. */
export const signingIn = (world: World, plan: PlantedApproval) => {
  const { municipality } = plan
  const signer = (name: Name): Signer => plan.signers[name]
  const decided = (step: Step, name: Name, changes: Changes = {}) => decisionRow(plan, plan.seats[step], signer(name), changes)
  const attempt = (name: Name, statement: Statement, before: readonly Statement[] = []): Promise<Outcome> =>
    attemptAs(world, municipality, signer(name).person, statement, before)
  return {
    signer,
    decided,
    attempt,
    /** A decision tried by its own signer, after others. */
    decide: (step: Step, name: Name, changes: Changes = {}, before: readonly Statement[] = []) =>
      attempt(name, into('decision', decided(step, name, changes)), before),
    /** What the first of partners, seats and chair have said: yes, about every sub-agreement but those given. */
    saidHere: (count = 3, silent: readonly Id[] = []): readonly Statement[] =>
      said.slice(0, count).map(([step, name]) => {
        const seats = plan.deciders[step].filter(({ part }) => !part || !silent.includes(part))
        return into('decision', ...seats.map((seat) => decisionRow(plan, seat, signer(name))))
      }),
    /** What was decided elsewhere, recorded by the association and confirmed by the director. */
    recordedAndConfirmed: (step: Step): readonly Statement[] => {
      const row = decided(step, 'association')
      return [into('decision', row), into('decision_confirmation', confirmationRow(row, signer('chair')))]
    },
    /** A submission by the coordinator two days after the first. */
    sent: (changes: Readonly<Record<string, unknown>>): Statement => {
      const { person, for: actsFor, under } = signer('submitter')
      const by = { submitted_by: person, submitted_for: actsFor, submitted_under: under }
      const when = { submitted_on: '2026-05-03', submitted_at: '2026-05-03T09:00:00Z' }
      const what = { work_id: plan.plan, version_id: plan.version, board_id: plan.board }
      return into('submission', { municipality, id: newId(), ...what, ...when, ...by, ...changes })
    },
    /** A second version: the row, and its parts as a copy of the first one's. */
    secondVersion: () => {
      const id = newId()
      const laid = sql(
        `insert into helhed.work_version (municipality, id, work_id, number, format, hash, frozen_at, frozen_by)
         select municipality, $1, work_id, 2, format, hash, '2026-05-03T08:00:00Z', $2 from helhed.work_version where id = $3`,
        id,
        signer('submitter').person,
        plan.version,
      )
      const copied = sql(
        `insert into helhed.part_version (municipality, version_id, part_id, work_id, text, hash)
         select municipality, $1, part_id, work_id, text, hash from helhed.part_version where version_id = $2`,
        id,
        plan.version,
      )
      return { id, laid, copied, statements: [laid, copied] }
    },
  }
}
export type Signing = ReturnType<typeof signingIn>
