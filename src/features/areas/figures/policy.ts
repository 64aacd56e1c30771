import { may, permission } from '#features/identity'

/** Saying what a municipality measures beside the official lists, and how. */
export const mayDefineIndicators = permission('indicator.define', may('coordinator', 'administrator').everywhere)
