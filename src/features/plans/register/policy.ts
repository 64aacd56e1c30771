import { may, permission } from '#features/identity'

/** Keeping a register of participants and seeing the persons in it: those whose organisation runs the plan and answers for the data. */
export const mayKeepRegisters = permission('register.keep', may('project_leader', 'association_manager').inOwnOrganisation)

/** Deleting the persons of registers whose day has come: the platform itself, and nobody by a page. */
export const mayForget = permission('register.forget', may('administrator').everywhere)
