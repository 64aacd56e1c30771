import { notFound, type Stage } from '#features/identity'
import type { Id } from '#kernel/id'
import { isId } from '#kernel/id'
import type { CatalogueFacts, EntryFacts } from './catalogue.ts'

/** A catalogue's columns, without its place. */
export const catalogueColumns = ({ kind, name, publisher, edition, publishedOn, keeper, levels, source }: CatalogueFacts) => ({
  ...{ kind, name, publisher, edition, published_on: publishedOn, keeper_id: keeper, levels: [...levels], source },
})

/** An entry's columns, without its place. */
export const entryColumns = ({ number, title, what, kind, groups, method, level, sources, indicators }: EntryFacts) => ({
  ...{ number, title, what, kind, target_groups: [...groups], method, level, sources, indicators },
})

/** Locks a catalogue that the actor may keep; not found where there is none in his municipalities. */
export const lockCatalogue = async (stage: Stage, id: Id) => {
  const locked = isId(id)
    ? await stage.tx
        .selectFrom('catalogue')
        .select(['municipality', 'id', 'levels', 'version'])
        .where('id', '=', id)
        .forUpdate()
        .executeTakeFirst()
    : undefined
  if (!locked) throw notFound()
  stage.permit({ municipality: locked.municipality })
  return locked
}

/** Locks an entry with its catalogue. */
export const lockEntry = async (stage: Stage, catalogue: Id, id: Id) => {
  const kept = await lockCatalogue(stage, catalogue)
  const entry = await stage.tx
    .selectFrom('catalogue_entry')
    .select(['id', 'number', 'version'])
    .where('municipality', '=', kept.municipality)
    .where('catalogue_id', '=', kept.id)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!entry) throw notFound()
  return { catalogue: kept, entry }
}
