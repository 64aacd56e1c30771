import { type OrganisationKind, registerOrganisation } from '#features/identity'
import type { Id } from '#kernel/id'
import type { Script } from '../script.ts'

type Setting = Pick<Script, 'act'> & { readonly municipality: number; readonly day: string; readonly source: string }

/** Registers a municipality's organisations as the platform, all on one day and from one document; an example is one that the document does not name. */
export const organisationWith =
  ({ act, municipality, day, source }: Setting) =>
  (kind: OrganisationKind, name: string, slug: string, parent?: Id, example = false): Promise<Id> =>
    act({ platformIn: municipality }, day, registerOrganisation, {
      municipality,
      source,
      kind,
      name,
      slug,
      example,
      ...(parent && { parent }),
    })
