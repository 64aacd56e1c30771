import { plantReport } from '../setup/plant-reports.ts'
import { type Doings, one } from './doing.ts'
import { onPlan } from './laid.ts'

const leader = 'projekt-hoejvangen-projektleder'

/** What is done to status reports: begun, written and sent by the plan's leader, noted by the secretariat of København's boards. */
export const reportDoings: Doings = {
  '/planer/:slug/statusrapporter/ny': onPlan(async () => ({ who: leader, path: '/statusrapporter/ny', words: { period: '2017-1' } })),
  '/planer/:slug/statusrapporter/:report/tekst': onPlan(async (laid, world) => ({
    who: leader,
    path: `/statusrapporter/${await plantReport(world, laid)}/tekst`,
    words: { summary: 'Det gik bedre.', version: '1' },
  })),
  '/planer/:slug/statusrapporter/:report/send': onPlan(async (laid, world) => ({
    who: leader,
    path: `/statusrapporter/${await plantReport(world, laid)}/send`,
  })),
  '/planer/:slug/statusrapporter/:report/noteret': async (owner) => {
    const unnoted = `from helhed.report_version v join helhed.work on work.municipality = v.municipality and work.id = v.work_id
      where work.municipality = 101 and not exists (select from helhed.report_noted n where n.version_id = v.id)`
    const [slug, report] = [await one(owner, `select work.slug as id ${unnoted}`), await one(owner, `select v.report_id as id ${unnoted}`)]
    return { who: 'boligsocialt-sekretariat', path: `/planer/${slug}/statusrapporter/${report}/noteret`, words: { notedOn: '2020-02-20' } }
  },
}
