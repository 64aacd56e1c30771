import { may, permission } from '#features/identity'

/** Seeing a municipality's areas, plans and money on one page, for those who answer for the whole of it. */
export const mayReadCouncil = permission(
  'council.read',
  may('councillor', 'director', 'coordinator', 'secretariat', 'auditor', 'administrator').everywhere,
)
