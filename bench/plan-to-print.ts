/** The plans that are printed to be measured. */
import { sql } from 'kysely'
import { readConfig } from '#config'
import { connect } from '#database/connect'
import { openDatabase, reading } from '#database/database'
import { getApproval } from '../src/features/plans/approval/queries.ts'
import type { PlanDocument } from '../src/features/plans/document.ts'
import { planToPrint } from '../src/features/plans/print/frozen.ts'
import type { PlanToPrint } from '../src/features/plans/print/printed-plan.ts'
import { findVersion } from '../src/features/plans/print/queries.ts'
import { freeze } from '../src/features/plans/version/canonical.ts'
import { sampleStandings } from '../test/setup/plan-approval.ts'
import { sampleId, samplePlan } from '../test/setup/plan-document.ts'
import { startBuilt } from './built.ts'

const koebenhavn = 101

/** The demonstration's first plan of København that everybody has approved; null where there is none. */
export const worldsPlan = (dataDir: string): Promise<PlanToPrint | null> =>
  startBuilt(dataDir)
    .then((built) => built.stop())
    .then(async () => {
      const connected = await connect(readConfig({ DATA_DIR: dataDir }), () => undefined)
      try {
        return await reading(openDatabase(connected.app), { municipalities: [koebenhavn], person: null }, async (tx) => {
          const { rows } = await sql<{ readonly id: string }>`select version_id as id from helhed.version_approved made
            join helhed.work_version version on version.municipality = made.municipality and version.id = made.version_id
            where made.municipality = ${koebenhavn} order by version.frozen_at, version.id limit 1`.execute(tx)
          const version = rows[0] && (await findVersion(tx, koebenhavn, rows[0].id))
          return version ? planToPrint(version, await getApproval(tx, koebenhavn, version.plan, '2016-06-01')) : null
        })
      } finally {
        await connected.close()
      }
    })

const approved = (document: PlanDocument): PlanToPrint => {
  const frozen = freeze(document)
  return {
    document,
    version: { number: 1, hash: frozen.hash, frozenAt: '2016-02-08T09:42:00Z' },
    parts: frozen.parts,
    approvals: sampleStandings(document, 'all'),
    status: 'approved',
    submitted: { on: '2016-02-08', for: 'Boligorganisationen', takenOn: null },
    exampleSteps: false,
  }
}

/** The tests' sample, for a world that has no printed plan. */
export const sample = (): PlanToPrint => approved(samplePlan())

/** A plan of the size that is promised for: four sub-agreements with ten goals and thirty activities each. */
export const large = (): PlanToPrint => {
  const plan = samplePlan()
  const filled = <Record extends { readonly id: string; readonly number: number }>(some: readonly Record[], count: number, part: number) =>
    Array.from({ length: some.length === 0 ? 0 : count }, (_, at) => some[at % some.length]).flatMap((one, at) =>
      one ? [{ ...one, id: sampleId(part * 10_000 + count * 100 + at), number: at + 1 }] : [],
    )
  return approved({
    ...plan,
    parts: plan.parts.map((part) => ({
      ...part,
      goals: part.goals.length === 0 ? [] : filled(part.goals, 10, part.number),
      activities: filled(part.activities, 30, part.number).map((one) => ({ ...one, goals: [] })),
    })),
  })
}

/** The same plan with another word in every goal and activity, so that nothing that the press remembers of them helps. */
export const altered = (plan: PlanToPrint, round: number): PlanToPrint => ({
  ...plan,
  document: {
    ...plan.document,
    parts: plan.document.parts.map((part) => ({
      ...part,
      goals: part.goals.map((goal) => ({ ...goal, title: `${goal.title} ${round}` })),
      activities: part.activities.map((activity) => ({ ...activity, what: `${activity.what} ${round}` })),
    })),
  },
})
