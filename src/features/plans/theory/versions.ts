import { type ApprovalRecord, type Decision, standingVersion } from '../approval/approval.ts'
import type { PartDocument } from '../document.ts'
import { differenceOf, gathered } from '../version/difference.ts'
import { theoryOf } from './theory.ts'

/** The theory that one frozen version of a plan holds of a part, beside the living one. */
export type TheoryVersion = {
  readonly number: number
  readonly frozenAt: Date
  /** How many nodes and arrows; null where that version has no theory of the part. */
  readonly size: { readonly nodes: number; readonly arrows: number } | null
  /** How many nodes and arrows came or went since, and how much is said otherwise of those that stayed. */
  readonly differs: number
  /** Whether it is the one that was sent last, and what counts of the decisions on this part of it, or on it as a whole. */
  readonly sent: boolean
  readonly decisions: readonly Decision[]
}

type Row = { readonly number: number; readonly frozen_at: Date; readonly text: string }

/** A part of which nothing is told but its theory, so that only that can differ; its records stay, as they give nodes their names. */
const bare = (part: PartDocument, ground: PartDocument): PartDocument => {
  const { theory, ...rest } = ground
  return part.theory ? { ...rest, theory: part.theory } : rest
}

/**
 * Which theory each frozen version has and which decisions used it, newest first; `amending` are those on the plan's amendments. A decision that
 * was refused by whoever held it against its paper is none.
 */
export const theoryVersions = (
  part: PartDocument,
  rows: readonly Row[],
  record: ApprovalRecord,
  amending: readonly Decision[],
): readonly TheoryVersion[] =>
  rows
    .map(({ number, frozen_at, text }): TheoryVersion => {
      const frozen = JSON.parse(text) as PartDocument
      const { nodes, arrows } = theoryOf(frozen)
      const version = record.versions.find((one) => one.number === number)
      const document = (own: PartDocument) => ({ format: 1, parts: [own] })
      return {
        number,
        frozenAt: frozen_at,
        size: nodes.length > 0 ? { nodes: nodes.length, arrows: arrows.length } : null,
        differs: differenceOf(document(bare(frozen, part)), document(bare(part, part))).flatMap(({ changes }) => gathered(changes)).length,
        sent: standingVersion(record)?.number === number,
        decisions: [...record.decisions, ...amending].filter(
          (one) => one.version === version?.id && one.countsFrom !== null && (one.part === null || one.part === part.id),
        ),
      }
    })
    .toReversed()
