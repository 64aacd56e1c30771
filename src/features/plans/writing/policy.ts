import { may, permission } from '#features/identity'

/** Saying something to a text of a plan, or suggesting another: whoever writes plans, decides on them or works in their area. */
export const mayNoteTexts = permission(
  'plan.note',
  may('coordinator', 'secretariat', 'director', 'project_leader', 'association_manager').everywhere,
  may('municipal_seat', 'committee_member').inOwnBody,
  may('institution_leader', 'front_line_worker').inOwnArea,
  may('estate_minute_taker').inOwnOrganisation,
)
