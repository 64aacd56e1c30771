export { type BeginProject, type BegunProject, beginProject } from './commands/begin-project.ts'
export { type ChangeProject, changeProject } from './commands/change-project.ts'
export {
  type AddDeliverable,
  addDeliverable,
  type EndDeliverable,
  endDeliverable,
  type MoveDeliverable,
  moveDeliverable,
} from './commands/deliverables.ts'
export { type AddDocument, addDocument } from './commands/documents.ts'
export { type CloseProject, closeProject, type StateProject, stateProject } from './commands/status.ts'
export { type AddTrack, addTrack } from './commands/tracks.ts'
export { type ReopenDeliverable, reopenDeliverable } from './commands/undone.ts'
export type { ProjectBeside } from './fragment.ts'
export { type ProjectBesideRow, projectsOfArea, projectsOfBody, projectsSeenBy, projectTasks } from './fragment.ts'
export { mayReadProjects, mayWriteProjects } from './policy.ts'
export { listProjects, projectRecords, projectsNamed } from './queries.ts'
export { projectTexts } from './texts.ts'
export { ProjectsBeside } from './views/beside.tsx'
