import type { Id } from '#kernel/id'
import { at, type Refusal } from '#kernel/result'
import { largestOf } from '../approval/ready.ts'
import type { EstateDocument } from '../document.ts'
import { planTexts } from './texts.ts'

const say = planTexts.phrase

type Choice = { readonly lead: Id | null; readonly reason: string | null }

/** Why an estate cannot lead a plan: it must take part, and when a larger one does, the choice has its reason. */
export const judgeLead = (estates: readonly EstateDocument[], { lead, reason }: Choice): readonly Refusal[] => {
  if (lead === null) return []
  const chosen = estates.find(({ id }) => id === lead)
  if (!chosen) return [at('lead', say('create.lead'))]
  const largest = largestOf(estates)
  return largest && (chosen.dwellings ?? 0) < (largest.dwellings ?? 0) && !reason
    ? [at('leadReason', say('lead.reason.missing', { lead: chosen.name, largest: largest.name }))]
    : []
}
