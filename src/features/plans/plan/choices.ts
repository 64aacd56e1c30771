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

export type TemplateOffer = { readonly id: ApprovalTemplateId; readonly template: ApprovalTemplate }

const templatesOn = (day: string): readonly TemplateOffer[] =>
  approvalTemplateIds.flatMap((id) => {
    const template = approvalTemplateOn(id, day)
    return template ? [{ id, template }] : []
  })

/** The ways of approval that a new plan can be given. */
export type Ways = {
  /** The municipality's own, where it has one on the plan's first day. */
  readonly own: readonly TemplateOffer[]
  /** Those of others, to choose as examples where it has none of its own. */
  readonly others: readonly TemplateOffer[]
  /** Its own of another time, when it has none now. */
  readonly past: TemplateOffer | null
}

const ownOn = (municipality: string, day: string): readonly TemplateOffer[] =>
  templatesOn(day).filter(({ template }) => template.municipality === municipality)

const newestFirst = programmePeriods.toReversed()

/** The ways of approval for a plan of a municipality that begins on a day: its own, else all others as examples and never as its own. */
export const waysOn = (municipality: string, day: string): Ways => {
  const own = ownOn(municipality, day)
  if (own.length > 0) return { own, others: [], past: null }
  const past = newestFirst.flatMap(({ from }) => ownOn(municipality, from))[0] ?? null
  return { own, others: templatesOn(day), past }
}

/**
 * The programme period that a form is about: the one asked for; else the newest in which the municipality has its own way of approval; else
 * that of the day, else the newest.
 */
export const periodFor = (asked: string | undefined, municipality: string, today: string): ProgrammePeriod => {
  const own = newestFirst.find(({ from }) => ownOn(municipality, from).length > 0)
  const found = (asked && programmePeriod(asked)) || own || programmePeriodOn(today) || newestFirst[0]
  if (!found) throw new Error('There are no programme periods')
  return found
}

/** The estate that a form proposes to lead: the largest of those that are ticked; null when no number is known. */
export const proposedLead = (estates: readonly EstateDocument[], ticked: readonly Id[]): Id | null =>
  largestOf(estates.filter(({ id }) => ticked.includes(id)))?.id ?? null

const counting = new Intl.Collator('da', { numeric: true })

/** In the order in which people count names: Afdeling 2 before Afdeling 10. */
export const inOrder = <T extends { readonly name: string }>(named: readonly T[]): readonly T[] =>
  named.toSorted((one, other) => counting.compare(one.name, other.name))
