import { roles } from '#kernel/roles'
import { may, permission } from './permission.ts'

/** The list of people and their mandates. */
export const mayReadMandates = permission('mandate.read', may('administrator', 'auditor').everywhere)

/** Giving and ending mandates; that nobody gives himself one is held by the database. */
export const mayGrantMandates = permission('mandate.grant', may('administrator').everywhere)

/**
 * Reading the register of organisations: facts about who takes part, never persons. Everybody who works in a municipality may;
 * the national organisations, which stand under no municipality, are read by all of them.
 */
export const mayReadOrganisations = permission('organisation.read', may(...roles).everywhere)

/** Registering organisations that hold seats or lead work, and writing their case numbers. */
export const mayRegisterOrganisations = permission('organisation.register', may('administrator', 'coordinator', 'secretariat').everywhere)

/** Reading everything that was done. */
export const mayReadLog = permission('log.read', may('auditor', 'administrator', 'director').everywhere)

/**
 * Seeing exact figures that are hidden from others for being about few people. Whoever analyses the municipality's areas has the legal
 * ground to, and who audits; every view is written down (`exact-view.ts`).
 */
export const mayReadExactFigures = permission('figure.read_exact', may('coordinator', 'auditor').everywhere)
