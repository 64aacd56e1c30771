import { z } from 'zod'
import type { Day } from '#kernel/day'
import { readRuleFile } from '#rules/data'
import { Bilingual, datedList, dating, entryOn } from '#rules/dated'
import { faultsOf } from '../approval-graphs/index.ts'

/** What is counted in the difference between an approved plan and its draft. */
export const measures = ['strategic', 'frame', 'moved', 'agreements', 'goals-dropped', 'activities-dropped', 'activities-added'] as const
export type Measure = (typeof measures)[number]

/** The two weights: the board decides a minor amendment, and others besides it a major one. */
export const weights = ['minor', 'major'] as const
export type Weight = (typeof weights)[number]

const Limit = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  measure: z.enum(measures),
  moreThan: z.union([z.int().nonnegative(), z.strictObject({ numerator: z.int().positive(), denominator: z.int().positive() })]),
  verified: z.boolean(),
  sentence: Bilingual,
})

/** One limit: more than so many, or than so large a share of what there was, makes an amendment major. `verified`: a source says so. */
export type Limit = z.infer<typeof Limit>

const Step = z.strictObject({
  id: z.string(),
  weight: z.enum(weights),
  branch: z.enum(['municipality', 'fund']),
  by: Bilingual,
  decides: z.enum(['here', 'elsewhere']),
  commitsOn: z.enum(measures).optional(),
  after: z.array(z.string()),
})

const Rule = z.strictObject({
  ...dating,
  version: z.int().positive(),
  name: Bilingual,
  minor: Bilingual,
  limits: z.array(Limit),
  steps: z
    .array(Step)
    .refine((steps) => faultsOf(steps).length === 0, 'the steps do not make a graph without circles')
    .refine((steps) => {
      const minor = steps.filter(({ weight }) => weight === 'minor')
      return minor.length > 0 && minor.every(({ after }) => after.every((id) => minor.some((one) => one.id === id)))
    }, 'a minor amendment has no step, or one that waits for a step that it does not take'),
})

/** Who decides which amendments, in words; `minor` says what holds where no limit is passed. */
export type AmendmentRule = z.infer<typeof Rule>

const { rules } = readRuleFile('plan-amendments', 'parameters.yaml', z.strictObject({ rules: datedList(Rule) }))

/** The rule that holds on a day; null before there was one. */
export const amendmentRuleOn = (day: Day): AmendmentRule | null => entryOn(rules, day)
