import { z } from 'zod'
import type { Day } from '#kernel/day'
import { readRuleFile } from '#rules/data'
import { datedList, dating, entryOn } from '#rules/dated'

const Demand = z.strictObject({
  ...dating,
  publisher: z.string().min(1),
  edition: z.string().min(1).nullable(),
  share: z.strictObject({ numerator: z.int().positive(), denominator: z.int().positive() }),
})

/**
 * What is asked of a plan's activities: more than `share` of them. `publisher` and `edition` name the catalogue that planned activities are
 * to refer to; an edition of null is any of the publisher's.
 */
export type Demand = z.infer<typeof Demand>

const { demands } = readRuleFile('evidence-majority', 'parameters.yaml', z.strictObject({ demands: datedList(Demand) }))

/** What is asked of a plan that begins on a day; null before anybody asked. */
export const demandOn = (day: Day): Demand | null => entryOn(demands, day)
