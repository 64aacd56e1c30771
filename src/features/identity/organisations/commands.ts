import { sql } from 'kysely'
import { takeAddress } from '#database/address'
import { type Id, newId } from '#kernel/id'
import { done } from '#kernel/result'
import { slugFrom } from '#kernel/slug'
import { freshEdit } from '#kernel/version'
import { columnsFrom, type JournalForm, journalFields } from '#web/journal/journal.ts'
import { command, notFound, type Stage } from '../command.ts'
import { mayRegisterOrganisations } from '../policy.ts'
import { type OrganisationKind, registrable } from './organisation.ts'
import { neighboursOf } from './queries.ts'

export type RegisterOrganisation = {
  readonly municipality: number
  readonly kind: OrganisationKind
  readonly name: string
  /** What its addresses are to be made of; its name unless told. */
  readonly slug?: string
  readonly parent?: Id | null
  readonly example?: boolean
  readonly source?: string | null
}

type New = RegisterOrganisation & { readonly id: Id; readonly stem: string }

/** Adds the row under the first slug that is free in its municipality: the stem, then with a number. */
const add = async ({ tx }: Stage, { municipality, id, kind, name, stem, parent, example, source }: New): Promise<void> => {
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? stem : `${stem}-${number}`
    const added = await tx
      .insertInto('organisation')
      .values({ municipality, id, kind, name, slug, parent_id: parent ?? null, example: example ?? false, source: source ?? null })
      .onConflict((conflict) => conflict.columns(['municipality', 'slug']).doNothing())
      .returning('id')
      .executeTakeFirst()
    if (added) return
  }
}

/**
 * Registers an organisation and takes its address, which is unique nationwide where its slug is unique in its municipality.
 * Refuses a name that one of its kind has already (an estate's name within its association), a second organisation of the
 * kind municipality, and a parent that is missing, not the municipality's, or of a kind that it cannot lie under.
 */
export const registerOrganisation = command<RegisterOrganisation, Id>(
  'organisation.registered',
  mayRegisterOrganisations,
  async (stage, input) => {
    const { municipality, kind, name, parent = null } = input
    stage.permit({ municipality })
    // There is no row to lock yet, and two who register one name at once must not both find it free.
    await sql`select pg_advisory_xact_lock(hashtext(${kind}), ${municipality})`.execute(stage.tx)
    const near = await neighboursOf(stage.tx, municipality, kind, name, parent)
    const can = registrable({
      kind,
      parent: parent === null ? null : near.find((row) => row.is_parent),
      same: near.find((row) => !row.is_parent) ?? null,
    })
    if (!can.ok) return can
    const id = newId()
    const stem = slugFrom(input.slug ?? name) || slugFrom(kind)
    await add(stage, { ...input, id, stem })
    await takeAddress(stage.tx, { section: 'organisationer', name: stem, municipality, record: id, now: stage.now })
    return done({ value: id, entry: { municipality, subject: { kind: 'organisation', id }, detail: { kind, parent } } })
  },
)

export type ChangeOrganisationJournal = JournalForm & { readonly organisation: Id; readonly version: number | undefined }

/** Writes the numbers that tie an organisation to the municipality's own records system. A stale edit saves nothing. */
export const changeOrganisationJournal = command<ChangeOrganisationJournal, null>(
  'organisation.journal_changed',
  mayRegisterOrganisations,
  async (stage, input) => {
    const found = await stage.tx
      .selectFrom('organisation')
      .select(['municipality', 'id', 'version'])
      .where('id', '=', input.organisation)
      .forUpdate()
      .executeTakeFirst()
    if (!found) throw notFound()
    const { municipality, id, version } = found
    stage.permit({ municipality })
    const fresh = freshEdit(version, input.version)
    if (!fresh.ok) return fresh
    await stage.tx
      .updateTable('organisation')
      .set({ ...columnsFrom(input), version: version + 1 })
      .where('municipality', '=', municipality)
      .where('id', '=', id)
      .execute()
    return done({ value: null, entry: { municipality, subject: { kind: 'organisation', id }, detail: { fields: journalFields } } })
  },
)
