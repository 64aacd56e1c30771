import { bodyOf, coordinator, type Doings } from './doing.ts'
import { laidPlan } from './laid.ts'

/** What is done to appropriations and shared costs. */
export const fundingDoings: Doings = {
  '/bevillinger/ny': async (owner) => ({
    who: coordinator,
    path: '/bevillinger/ny',
    words: {
      municipality: '746',
      name: 'Budget 2026',
      amount: '2.500.000',
      year: '2026',
      priceLevel: '2026',
      purpose: 'Medfinansiering af planer',
      body: await bodyOf(owner, 'byraadet-i-skanderborg'),
      decidedOn: '2025-10-08',
      precision: 'day',
    },
  }),
  '/bevillinger/:slug/traek': async (_, world) => {
    const { slug, plan } = await laidPlan(world)
    return { who: coordinator, path: `/bevillinger/bevilling-${slug}/traek`, words: { plan, amount: '60.000', version: '1' } }
  },
  '/bevillinger/:slug/sag': async (_, world) => ({
    who: coordinator,
    path: `/bevillinger/bevilling-${(await laidPlan(world)).slug}/sag`,
    words: { caseNumber: '26/3', documentNumber: '', kle: '', version: '1' },
  }),
  '/faelles-udgifter/ny': async (_, world) => {
    const [one, other] = [await laidPlan(world), await laidPlan(world)]
    return {
      who: coordinator,
      path: '/faelles-udgifter/ny',
      words: {
        municipality: '746',
        name: 'Fælles evaluering',
        year: '2026',
        amount: '90.000',
        key: 'equal',
        reason: 'Aftalt i styregruppen',
        plans: [one.plan, other.plan].join('\n'),
      },
    }
  },
}
