import { may, permission } from '#features/identity'
import { mayDrawForPlans } from '#features/plans'

/** Seeing what councils have appropriated, what plans have drawn, and the costs that plans share. Whoever does reads all the municipality's plans too. */
export const mayReadFunding = permission(
  'funding.read',
  may('coordinator', 'director', 'councillor', 'auditor', 'administrator', 'secretariat', 'project_leader', 'association_manager')
    .everywhere,
)

/** Registering appropriations, drawing on them and spreading shared costs. */
export const mayWriteFunding = mayDrawForPlans
