/** Printing the approved plan of København: the first document of a press, one that it has not seen, and the same again. */
import { sql } from 'kysely'
import { readConfig } from '#config'
import { connect } from '#database/connect'
import { openDatabase, reading } from '#database/database'
import { closePress } from '#print/press'
import { getApproval } from '../src/features/plans/approval/queries.ts'
import { planToPrint } from '../src/features/plans/print/frozen.ts'
import { planPdf } from '../src/features/plans/print/plan-pdf.ts'
import type { PlanToPrint } from '../src/features/plans/print/printed-plan.ts'
import { findVersion } from '../src/features/plans/print/queries.ts'
import { freeze } from '../src/features/plans/version/canonical.ts'
import { sampleStandings } from '../test/setup/plan-approval.ts'
import { samplePlan } from '../test/setup/plan-document.ts'
import { startBuilt, withDataDir } from './built.ts'
import { type Bench, median } from './report.ts'

const koebenhavn = 101
const rounds = 9

/** The demonstration's first plan of København that has a stored document; null where it has none. */
const worldsPlan = (dataDir: string): Promise<PlanToPrint | null> =>
  startBuilt(dataDir)
    .then((built) => built.stop())
    .then(async () => {
      const connected = await connect(readConfig({ DATA_DIR: dataDir }), () => undefined)
      try {
        return await reading(openDatabase(connected.app), { municipalities: [koebenhavn], person: null }, async (tx) => {
          const { rows } = await sql<{ readonly id: string }>`select version_id as id from helhed.version_document made
            join helhed.work_version version on version.municipality = made.municipality and version.id = made.version_id
            where made.municipality = ${koebenhavn} order by version.frozen_at, version.id limit 1`.execute(tx)
          const version = rows[0] && (await findVersion(tx, koebenhavn, rows[0].id))
          return version ? planToPrint(version, await getApproval(tx, koebenhavn, version.plan, '2016-06-01')) : null
        })
      } finally {
        await connected.close()
      }
    })

const sample = (): PlanToPrint => {
  const document = samplePlan()
  const frozen = freeze(document)
  return {
    document,
    version: { number: 1, hash: frozen.hash, frozenAt: '2016-02-08T09:42:00Z' },
    parts: frozen.parts,
    approvals: sampleStandings(document, 'all'),
    status: 'approved',
    submitted: { on: '2016-02-08', for: 'Boligorganisationen' },
    exampleSteps: false,
  }
}

/** The same plan with another word in every goal and activity, so that nothing that the press remembers of them helps. */
const altered = (plan: PlanToPrint, round: number): PlanToPrint => ({
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

const took = async (plan: PlanToPrint): Promise<number> => {
  const began = performance.now()
  await planPdf(plan)
  return performance.now() - began
}

const medianOf = async (planOf: (round: number) => PlanToPrint): Promise<number> => {
  const times: number[] = []
  for (let round = 1; round <= rounds; round += 1) times.push(await took(planOf(round)))
  return median(times)
}

/** The longest time that nothing else got a turn in this process while it printed, in milliseconds. */
const longestGap = async (work: () => Promise<unknown>): Promise<number> => {
  let [last, longest] = [performance.now(), 0]
  const ticking = setInterval(() => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }, 1)
  await work()
  clearInterval(ticking)
  return longest
}

export const pdf: Bench = {
  title: `the approved plan of København as PDF/UA, median of ${rounds}`,
  run: async (say) => {
    const found = await withDataDir(worldsPlan)
    if (!found) say('  the world has no printed plan of København: the tests’ sample is printed')
    const plan = found ?? sample()
    const cold = await took(plan)
    const warm = await medianOf((round) => altered(plan, round))
    const again = await medianOf(() => plan)
    const gap = await longestGap(() => planPdf(altered(plan, rounds + 1)))
    await closePress()
    return [
      { what: 'first document, press started for it', value: cold, unit: 'ms', goal: null },
      { what: 'a plan that the press has not seen', value: warm, unit: 'ms', goal: { most: 500 } },
      { what: 'the same plan again', value: again, unit: 'ms', goal: { most: 500 } },
      { what: 'cold / warm', value: cold / warm, unit: '', goal: null },
      { what: 'longest pause of the server meanwhile', value: gap, unit: 'ms', goal: { most: 50 } },
    ]
  },
}
