import { may, permission } from './permission.ts'

/** The list of people and their mandates. */
export const mayReadMandates = permission('mandate.read', may('administrator', 'auditor').everywhere)

/** Giving and ending mandates; that nobody gives himself one is held by the database. */
export const mayGrantMandates = permission('mandate.grant', may('administrator').everywhere)

/** Registering organisations that hold seats or lead work. */
export const mayRegisterOrganisations = permission('organisation.register', may('administrator', 'coordinator', 'secretariat').everywhere)

/** Reading everything that was done. */
export const mayReadLog = permission('log.read', may('auditor', 'administrator', 'director').everywhere)
