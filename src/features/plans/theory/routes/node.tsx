import { isId } from '#kernel/id'
import { done } from '#kernel/result'
import { blank, type Page, type Shown, type Words } from '#web/page.ts'
import { mandatesFor, open, openPlan } from '../../open.ts'
import { partOf } from '../../part/find.ts'
import { RemoveForm } from '../../part/forms.ts'
import { getVersion } from '../../part/queries.ts'
import { idIn, numberIn, staleEdit } from '../../part/routes/open.ts'
import { savePart, unremoved } from '../../part/routes/save.ts'
import { writingOf } from '../../policy.ts'
import type { Plan } from '../../read.ts'
import { addNode } from '../commands/add-node.ts'
import { changeNode } from '../commands/change-node.ts'
import { removeNode } from '../commands/remove-node.ts'
import { nodeConflict } from '../conflict.ts'
import { nodeOf } from '../find.ts'
import { NodeForm, nodeWords } from '../forms.ts'
import { theoryFormTexts } from '../texts.ts'
import { theoryOf } from '../theory.ts'
import { NodePage } from '../views/node-form.tsx'
import { inTheory, theoryFrame } from './open.ts'

/** What a new node's form begins with: what the address says that it is for, or a kind. */
const asked = (page: Page): Words => {
  const given = (name: string): string => {
    const id = page.query(name) ?? ''
    return isId(id) ? id : ''
  }
  const [activity, goal, line] = [given('aktivitet'), given('maal'), given('budgetlinje')]
  const kind = activity ? 'activity' : goal ? 'outcome' : line ? 'resource' : ''
  return { kind, horizon: goal ? 'middle' : '', activity, goal, line }
}

/** Where a node stands on the page of its theory. */
const placeOf = (plan: Plan, part: number, id: string) => {
  const node = plan.parts.flatMap((one) => theoryOf(one).nodes).find((one) => one.id === id)
  return inTheory(plan, part, node ? `led-${node.position}` : 'led')
}

export const askNewNode = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const plan = await openPlan(page)
  const part = partOf(plan, numberIn(page))
  const mandates = mandatesFor(page, writingOf(plan.kind), plan)
  return page.show(
    theoryFrame(page, plan, part, theoryFormTexts.in(page.language)('node.new'), shown),
    <NodePage plan={plan} part={part} node={null} mandates={mandates} shown={shown ?? blank(asked(page))} />,
  )
}

export const saveNewNode = (page: Page): Promise<Response> => {
  const part = numberIn(page)
  return savePart(page, {
    schema: NodeForm,
    command: addNode,
    ask: askNewNode,
    run: (plan, { value, mandate }) => addNode(page.platform, page.member, { plan: plan.id, part, ...value, ...mandate }),
    place: (_, plan) => inTheory(plan, part, 'led'),
  })
}

export const askNode = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const id = idIn(page, 'node')
  const { plan, rest } = await open(page, async (tx, { municipality, parts }) => {
    nodeOf({ parts }, id)
    return getVersion(tx, municipality, id)
  })
  const { part, own } = nodeOf(plan, id)
  const mandates = mandatesFor(page, writingOf(plan.kind), plan)
  return page.show(
    theoryFrame(page, plan, part, theoryFormTexts.in(page.language)('node.edit'), shown),
    <NodePage
      plan={plan}
      part={part}
      node={{ ...own, version: rest.version }}
      mandates={mandates}
      shown={shown ?? blank(nodeWords(own))}
    />,
  )
}

export const saveNode = (page: Page): Promise<Response> => {
  const node = idIn(page, 'node')
  return savePart(page, {
    schema: NodeForm,
    command: changeNode,
    ask: askNode,
    run: async (plan, { value, version, mandate }) => {
      const { comesFrom: _, ...rest } = value
      const result = await changeNode(page.platform, page.member, { plan: plan.id, node, version, ...rest, ...mandate })
      return result.ok ? done(placeOf(plan, result.value.part, node)) : result
    },
    stale: (_, mine) =>
      staleEdit(page, { acts: [changeNode.act], kind: 'node', id: node }, (now) => {
        const { part, own } = nodeOf(now, node)
        return nodeConflict(page.language, part, { theirs: nodeWords(own), mine })
      }),
    place: (reached) => reached,
  })
}

export const dropNode = (page: Page): Promise<Response> => {
  const node = idIn(page, 'node')
  return savePart(page, {
    schema: RemoveForm,
    command: removeNode,
    ask: async (_, { refusals }) => {
      const { own } = nodeOf(await openPlan(page), node)
      return askNode(page, { words: nodeWords(own), refusals: unremoved(refusals) })
    },
    run: (plan, { version, mandate }) => removeNode(page.platform, page.member, { plan: plan.id, node, version, ...mandate }),
    place: ({ part }, plan) => inTheory(plan, part, 'led'),
  })
}
