import { mayBeginPlans } from '#features/areas'
import { may, type Permission, permission } from '#features/identity'
import type { WorkKind } from './rows.ts'

/** Seeing a plan with its parts, money, approval and history. Whoever works on one plan sees the municipality's others, so that efforts do not run side by side. */
export const mayReadPlan = permission(
  'plan.read',
  may('coordinator', 'director', 'councillor', 'auditor', 'administrator', 'secretariat', 'project_leader', 'association_manager')
    .everywhere,
  may('estate_minute_taker').inOwnOrganisation,
  may('municipal_seat', 'committee_member').inOwnBody,
  may('institution_leader', 'front_line_worker').inOwnArea,
)

/** Reading in every municipality what was changed in the plans that one's fund has said yes to. */
export const mayReadForFund = permission('plan.read_for_fund', may('fund_officer').whereItsFundSaidYes)

/** Reading what was changed in an approved plan, and its frozen versions: who reads the plan, and the people of the fund that has said yes to it. */
export const mayReadChanges = permission('amendment.read', ...mayReadPlan.sentences, ...mayReadForFund.sentences)

/** Beginning a plan for an area. */
export const mayCreatePlans = mayBeginPlans

/** Writing a plan: its facts, texts, goals, activities, milestones, staff and budget. */
export const mayWritePlan = permission(
  'plan.write',
  may('coordinator', 'secretariat').everywhere,
  may('project_leader', 'association_manager').inOwnOrganisation,
)

/**
 * Proposing an effort without a fund plan, writing it, sending it and ending it: who leads or works in its area, and the guest that runs it.
 * Whoever proposed it never approves it.
 */
export const mayWriteEfforts = permission(
  'effort.write',
  may('coordinator', 'secretariat').everywhere,
  may('institution_leader', 'front_line_worker').inOwnArea,
  may('project_leader', 'association_manager').inOwnOrganisation,
)

/** Registering that an activity was held, and how many came: whoever writes the plan, and those who work in its area. */
export const mayRegisterSessions = permission(
  'session.register',
  may('coordinator', 'secretariat').everywhere,
  may('project_leader', 'association_manager').inOwnOrganisation,
  may('institution_leader', 'front_line_worker').inOwnArea,
)

/** Having a task in a plan, and saying that one's own was done: everybody who works with the plan; whose task it is, the task itself says. */
export const mayFinishTasks = permission(
  'task.finish',
  may('coordinator', 'secretariat', 'director').everywhere,
  may('project_leader', 'association_manager', 'estate_minute_taker').inOwnOrganisation,
  may('municipal_seat', 'committee_member').inOwnBody,
  may('institution_leader', 'front_line_worker').inOwnArea,
)

/** Seeing what is known to work: everybody who may read plans municipality-wide. */
export const mayReadCatalogues = permission(
  'catalogue.read',
  may('coordinator', 'director', 'councillor', 'auditor', 'administrator', 'secretariat', 'project_leader', 'association_manager')
    .everywhere,
)

/** Taking catalogues in and keeping them, for the body that keeps them. */
export const mayKeepCatalogues = permission('catalogue.keep', may('coordinator', 'secretariat').everywhere)

/** Approving what was measured of a plan in a quarter, which closes it, and opening it again. Never of figures that one has written. */
export const mayApproveMeasures = permission(
  'measures.approve',
  may('coordinator', 'secretariat', 'director').everywhere,
  may('project_leader', 'association_manager').inOwnOrganisation,
)

/** What writing takes: efforts are also written by those who work in their area. */
export const writingOf = (kind: WorkKind): Permission => (kind === 'plan' ? mayWritePlan : mayWriteEfforts)

/** Confirming hours given in kind: the manager who gives them. */
export const mayConfirmHours = permission('hours.confirm', may('director').everywhere, may('institution_leader').inOwnArea)

/** Sending a plan for approval, and saying who decides and by when. */
export const maySubmitPlan = permission(
  'plan.submit',
  may('coordinator', 'secretariat').everywhere,
  may('project_leader', 'association_manager').inOwnOrganisation,
)

/** Deciding on a plan in one's own seat or for one's own organisation; which one that is, the approval itself says. */
export const mayDecide = permission(
  'decision.take',
  may('director', 'coordinator').everywhere,
  may('municipal_seat', 'committee_member').inOwnBody,
  may('institution_leader').inOwnArea,
)

/** Recording, with its paper, what a body elsewhere decided; and holding a record of somebody else against its paper. */
export const mayRecordDecisions = permission(
  'decision.record',
  may('coordinator', 'secretariat', 'director').everywhere,
  may('project_leader', 'association_manager', 'estate_minute_taker').inOwnOrganisation,
)

/** Registering appropriations, drawing on them for plans, and spreading shared costs; the pages of money are behind this feature. */
export const mayDrawForPlans = permission('funding.write', may('coordinator', 'secretariat', 'director').everywhere)

/** Sending a status report to the board: whoever leads the plan answers for it. */
export const maySendReports = permission('report.send', may('project_leader', 'association_manager').inOwnOrganisation)

/** Saying that a board has noted a status report: somebody with a seat on it, or the secretariat that keeps its minutes. */
export const mayNoteReports = permission('report.note', may('secretariat').everywhere, may('municipal_seat', 'committee_member').inOwnBody)

/** Writing what the council is asked for, and naming the policies that a plan serves: the municipality's own people. */
export const mayWriteProposals = permission('proposal.write', may('coordinator', 'secretariat', 'director').everywhere)

/** Recommending a prequalification to the fund, or declining to: the municipality's own people, never of what they have frozen themselves. */
export const mayRecommendPlans = permission('plan.recommend', may('coordinator', 'secretariat', 'director').everywhere)

/** Showing an approved plan to the public. */
export const mayPublishPlans = permission('plan.publish', may('coordinator', 'secretariat').everywhere)

/** Keeping the printed paper of an approved version: the platform itself, and nobody by a page. */
export const mayKeepPrinted = permission('version.keep_printed', may('administrator').everywhere)
