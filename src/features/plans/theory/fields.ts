import type { Phrase } from '#text/texts.ts'
import type { PartDocument } from '../document.ts'
import { versionTexts } from '../version/texts.ts'
import { fieldsOf, figure, plain, type Written, yes } from '../version/writing.ts'
import { type ArrowDocument, horizons, type NodeDocument, nodeKinds } from './document.ts'
import { theoryFormTexts, theoryTexts } from './texts.ts'
import { namesIn, nodeName, theoryOf } from './theory.ts'

/** What a version names: a record of its own part, or the id where it has none of that id. */
const nameIn =
  <T extends { readonly id: string }>(records: readonly T[], name: (record: T) => string) =>
  (id: string | null): Written => {
    const found = records.find((record) => record.id === id)
    return plain(found ? name(found) : id)
  }

const kindName = (kind: string): Written => {
  const known = nodeKinds.find((one) => one === kind)
  return known ? theoryTexts.phrase(`kind.${known}`) : plain(kind)
}

const horizonName = (horizon: string | null): Written => {
  const known = horizons.find((one) => one === horizon)
  return known ? theoryFormTexts.phrase(`node.horizon.${known}`) : plain(horizon)
}

/** Fields of a node; what it is tied to is named by the same part. */
export const nodeFields = ({ activities, goals, lines }: PartDocument) =>
  fieldsOf<NodeDocument>({
    id: null,
    position: ['field.position', figure],
    kind: ['field.nodeKind', kindName],
    horizon: ['field.horizon', horizonName],
    title: ['field.title', plain],
    note: ['field.note', plain],
    activity: ['field.activity', nameIn(activities, ({ number, title }) => `${number} ${title}`)],
    goal: ['field.goal', nameIn(goals, ({ number, title }) => `${number} ${title}`)],
    line: ['field.line', nameIn(lines, ({ category }) => category)],
    responsible: ['field.responsible', plain],
    example: ['field.example', yes],
  })

/** Fields of an arrow; its ends are named by the theory that it stands in. */
export const arrowFields = (part: PartDocument) => {
  const end = nameIn(theoryOf(part).nodes, (node) => nodeName(part, node))
  return fieldsOf<ArrowDocument>({
    id: null,
    from: ['field.from_node', end],
    to: ['field.to_node', end],
    assumption: ['field.assumption', plain],
    test: ['field.test', plain],
    others: ['field.others', plain],
    evidence: ['field.arrowEvidence', plain],
    example: ['field.example', yes],
  })
}

/** What a node, and an arrow, of a part's theory is called where it stands alone. */
export const nodeCalled = (part: PartDocument, node: NodeDocument): Phrase => versionTexts.phrase('of.node', { name: nodeName(part, node) })
export const arrowCalled = (part: PartDocument, { from, to }: ArrowDocument): Phrase => {
  const nameOf = namesIn(part)
  return versionTexts.phrase('of.arrow', { from: nameOf(from), to: nameOf(to) })
}
