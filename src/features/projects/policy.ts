import { may, permission } from '#features/identity'

/** Seeing a project: everybody who works municipality-wide, who sits in its steering group, and who works in an area that it is about. */
export const mayReadProjects = permission(
  'project.read',
  may('coordinator', 'director', 'councillor', 'auditor', 'administrator', 'secretariat', 'project_leader', 'association_manager')
    .everywhere,
  may('municipal_seat', 'committee_member').inOwnBody,
  may('institution_leader', 'front_line_worker').inOwnArea,
)

/** Beginning a project, writing it, stating how it stands and closing it: the municipality's own people. */
export const mayWriteProjects = permission('project.write', may('coordinator', 'secretariat', 'director').everywhere)
