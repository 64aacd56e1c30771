import type { Id } from '#kernel/id'
import { inPart } from '../part/find.ts'
import type { Plan } from '../read.ts'
import { theoryOf } from './theory.ts'

/** A node of a plan's theories with its part; not found when it is none of the plan's. */
export const nodeOf = (plan: Pick<Plan, 'parts'>, id: Id) => inPart(plan, id, (part) => theoryOf(part).nodes)

/** An arrow of a plan's theories with its part; not found when it is none of the plan's. */
export const arrowOf = (plan: Pick<Plan, 'parts'>, id: Id) => inPart(plan, id, (part) => theoryOf(part).arrows)
