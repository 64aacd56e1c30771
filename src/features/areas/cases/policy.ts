import { may, permission } from '#features/identity'

/** Seeing a case: who works with them, whose body decides, and the partners that it was opened to. */
export const mayReadCase = permission(
  'case.read',
  may('coordinator', 'secretariat', 'director').everywhere,
  may('municipal_seat', 'committee_member').inOwnBody,
  may('project_leader', 'association_manager').inOwnOrganisation,
)

/** Opening cases, gathering signals, screening, assessing, and opening a case to partners. */
export const mayPrepareCases = permission('case.prepare', may('coordinator', 'secretariat').everywhere)

/** Telling what one's body decided, or recording it from a paper; who may do which, the command says. */
export const mayDecideCases = permission(
  'case.decide',
  may('coordinator', 'secretariat', 'director').everywhere,
  may('municipal_seat', 'committee_member').inOwnBody,
)

/** Showing a decided designation to the public, and taking it back. */
export const mayPublishCases = permission('case.publish', may('coordinator', 'secretariat').everywhere)
