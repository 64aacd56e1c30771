import { may, permission } from '#features/identity'

/** Telling what one has seen of an outcome, and deleting it: whoever writes the plan, and those who work in its area. */
export const mayTellStories = permission(
  'story.tell',
  may('coordinator', 'secretariat').everywhere,
  may('project_leader', 'association_manager').inOwnOrganisation,
  may('institution_leader', 'front_line_worker').inOwnArea,
)
