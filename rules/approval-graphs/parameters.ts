import { z } from 'zod'
import type { Day } from '#kernel/day'
import { readRuleFile } from '#rules/data'
import { Bilingual, datedList, dating, entryOn } from '#rules/dated'
import { faultsOf } from './graph.ts'

const Step = z.strictObject({
  id: z.string(),
  branch: z.enum(['municipality', 'estates', 'fund']),
  per: z.enum(['plan', 'part', 'estate']),
  who: z.enum(['partners', 'seats', 'body', 'meeting']),
  by: Bilingual,
  everyOne: z.boolean().default(false),
  decides: z.enum(['here', 'elsewhere']),
  onChange: z.enum(['stay', 'reopen']).default('stay'),
  gives: z.literal('commitment').optional(),
  after: z.array(z.string()),
})

/**
 * A step of an approval: taken once for the plan, or once for each part or estate. `who` says what decides: a part's
 * partners, named seats of a body, a body as such, an estate's meeting. `everyOne` asks for all of them, not for one decision; `decides` whether they act here or their decision is recorded; `onChange` whether
 * a changed part reopens the step when it is about the whole plan; `gives` what a positive answer carries.
 */
export type ApprovalStep = z.infer<typeof Step>

const Template = z.strictObject({
  ...dating,
  version: z.int().positive(),
  example: z.boolean(),
  municipality: z.string(),
  name: Bilingual,
  steps: z.array(Step).refine((steps) => faultsOf(steps).length === 0, 'the steps do not make a graph without circles'),
})

/** A municipality's approval graph in one version; `example` marks one that no source gives. */
export type ApprovalTemplate = z.infer<typeof Template>

export const approvalTemplateIds = ['koebenhavn', 'skanderborg'] as const
export type ApprovalTemplateId = (typeof approvalTemplateIds)[number]

const { templates } = readRuleFile(
  'approval-graphs',
  'parameters.yaml',
  z.strictObject({ templates: z.record(z.enum(approvalTemplateIds), datedList(Template)) }),
)

/** The template that a plan set up on a day is given; null where the municipality has none then. */
export const approvalTemplateOn = (id: ApprovalTemplateId, day: Day): ApprovalTemplate | null => entryOn(templates[id], day)
