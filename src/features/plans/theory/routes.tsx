import type { Permission } from '#features/identity'
import { get, post, type Route } from '#web/routes.ts'
import { mayReadPlan, mayWritePlan } from '../policy.ts'
import { askArrow, askNewArrow, dropArrow, saveArrow, saveNewArrow } from './routes/arrow.tsx'
import { askNewNode, askNode, dropNode, saveNewNode, saveNode } from './routes/node.tsx'
import { begin, showTheory } from './routes/show.tsx'

/** The theory of change of a part, of plans and of efforts, each below their own addresses. */
export const theoryRoutesOf = (work: string, writing: Permission): readonly Route[] => {
  const theory = `${work}/dele/:number/forandringsteori`
  const node = `${work}/forandringsteori/led/:node`
  const arrow = `${work}/forandringsteori/pile/:arrow`
  return [
    get(theory, 'theory.read', mayReadPlan, (page) => showTheory(page)),
    post(`${theory}/fra-planen`, 'theory.begun', writing, begin),
    get(`${theory}/led/nyt`, 'theory.ask_new_node', writing, (page) => askNewNode(page)),
    post(`${theory}/led/nyt`, 'theory.node_added', writing, saveNewNode),
    get(node, 'theory.ask_node', writing, (page) => askNode(page)),
    post(node, 'theory.node_changed', writing, saveNode),
    post(`${node}/fjern`, 'theory.node_removed', writing, dropNode),
    get(`${theory}/pile/ny`, 'theory.ask_new_arrow', writing, (page) => askNewArrow(page)),
    post(`${theory}/pile/ny`, 'theory.arrow_drawn', writing, saveNewArrow),
    get(arrow, 'theory.ask_arrow', writing, (page) => askArrow(page)),
    post(arrow, 'theory.arrow_changed', writing, saveArrow),
    post(`${arrow}/fjern`, 'theory.arrow_removed', writing, dropArrow),
  ]
}

export const theoryRoutes: readonly Route[] = theoryRoutesOf('/planer/:slug', mayWritePlan)
