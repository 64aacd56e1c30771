import { may, permission } from '#features/identity'

/** Seeing a body with its seats and the people in them. */
export const mayReadBody = permission(
  'body.read',
  may('coordinator', 'director', 'councillor', 'auditor', 'administrator', 'secretariat', 'project_leader', 'association_manager')
    .everywhere,
  may('municipal_seat', 'committee_member').inOwnBody,
  may('institution_leader', 'front_line_worker').inOwnArea,
  may('estate_minute_taker').inOwnOrganisation,
)

/** Setting up bodies and saying whom they answer to, work with and are served by. */
export const mayFoundBodies = permission('body.found', may('coordinator', 'secretariat').everywhere)

/** Changing what a body is to do. */
export const mayChangeTerms = permission('body.change_terms', may('coordinator', 'director', 'secretariat').everywhere)

/** Filling and vacating seats. */
export const mayFillSeats = permission('seat.fill', may('coordinator', 'secretariat').everywhere)

/** Showing a body and its seats, without persons, to the public. */
export const mayPublishBodies = permission('body.publish', may('coordinator', 'secretariat').everywhere)

/**
 * Beginning an effort without a fund plan: what the pages of bodies and areas offer, and the efforts themselves ask. Guests begin only what
 * their own organisation runs, which the command holds.
 */
export const mayBeginEfforts = permission(
  'effort.begin',
  may('coordinator', 'secretariat', 'project_leader', 'association_manager').everywhere,
  may('institution_leader', 'front_line_worker').inOwnArea,
)
