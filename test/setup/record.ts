import type { Id } from '#kernel/id'

/** The sections of the site that records have their addresses in. */
export const sections = [
  'omraader',
  'organer',
  'organisationer',
  'mandater',
  'planer',
  'bevillinger',
  'signaler',
  'indsatser',
  'udpegning',
  'noegletal',
  'kataloger',
  'projekter',
] as const
export type Section = (typeof sections)[number]

/** A record as policies look at it, read past them: by plain SQL as the owner, not by the queries that are tested. */
export type Facts = {
  readonly section: Section
  readonly municipality: number
  readonly id: Id
  readonly slug: string
  readonly name: string
  readonly published: boolean
  readonly bodies: readonly Id[]
  readonly areas: readonly Id[]
  readonly organisations: readonly Id[]
  /** Who wrote it, where that gives a say. */
  readonly writer?: Id
  /** The funds that have said yes to it. */
  readonly funds?: readonly Id[]
  /** What the addresses below the record's own name, by the name of the parameter: a seat, a goal, a list's day. What it lacks is not there. */
  readonly params: Readonly<Record<string, string>>
}

/** Whether the public reads a record now, as a condition on its table. */
export const published = (record: string): string =>
  `exists (select from helhed.publication p where p.municipality = ${record}.municipality and p.record_id = ${record}.id and p.withdrawn_at is null)`
