import { z } from 'zod'
import { choice, id, optionalId, optionalText, several } from '#web/fields.ts'
import type { Words } from '#web/page.ts'
import { type ArrowDocument, horizons, type NodeDocument, nodeKinds } from './document.ts'

const longest = { line: 200, lines: 2_000 } as const

/** A node; what it leads to, and comes from, is ticked. */
export const NodeForm = z.object({
  kind: choice(nodeKinds),
  horizon: optionalText().pipe(choice(horizons).nullable()),
  title: optionalText(longest.line),
  note: optionalText(longest.lines),
  activity: optionalId(),
  goal: optionalId(),
  line: optionalId(),
  responsible: optionalText(longest.line),
  comesFrom: several(),
  leadsTo: several(),
})

const said = {
  assumption: optionalText(longest.lines),
  test: optionalText(longest.lines),
  others: optionalText(longest.lines),
  evidence: optionalText(longest.lines),
}

/** What is said of an arrow; its ends are asked for where it is new. */
export const ArrowForm = z.object(said)
export const NewArrowForm = z.object({ from: id(), to: id(), ...said })

/** What a node's form has when it is opened. */
export const nodeWords = (node: NodeDocument): Words => ({
  kind: node.kind,
  horizon: node.horizon ?? '',
  title: node.title ?? '',
  note: node.note ?? '',
  activity: node.activity ?? '',
  goal: node.goal ?? '',
  line: node.line ?? '',
  responsible: node.responsible ?? '',
})

/** What an arrow's form has when it is opened. */
export const arrowWords = ({ assumption, test, others, evidence }: ArrowDocument): Words => ({
  assumption: assumption ?? '',
  test: test ?? '',
  others: others ?? '',
  evidence: evidence ?? '',
})
