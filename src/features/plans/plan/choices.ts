import type { Id } from '#kernel/id'
import {
  type ApprovalTemplate,
  type ApprovalTemplateId,
  approvalTemplateIds,
  approvalTemplateOn,
} from '../../../../rules/approval-graphs/index.ts'
import {
  type ProgrammePeriod,
  programmePeriod,
  programmePeriodOn,
  programmePeriods,
} from '../../../../rules/lbf-programme-periods/index.ts'
import { largestOf } from '../approval/ready.ts'
import type { EstateDocument } from '../document.ts'

/** The programme period that a form is about: the one asked for, else that of the day, else the newest. */
export const periodFor = (asked: string | undefined, today: string): ProgrammePeriod => {
  const found = (asked && programmePeriod(asked)) || programmePeriodOn(today) || programmePeriods.at(-1)
  if (!found) throw new Error('There are no programme periods')
  return found
}

export type TemplateOffer = { readonly id: ApprovalTemplateId; readonly template: ApprovalTemplate }

const templatesOn = (day: string): readonly TemplateOffer[] =>
  approvalTemplateIds.flatMap((id) => {
    const template = approvalTemplateOn(id, day)
    return template ? [{ id, template }] : []
  })

/**
 * The ways of approval that a plan of a municipality can be given: its own; where it has none, all, to begin from. They are those of the
 * first of the days on which there are any.
 */
export const templatesFor = (municipality: string, ...days: readonly string[]): readonly TemplateOffer[] => {
  const all = days.map(templatesOn).find((some) => some.length > 0) ?? []
  const own = all.filter(({ template }) => template.municipality === municipality)
  return own.length > 0 ? own : all
}

/** The estate that a form proposes to lead: the largest of those that are ticked; null when no number is known. */
export const proposedLead = (estates: readonly EstateDocument[], ticked: readonly Id[]): Id | null =>
  largestOf(estates.filter(({ id }) => ticked.includes(id)))?.id ?? null

const counting = new Intl.Collator('da', { numeric: true })

/** In the order in which people count names: Afdeling 2 before Afdeling 10. */
export const inOrder = <T extends { readonly name: string }>(named: readonly T[]): readonly T[] =>
  named.toSorted((one, other) => counting.compare(one.name, other.name))
