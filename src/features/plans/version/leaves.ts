import { countings, type PlanDocument } from '../document.ts'

/** The way from a document to one of its values. */
export type Path = readonly (string | number)[]
type Node = unknown

/** Every leaf of a document but ids, the kind of a part and the form of the text: what tells records apart, not what they say. */
export const leavesOf = (node: Node, path: Path = []): readonly Path[] => {
  if (Array.isArray(node)) return node.flatMap((one, at) => leavesOf(one, [...path, at]))
  if (typeof node === 'object' && node !== null) return Object.entries(node).flatMap(([key, one]) => leavesOf(one, [...path, key]))
  const last = path.at(-1)
  const isKind = last === 'kind' && path.length === 3
  return last === 'id' || last === 'format' || last === 'section' || last === 'plan' || isKind || path.at(-2) === 'goals' ? [] : [path]
}

const words: Readonly<Record<string, readonly string[]>> = {
  direction: ['up', 'down'],
  counting: countings,
  frequency: ['month', 'quarter', 'half_year', 'year'],
  source: ['fund', 'associations', 'municipalitySubAgreements', 'municipalityCoordination'],
  kind: ['cash', 'hours'],
}

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text)

/** Another value of the same sort. */
const other = (key: string | number | undefined, value: Node, roll: number, path: Path): Node => {
  const choices = path.includes('lines') || key !== 'source' ? words[String(key)] : undefined
  const choice = choices?.find((word) => word !== value)
  if (choice !== undefined) return choice
  if (typeof value === 'boolean') return !value
  if (typeof value === 'number') return value + 1 + roll
  if (typeof value === 'string' && isDay(value)) return `2018-0${1 + (roll % 9)}-15` === value ? '2018-10-15' : `2018-0${1 + (roll % 9)}-15`
  if (typeof value === 'string' && /^\d+$/.test(value)) return String(Number(value) + 1 + roll)
  if (value === null && key === 'baselineOn') return '2018-02-01'
  if (value === null && (key === 'amount' || key === 'rate')) return 100 + roll
  if (value === null) return `${100 + roll}`
  return `${value} og mere ${roll}`
}

/** A document in which one leaf says something else. */
export const changed = (document: PlanDocument, path: Path, roll: number): PlanDocument => {
  const copy = structuredClone(document) as unknown as Record<string | number, Node>
  const holder = path.slice(0, -1).reduce<Record<string | number, Node>>((node, key) => node[key] as Record<string | number, Node>, copy)
  const key = path.at(-1) ?? ''
  holder[key] = other(key, holder[key], roll, path)
  return copy as unknown as PlanDocument
}
