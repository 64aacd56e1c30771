import { plantFinished, plantPrequalification, plantProposal, plantQuestion, plantReport } from '../setup/plant-reports.ts'
import { type Doings, one, today } from './doing.ts'
import { onPlan } from './laid.ts'

const leader = 'projekt-hoejvangen-projektleder'

/** What is done to status reports and proposals: begun, written and sent by the plan's leader, noted by the secretariat of København's boards. */
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
      join helhed.report r on r.id = v.report_id and r.kind = 'status'
      where work.municipality = 101 and not exists (select from helhed.report_noted n where n.version_id = v.id)`
    const [slug, report] = [await one(owner, `select work.slug as id ${unnoted}`), await one(owner, `select v.report_id as id ${unnoted}`)]
    return { who: 'boligsocialt-sekretariat', path: `/planer/${slug}/statusrapporter/${report}/noteret`, words: { notedOn: '2020-02-20' } }
  },
  '/planer/:slug/praekvalifikation/tekst': onPlan(async () => ({
    who: leader,
    path: '/praekvalifikation/tekst',
    words: { challenges: 'Mange er utrygge.' },
  })),
  '/planer/:slug/praekvalifikation/faerdig': onPlan(async (laid, world) => {
    await plantPrequalification(world, laid)
    return { who: leader, path: '/praekvalifikation/faerdig' }
  }),
  '/planer/:slug/praekvalifikation/anbefaling': onPlan(async (laid, world) => {
    await plantFinished(world, laid)
    return { path: '/praekvalifikation/anbefaling', words: { step: 'recommended', on: today, remark: 'Kommunen anbefaler planen.' } }
  }),
  '/planer/:slug/praekvalifikation/sendt': onPlan(async (laid, world) => {
    await plantFinished(world, laid, 'recommended')
    return { who: leader, path: '/praekvalifikation/sendt', words: { on: today } }
  }),
  '/planer/:slug/praekvalifikation/svar': onPlan(async (laid, world) => {
    await plantFinished(world, laid, 'recommended', 'sent')
    return { who: leader, path: '/praekvalifikation/svar', words: { step: 'accepted', on: today } }
  }),
  '/planer/:slug/dialog': onPlan(async () => ({
    who: leader,
    path: '/dialog',
    words: { askedOn: today, question: 'Hvem tager over?' },
  })),
  '/planer/:slug/dialog/:question': onPlan(async (laid, world) => ({
    who: leader,
    path: `/dialog/${await plantQuestion(world, laid)}`,
    words: { answeredOn: today, answer: 'Boligorganisationen.' },
  })),
  '/planer/:slug/indstilling/tekst': onPlan(async () => ({ path: '/indstilling/tekst', words: { summary: 'Fordi.' } })),
  '/planer/:slug/indstilling/frys': onPlan(async (laid, world) => {
    await plantProposal(world, laid)
    return { path: '/indstilling/frys' }
  }),
  '/planer/:slug/indstilling/politikker': onPlan(async () => ({
    path: '/indstilling/politikker',
    words: { title: 'Tryghedspolitik', reference: '26/15' },
  })),
  '/planer/:slug/indstilling/politikker/:policy/fjern': onPlan(async (laid, world) => ({
    path: `/indstilling/politikker/${await plantProposal(world, laid)}/fjern`,
  })),
}
