import { may, permission } from '#features/identity'

/** Reading what is measured in a municipality, how, and the figures of its places. Who reaches a single area sees its figures on the area's page. */
export const mayReadFigures = permission(
  'figures.read',
  may('coordinator', 'director', 'councillor', 'auditor', 'administrator', 'secretariat', 'project_leader', 'association_manager')
    .everywhere,
)

/** Saying what a municipality measures beside the official lists, and how. */
export const mayDefineIndicators = permission('indicator.define', may('coordinator', 'administrator').everywhere)

/** Writing and correcting a single figure by hand. */
export const mayKeepFigures = permission('figures.keep', may('coordinator').everywhere)
