import type { Day } from '#kernel/day'
import { type AmendmentRule, amendmentRuleOn, type Weighed, weighed } from '../../../../rules/plan-amendments/index.ts'
import type { ApprovalRecord } from '../approval/approval.ts'
import { type Blocker, blockersOf } from '../approval/ready.ts'
import { standingsOf, statusOf } from '../approval/standing.ts'
import { estatesChanged } from '../approval/stops.ts'
import type { PlanDocument } from '../document.ts'
import { submittedDocument } from '../plan/published.ts'
import { documentOf, type Plan, shapeOf } from '../read.ts'
import { freeze, hashOf } from '../version/canonical.ts'
import { differenceOf, type PartChange } from '../version/difference.ts'
import { type Amendment, numberFor } from './amendment.ts'
import { amendmentFacts } from './facts.ts'
import { amendmentTexts } from './texts.ts'

/** What would be sent as an amendment now: what differs from the approved version, and what the rule says of it. */
export type Proposed = {
  readonly before: PlanDocument
  readonly difference: readonly PartChange[]
  readonly rule: AmendmentRule
  readonly found: Weighed
  /** Says which two texts these are: what was looked at is what is sent. */
  readonly print: string
}

/** An amendment that can be looked at, and everything that stops it from being sent, with where it is mended. */
export type Readiness = { readonly proposed: Proposed | null; readonly stops: readonly Blocker[] }

const { phrase } = amendmentTexts

const stop = (id: string, say: Blocker['say'], href = ''): Blocker => ({ id, say, href })

/** Holds the draft against the approved version. Stopped: a plan that is not approved, one amendment that waits, nothing changed, what stops every plan. */
export const readinessOf = (
  { plan, record, amendments }: { readonly plan: Plan; readonly record: ApprovalRecord; readonly amendments: readonly Amendment[] },
  today: Day,
): Readiness => {
  const before = submittedDocument(record)
  const approved = statusOf(record, standingsOf(record, shapeOf(plan))) === 'approved'
  const rule = amendmentRuleOn(today)
  if (!approved || !before || !rule) return { proposed: null, stops: [stop('unapproved', phrase('refuse.unapproved'))] }
  const document = documentOf(plan)
  const difference = differenceOf(before, document)
  const number = numberFor(amendments)
  return {
    proposed: {
      ...{ before, difference, rule, found: weighed(amendmentFacts(before, document), rule) },
      print: hashOf(`${freeze(before).hash} ${freeze(document).hash}`),
    },
    stops: [
      ...(number.ok ? [] : number.refusals.map(({ say }) => stop('open', say, `/aendringer/${amendments[0]?.number ?? 1}`))),
      ...(estatesChanged(document, record) ? [stop('estates', phrase('refuse.estates'), '/indsendelse')] : []),
      ...(difference.length === 0 ? [stop('unchanged', phrase('refuse.unchanged'))] : []),
      ...blockersOf(document),
    ],
  }
}
