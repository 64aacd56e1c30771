import { newId } from '#kernel/id'
import { laidEffort, layTheory } from '../setup/plant-efforts.ts'
import { coordinator, type Doings, one } from './doing.ts'
import { firstOf, onPlan } from './laid.ts'

const need = { kind: 'need', title: 'Beboere går nødigt ud' }
const words = { assumption: 'Lys gør tryg', test: 'Spørgeskemaet', version: '1' }

const begin: Doings = {
  '/planer/:slug/dele/:number/forandringsteori/fra-planen': onPlan(async () => ({ path: '/dele/1/forandringsteori/fra-planen' })),
  '/indsatser/:slug/dele/:number/forandringsteori/fra-planen': async (_, world) => ({
    who: coordinator,
    path: `${(await laidEffort(world)).href}/dele/1/forandringsteori/fra-planen`,
    words: {},
  }),
}

/** What is done to the theory of a plan's part. */
const ofPlans: Doings = {
  '/planer/:slug/dele/:number/forandringsteori/led/nyt': onPlan(async () => ({ path: '/dele/2/forandringsteori/led/nyt', words: need })),
  '/planer/:slug/forandringsteori/led/:node': onPlan(async ({ parts }, { owner }) => ({
    path: `/forandringsteori/led/${await one(owner, `select id from helhed.theory_node where part_id = $1 and kind = 'need'`, parts[1])}`,
    words: { ...need, version: '1' },
  })),
  '/planer/:slug/forandringsteori/led/:node/fjern': onPlan(async ({ parts }, { owner }) => ({
    path: `/forandringsteori/led/${await one(owner, `select id from helhed.theory_node where part_id = $1 and kind = 'need'`, parts[1])}/fjern`,
    words: { version: '1' },
  })),
  '/planer/:slug/dele/:number/forandringsteori/pile/ny': onPlan(async ({ lay, municipality, parts }) => {
    const [from, to] = [newId(), newId()]
    const node = { municipality, part_id: parts[2], kind: 'need', title: 'x' } as const
    await lay('theory_node', { ...node, id: from, position: 8 }, { ...node, id: to, position: 9 })
    return { path: '/dele/2/forandringsteori/pile/ny', words: { from, to } }
  }),
  '/planer/:slug/forandringsteori/pile/:arrow': onPlan(async (laid, world) => ({
    path: `/forandringsteori/pile/${await firstOf(world, laid, 'theory_arrow')}`,
    words,
  })),
  '/planer/:slug/forandringsteori/pile/:arrow/fjern': onPlan(async (laid, world) => ({
    path: `/forandringsteori/pile/${await firstOf(world, laid, 'theory_arrow')}/fjern`,
    words: { version: '1' },
  })),
}

type Laid = Awaited<ReturnType<typeof layTheory>>

/** Does an act on the theory of an effort of its own. */
const onEffort =
  (work: (theory: Laid) => { readonly path: string; readonly words: Readonly<Record<string, string>> }): Doings[string] =>
  async (_, world) => {
    const { id, href } = await laidEffort(world)
    const { path, words: said } = work(await layTheory(world, id))
    return { who: coordinator, path: `${href}${path}`, words: said }
  }

const ofEfforts: Doings = {
  '/indsatser/:slug/dele/:number/forandringsteori/led/nyt': onEffort(({ outcome }) => ({
    path: '/dele/1/forandringsteori/led/nyt',
    words: { ...need, leadsTo: outcome },
  })),
  '/indsatser/:slug/forandringsteori/led/:node': onEffort((theory) => ({
    path: `/forandringsteori/led/${theory.need}`,
    words: { ...need, version: '1' },
  })),
  '/indsatser/:slug/forandringsteori/led/:node/fjern': onEffort((theory) => ({
    path: `/forandringsteori/led/${theory.need}/fjern`,
    words: { version: '1' },
  })),
  '/indsatser/:slug/dele/:number/forandringsteori/pile/ny': async (_, world) => {
    const { id, href } = await laidEffort(world)
    const theory = await layTheory(world, id)
    await world.owner.query('delete from helhed.theory_arrow where id = $1', [theory.arrow])
    return { who: coordinator, path: `${href}/dele/1/forandringsteori/pile/ny`, words: { from: theory.need, to: theory.outcome } }
  },
  '/indsatser/:slug/forandringsteori/pile/:arrow': onEffort(({ arrow }) => ({ path: `/forandringsteori/pile/${arrow}`, words })),
  '/indsatser/:slug/forandringsteori/pile/:arrow/fjern': onEffort(({ arrow }) => ({
    path: `/forandringsteori/pile/${arrow}/fjern`,
    words: { version: '1' },
  })),
}

/** What is done to theories of change, of plans' parts and of efforts. */
export const theoryDoings: Doings = { ...begin, ...ofPlans, ...ofEfforts }
