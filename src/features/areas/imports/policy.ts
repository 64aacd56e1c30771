import { may, permission } from '#features/identity'

/** Taking figures in from files, and taking an import back. Administrators are those who run the platform, at the command line too. */
export const mayImportFigures = permission('figures.import', may('coordinator', 'administrator').everywhere)
