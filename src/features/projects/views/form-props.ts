import type { Mandate } from '#features/identity'
import type { Shown } from '#web/page.ts'
import type { Project } from '../read.ts'

/** What every form of a project is drawn from. */
export type ProjectFormProps = { readonly project: Project; readonly mandates: readonly Mandate[]; readonly shown: Shown }
