import type { Id } from '#kernel/id'
import { hrefOf } from '../open.ts'
import type { Plan } from '../read.ts'
import type { Mend } from './findings.ts'

type Of = Pick<Plan, 'slug' | 'kind'>

/** Where the theory of a part lies. */
export const theoryHref = (plan: Of, part: number): string => `${hrefOf(plan)}/dele/${part}/forandringsteori`

/** Where a node's, and an arrow's, form lies. */
export const nodeHref = (plan: Of, id: Id): string => `${hrefOf(plan)}/forandringsteori/led/${id}`
export const arrowHref = (plan: Of, id: Id): string => `${hrefOf(plan)}/forandringsteori/pile/${id}`

/** Where what was found wanting is mended: a form that knows already what it is about. */
export const mendHref = (plan: Of, part: number, mend: Mend): string => {
  switch (mend.kind) {
    case 'node':
      return nodeHref(plan, mend.id)
    case 'arrow':
      return arrowHref(plan, mend.id)
    case 'goal':
      return `${hrefOf(plan)}/maal/${mend.id}`
    case 'new_node':
      return `${theoryHref(plan, part)}/led/nyt?${{ activity: 'aktivitet', goal: 'maal', line: 'budgetlinje' }[mend.for]}=${mend.id}`
    case 'new_arrow':
      return `${theoryHref(plan, part)}/pile/ny?${mend.end === 'from' ? 'fra' : 'til'}=${mend.id}`
  }
}
