import { may, permission } from '#features/identity'

/** Seeing an area with its figures, statuses, estates and forums. */
export const mayReadArea = permission(
  'area.read',
  may('coordinator', 'director', 'councillor', 'auditor', 'administrator', 'secretariat', 'project_leader', 'association_manager')
    .everywhere,
  may('institution_leader', 'front_line_worker').inOwnArea,
  may('municipal_seat', 'committee_member').inOwnBody,
  may('estate_minute_taker').inOwnOrganisation,
)

/** Registering areas, their estates, classifications, forums, events and journal numbers. */
export const mayRegisterAreas = permission('area.register', may('coordinator', 'secretariat').everywhere)

/** Recording official figures and statuses. */
export const mayRecordFigures = permission('area.record_figures', may('coordinator').everywhere)

/** Showing an area to the public. */
export const mayPublishAreas = permission('area.publish', may('coordinator', 'secretariat').everywhere)

/** Beginning a plan for an area: what the area's page offers, and the plans themselves ask. */
export const mayBeginPlans = permission(
  'plan.create',
  may('coordinator', 'secretariat', 'project_leader', 'association_manager').everywhere,
)
