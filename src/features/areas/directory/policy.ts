import { may, permission } from '#features/identity'

/**
 * Telling who and what is in an area, saying that an entry is still right, correcting it and ending it: everybody who works there. Reading
 * goes with the area.
 */
export const mayKeepDirectory = permission(
  'directory.keep',
  may('coordinator', 'secretariat', 'project_leader', 'association_manager').everywhere,
  may('institution_leader', 'front_line_worker').inOwnArea,
  may('municipal_seat').inOwnBody,
)
