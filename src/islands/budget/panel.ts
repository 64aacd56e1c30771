import { writeAmount } from '#kernel/amount'
import { stackOf } from '#kernel/stack'
import { formats } from '#text/format.ts'
import {
  type Budget,
  type BudgetCheck,
  checkBudget,
  type Finding,
  holdsSoFar,
  isBeingLaid,
  isUnconfirmed,
  percentOf,
  type Standing,
  sources,
  standingOf,
  type Target,
  targetsOf,
  worthOf,
} from '../../../rules/co-financing/pure.ts'
import type { Sheet } from './sheet.ts'

/** The most mends that are listed; the server lists as many. */
const most = 4
const colours = ['fund', 'associations', 'municipality', 'coordination']

/** Puts values where the panel's own words have `{}`. */
const filled = (words: string | undefined, ...values: readonly string[]): string =>
  values.reduce((text, value) => text.replace('{}', value), words ?? '')

const setState = (place: Element | null, state: 'good' | 'progress' | 'missing', words: string): void => {
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

const nameOf = (sheet: Sheet, id: string): string => sheet.named(id)?.closest('tr')?.dataset.name ?? ''

/** The lines whose hours wait, with what they are worth together in all years. */
const waitingIn = (sheet: Sheet, budget: Budget): ReadonlyMap<string, number> => {
  const waiting = new Map<string, number>()
  for (const line of budget.lines) {
    if (isUnconfirmed(line) && worthOf(line) > 0)
      waiting.set(nameOf(sheet, line.id), (waiting.get(nameOf(sheet, line.id)) ?? 0) + worthOf(line))
  }
  return waiting
}

/** A mend as it is listed: a cell with what it would be, or a line whose hours wait. */
const placesIn = (sheet: Sheet, budget: Budget, mends: BudgetCheck['mend']) => {
  const { kroner, number } = formats[sheet.language]
  const waiting = new Map(waitingIn(sheet, budget))
  return mends.flatMap(({ line: id, change }) => {
    const line = budget.lines.find((one) => one.id === id)
    const label = nameOf(sheet, id)
    if (!line) return []
    if (isUnconfirmed(line)) {
      const worth = waiting.get(label)
      return waiting.delete(label) ? { name: id, label, note: (words?: string) => filled(words, kroner(worth ?? 0)) } : []
    }
    const [from, to] = [worthOf(line), worthOf(line) + change]
    const words =
      line.kind === 'cash'
        ? `${writeAmount(from, sheet.marks)} → ${writeAmount(to, sheet.marks)}`
        : `${number(from / line.rate)} → ${number(to / line.rate)}`
    return { name: id, label: `${label} ${line.year}`, note: () => words }
  })
}

const drawMends = (panel: HTMLElement, sheet: Sheet, budget: Budget, mend: BudgetCheck['mend']): void => {
  for (const cell of sheet.cells())
    cell.closest('td')?.classList.toggle(
      'can-mend',
      mend.some(({ line }) => line === cell.name),
    )
  const place = panel.querySelector<HTMLElement>('[data-mends]')
  if (!place) return
  place.hidden = mend.length === 0
  const items = placesIn(sheet, budget, mend).map(({ name, label, note }) => {
    const [item, link, words] = [document.createElement('li'), document.createElement('a'), document.createElement('span')]
    link.href = `#f-${name}`
    link.textContent = label
    words.className = 'muted'
    words.textContent = note(panel.dataset.confirm)
    item.append(link, ' ', words)
    return item
  })
  const rest = document.createElement('li')
  rest.textContent = items.length > most ? filled(panel.dataset.more, String(items.length - most)) : ''
  place.querySelector('ol')?.replaceChildren(...items.slice(0, most), rest)
}

/** What no column tells of, in the rule's own sentences, hours by what people call them; and the way to a reason where one would help. */
const drawRemarks = (panel: HTMLElement, sheet: Sheet, budget: Budget, check: BudgetCheck, targets: readonly Target[]): void => {
  const place = panel.querySelector<HTMLElement>('[data-remarks]')
  if (!place) return
  const { kroner } = formats[sheet.language]
  const failing = check.rules.filter(({ holds }) => !holds)
  const excusable = failing.some(({ id }) => targets.some((target) => target.id === id && target.kind === 'amount'))
  const links = [...place.querySelectorAll<HTMLElement>('li:has(a)')]
  for (const link of links) link.hidden = !excusable
  const told = failing.some(({ id }) => panel.querySelector(`[data-finding="${id}"]`))
  const said = failing.flatMap(({ id, missing, why }) => {
    if (told && id !== 'hours-confirmed') return []
    const words =
      id === 'hours-confirmed'
        ? filled(panel.dataset.hours, [...waitingIn(sheet, budget).keys()].join(', '), kroner(missing))
        : why(sheet.language)
    return Object.assign(document.createElement('li'), { textContent: words })
  })
  place.replaceChildren(...said, ...links)
  place.hidden = said.length === 0 && !(excusable && links.length > 0)
}

/** What the panel's head says, as the server does: the frame that is not laid out, or the largest difference and how many others. */
const headOf = (
  panel: HTMLElement,
  standing: Standing,
  check: BudgetCheck,
  targets: readonly Target[],
  kroner: (ore: number) => string,
) => {
  const { good, bad, unlaid: open, oneMore, manyMore } = panel.dataset
  const { first, unlaid, others } = standing
  const target = targets.find(({ id }) => id === first?.id)
  if (check.holds || !first) return good ?? ''
  if (!target) return bad ?? ''
  if (target.who === 'lines' && unlaid > 0) return filled(open, kroner(unlaid))
  const words = wordsOf(panel, first, kroner)
  return others > 1 ? filled(manyMore, words, String(others)) : others === 1 ? filled(oneMore, words) : words
}

/** Checks the budget as it stands in the grid, by the server's own formula, and writes the panel anew. */
export const writePanel = (sheet: Sheet): void => {
  const panel = document.querySelector<HTMLElement>('[data-check]')
  const budget = sheet.budget()
  if (!panel || !budget) return
  const { kroner, number } = formats[sheet.language]
  const check = checkBudget(budget)
  const targets = targetsOf(budget.rule, budget.frame)
  const standing = standingOf(budget, check)
  for (const target of targets) {
    const column = panel.querySelector(`[data-finding="${target.id}"]`)
    const finding = check.rules.find(({ id }) => id === target.id)
    if (!column || !finding) continue
    const actual = target.sources.reduce((sum, source) => sum + check.shares[source], 0)
    column.classList.toggle('is-missing', !finding.holds)
    write(column.querySelector('[data-percent]'), `${number(percentOf(actual, budget.frame))}\u00a0%`)
    write(column.querySelector('[data-amounts]'), filled(panel.dataset.of, kroner(actual), kroner(target.target)))
    const soFar = holdsSoFar(target, finding, actual, standing.unlaid)
    setState(
      column,
      soFar ? 'progress' : finding.holds ? 'good' : 'missing',
      soFar ? (panel.dataset.soFar ?? '') : wordsOf(panel, finding, kroner),
    )
  }
  setState(panel.querySelector('.checks-head'), check.holds ? 'good' : 'missing', headOf(panel, standing, check, targets, kroner))
  panel.className = `checks st-edge-${check.holds ? 'good' : 'missing'}`
  drawBar(panel, check, budget.frame)
  const laying = isBeingLaid(standing)
  drawMends(panel, sheet, budget, laying ? [] : check.mend)
  drawRemarks(panel, sheet, budget, check, laying ? [] : targets)
}
