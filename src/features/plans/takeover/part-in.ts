import type { Id } from '#kernel/id'
import { holdsPersonNumber } from '#kernel/person-number'
import { commonTexts } from '#text/common.ts'
import { readWords } from '#web/forms.ts'
import { programmePeriod } from '../../../../rules/lbf-programme-periods/index.ts'
import { type PartDocument, sectionsOf } from '../document.ts'
import { TextForm } from '../part/forms.ts'
import { partFormTexts } from '../part/texts.ts'
import { themeChoices } from './choices.ts'
import type { Fault } from './fault.ts'
import { atRow, besides } from './refusals.ts'
import { chosenIn, type TakeRow, type TakeRows } from './rows.ts'
import { takeoverTexts } from './texts.ts'

/** A part with nothing in it yet, and the row that it stands in; null for the strategic agreement that no row tells of. */
export type PartIn = { readonly row: number | null; readonly part: PartDocument }

export type PartsIn = {
  readonly parts: readonly PartIn[]
  readonly faults: readonly Fault[]
  /** A part that is not among them may be one that could not be read: what is wrong is told there. */
  readonly doubtful: boolean
}

const say = takeoverTexts.phrase
const longestTitle = 200

const bare = (id: Id, kind: 'strategic' | 'sub', number: number, theme: string | null, title: string): PartDocument => ({
  ...{ id, kind, number, theme, title },
  ...{ sections: [], goals: [], activities: [], milestones: [], lines: [], plan: null },
})

/** A whole number as a cell has it; null where it is none. */
export const wholeIn = (words: string, most = 99): number | null => {
  const number = /^\d{1,3}$/.test(words) ? Number(words) : null
  return number !== null && number <= most ? number : null
}

const sectionsIn = ({ row, words }: TakeRow, kind: 'strategic' | 'sub') => {
  const own: readonly string[] = sectionsOf[kind]
  const strange = [...sectionsOf.strategic, ...sectionsOf.sub].filter((key) => !own.includes(key) && (words[key] ?? '') !== '')
  const read = readWords(words, TextForm)
  const faults = [
    ...strange.map((column): Fault => ({ sheet: 'parts', row, column, say: partFormTexts.phrase('section.foreign') })),
    ...(read.ok ? [] : atRow('parts', row, read.refusals)),
  ]
  const sections = sectionsOf[kind].flatMap((section) => {
    const written = (words[section] ?? '').trim()
    return written === '' ? [] : [{ section, words: written }]
  })
  return { sections, faults }
}

/** Sub-agreements are numbered from 1 without a gap, each number and each theme once; the strategic agreement is 0. */
const misplaced = (rows: readonly { readonly row: number; readonly number: number; readonly theme: string }[]): readonly Fault[] =>
  rows.flatMap(({ row, number, theme }, index): readonly Fault[] => {
    const before = rows.slice(0, index)
    const same = before.find((one) => one.number === number)
    const twin = theme === '' ? undefined : before.find((one) => one.theme === theme)
    return [
      ...(same ? [{ sheet: 'parts', row, column: 'part', say: say('fault.part.twice', { row: same.row }) } as const] : []),
      ...(number > 0 && !same && number > 1 && !rows.some((one) => one.number === number - 1)
        ? [{ sheet: 'parts', row, column: 'part', say: say('fault.part.gap', { number: number - 1 }) } as const]
        : []),
      ...(twin ? [{ sheet: 'parts', row, column: 'theme', say: say('fault.theme.twice', { row: twin.row }) } as const] : []),
    ]
  })

/** Reads what a plan is made of. The strategic agreement is there whether a row tells of it or not. */
export const partsIn = ({ rows, faults: before, lost }: TakeRows, programme: string, idOf: () => Id): PartsIn => {
  const faults: Fault[] = [...before]
  const period = programmePeriod(programme)
  const placed: { readonly row: number; readonly number: number; readonly theme: string }[] = []
  const parts: PartIn[] = []
  for (const one of rows) {
    const { row, words } = one
    const number = wholeIn(words.part ?? '')
    if (number === null) {
      faults.push({ sheet: 'parts', row, column: 'part', say: say('fault.part.number') })
      continue
    }
    const kind = number === 0 ? 'strategic' : 'sub'
    const theme = chosenIn(words.theme ?? '', themeChoices(programme || null), { sheet: 'parts', row, column: 'theme' })
    const { sections, faults: wrong } = sectionsIn(one, kind)
    const lacking = kind === 'sub' && (words.theme ?? '') === ''
    faults.push(
      ...theme.faults,
      ...wrong,
      ...(lacking ? [{ sheet: 'parts', row, column: 'theme', say: say('fault.theme.lacking') } as const] : []),
      ...(kind === 'strategic' && (words.theme ?? '') !== ''
        ? [{ sheet: 'parts', row, column: 'theme', say: say('fault.theme.strategic') } as const]
        : []),
      ...((words.title ?? '').length > longestTitle
        ? [{ sheet: 'parts', row, column: 'title', say: say('fault.title.long', { most: longestTitle }) } as const]
        : []),
      ...(holdsPersonNumber(words.title ?? '')
        ? [{ sheet: 'parts', row, column: 'title', say: commonTexts.phrase('person') } as const]
        : []),
    )
    placed.push({ row, number, theme: theme.value })
    const usual = kind === 'strategic' ? period?.parts.value.plan.da : period?.themes.value.find(({ id }) => id === theme.value)?.name.da
    const title = (words.title ?? '').trim() || (usual ?? theme.value)
    parts.push({ row, part: { ...bare(idOf(), kind, number, kind === 'sub' ? theme.value : null, title), sections } })
  }
  const strategic = parts.some(({ part }) => part.number === 0)
    ? []
    : [{ row: null, part: bare(idOf(), 'strategic', 0, null, period?.parts.value.plan.da ?? '') }]
  return {
    parts: [...strategic, ...parts.toSorted((one, other) => one.part.number - other.part.number)],
    faults: besides(faults, misplaced(placed)),
    doubtful: lost || faults.some(({ column }) => column === 'part'),
  }
}
