import { writeAmount } from '#kernel/amount'
import { stackOf } from '#kernel/stack'
import { formats } from '#text/format.ts'
import {
  type Budget,
  type BudgetCheck,
  checkBudget,
  type Finding,
  isUnconfirmed,
  percentOf,
  sources,
  type Target,
  targetsOf,
  worthOf,
} from '../../../rules/co-financing/pure.ts'
import type { Sheet } from './sheet.ts'

/** The most mends that are listed; the server lists as many. */
const most = 6
const colours = ['fund', 'associations', 'municipality', 'coordination']

/** Puts values where the panel's own words have `{}`. */
const filled = (words: string | undefined, ...values: readonly string[]): string =>
  values.reduce((text, value) => text.replace('{}', value), words ?? '')

const setState = (place: Element | null, state: 'good' | 'missing', words: string): void => {
  const at = place?.querySelector('[data-state]')
  if (!at) return
  at.className = `status st-${state}`
  const glyph = at.querySelector('svg')
  glyph?.setAttribute('class', `glyph glyph-${state}`)
  const use = glyph?.querySelector('use')
  use?.setAttribute('href', (use.getAttribute('href') ?? '').replace(/#.*/, `#s-${state}`))
  const last = at.querySelector('span')
  if (last) last.textContent = words
}

const write = (place: Element | null | undefined, text: string): void => {
  if (place) place.textContent = text
}

const wordsOf = (panel: HTMLElement, { holds, missing, over }: Finding, kroner: (ore: number) => string): string => {
  const { good, missing: lacks, over: much, excused } = panel.dataset
  const difference = missing > 0 ? filled(lacks, kroner(missing)) : over > 0 ? filled(much, kroner(over)) : ''
  return difference === '' ? (good ?? '') : holds ? filled(excused, difference) : difference
}

const drawBar = (panel: HTMLElement, { shares }: BudgetCheck, frame: number): void => {
  const { bars, gap } = stackOf(
    sources.map((source) => shares[source]),
    frame,
  )
  for (const [at, colour] of [...colours, 'gap'].entries()) {
    const rect = panel.querySelector(`[data-part="${colour}"]`)
    const { x, width } = bars[at] ?? gap
    rect?.setAttribute('x', String(x))
    rect?.setAttribute('width', String(width))
  }
}

const drawMends = (panel: HTMLElement, sheet: Sheet, budget: Budget, { mend }: BudgetCheck): void => {
  const { kroner, number } = formats[sheet.language]
  for (const cell of sheet.cells())
    cell.closest('td')?.classList.toggle(
      'can-mend',
      mend.some(({ line }) => line === cell.name),
    )
  const place = panel.querySelector<HTMLElement>('[data-mends]')
  if (!place) return
  place.hidden = mend.length === 0
  const items = mend.slice(0, most).flatMap(({ line: id, change }) => {
    const line = budget.lines.find((one) => one.id === id)
    if (!line) return []
    const from = worthOf(line)
    const [item, link, note] = [document.createElement('li'), document.createElement('a'), document.createElement('span')]
    link.href = `#f-${id}`
    link.textContent = `${sheet.named(id)?.closest('tr')?.dataset.name ?? ''} ${line.year}`
    note.className = 'muted'
    const [before, after] =
      line.kind === 'cash'
        ? [writeAmount(from, sheet.marks), writeAmount(from + change, sheet.marks)]
        : [number(from / line.rate), number((from + change) / line.rate)]
    note.textContent = isUnconfirmed(line) ? filled(panel.dataset.confirm, kroner(from)) : `${before} → ${after}`
    item.append(link, ' ', note)
    return item
  })
  if (mend.length > most) {
    const rest = document.createElement('li')
    rest.textContent = filled(panel.dataset.more, String(mend.length - most))
    items.push(rest)
  }
  place.querySelector('ol')?.replaceChildren(...items)
}

/** What else does not hold, in the rule's own sentences; the link to a reason stays. */
const drawRemarks = (panel: HTMLElement, sheet: Sheet, check: BudgetCheck): void => {
  const place = panel.querySelector<HTMLElement>('[data-remarks]')
  if (!place) return
  const links = [...place.children].filter((item) => item.querySelector('a'))
  const said = check.rules
    .filter(({ id, holds }) => !holds && !panel.querySelector(`[data-finding="${id}"]`))
    .map(({ why }) => Object.assign(document.createElement('li'), { textContent: why(sheet.language) }))
  place.replaceChildren(...said, ...links)
  place.hidden = place.children.length === 0
}

/** The finding that the panel's head names: a share before a limit. */
const firstOf = (panel: HTMLElement, { rules }: BudgetCheck, targets: readonly Target[]): Finding | undefined => {
  const failing = rules.filter(({ holds }) => !holds)
  const agreed = failing.find(
    ({ id }) => panel.querySelector(`[data-finding="${id}"]`) && targets.some((one) => one.id === id && one.kind === 'amount'),
  )
  return agreed ?? failing[0]
}

/** Checks the budget as it stands in the grid, by the server's own formula, and writes the panel anew. */
export const writePanel = (sheet: Sheet): void => {
  const panel = document.querySelector<HTMLElement>('[data-check]')
  const budget = sheet.budget()
  if (!panel || !budget) return
  const { kroner, number } = formats[sheet.language]
  const check = checkBudget(budget)
  const targets = targetsOf(budget.rule, budget.frame)
  for (const target of targets) {
    const column = panel.querySelector(`[data-finding="${target.id}"]`)
    const finding = check.rules.find(({ id }) => id === target.id)
    if (!column || !finding) continue
    const actual = target.sources.reduce((sum, source) => sum + check.shares[source], 0)
    column.classList.toggle('is-missing', !finding.holds)
    write(column.querySelector('[data-percent]'), `${number(percentOf(actual, budget.frame))}\u00a0%`)
    write(column.querySelector('[data-amounts]'), filled(panel.dataset.of, kroner(actual), kroner(target.target)))
    setState(column, finding.holds ? 'good' : 'missing', wordsOf(panel, finding, kroner))
  }
  const first = firstOf(panel, check, targets)
  const named = first && targets.some(({ id }) => id === first.id)
  const words = check.holds ? panel.dataset.good : named ? wordsOf(panel, first, kroner) : panel.dataset.bad
  setState(panel.querySelector('.checks-head'), check.holds ? 'good' : 'missing', words ?? '')
  panel.className = `checks st-edge-${check.holds ? 'good' : 'missing'}`
  drawBar(panel, check, budget.frame)
  drawMends(panel, sheet, budget, check)
  drawRemarks(panel, sheet, check)
}
