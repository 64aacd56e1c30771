import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'
import { actTexts } from '#features/audit'
import { approvalTexts } from '../../src/features/plans/approval/texts.ts'
import { payerTexts } from '../../src/features/plans/budget/payers.ts'
import { budgetTexts } from '../../src/features/plans/budget/texts.ts'
import { partFormTexts, partTexts } from '../../src/features/plans/part/texts.ts'
import { planTexts } from '../../src/features/plans/plan/texts.ts'
import { attach, choose, date, follow, pick, tabTo, tick, type } from './keys.ts'

/** Labels as the screen has them: the words may be polished, what they lead to may not change. */
export const [plan, part, partForm, budget, payer, approval, acts] = [
  planTexts.in('da'),
  partTexts.in('da'),
  partFormTexts.in('da'),
  budgetTexts.in('da'),
  payerTexts.in('da'),
  approvalTexts.in('da'),
  actTexts.in('da'),
]

/** The smallest paper that is one by its content. */
export const paper = { name: 'referat.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n%%EOF\n') }

const exactly = (words: string): RegExp => new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?: \\(valgfri\\))?$`)

/** A field by its label, whether or not it says that it is optional. */
export const field = (page: Page, label: string): Locator => page.getByLabel(exactly(label))
const main = (page: Page): Locator => page.getByRole('main')
export const link = (page: Page, name: string | RegExp): Locator => main(page).getByRole('link', { name, exact: true }).first()
export const button = (page: Page, name: string): Locator => main(page).getByRole('button', { name, exact: true }).first()
const group = (page: Page, name: string): Locator => page.getByRole('group', { name: exactly(name) })
const radio = (page: Page, name: string | RegExp): Locator => page.getByRole('radio', { name, exact: true })

type Beginning = {
  readonly period: string
  readonly name: string
  readonly from: string
  readonly until: string
  readonly theme: string
  readonly board: string
  readonly operator: string
}

/** From the area's page to a plan with one theme. */
export const beginsPlan = async (page: Page, { period, name, from, until, theme, board, operator }: Beginning): Promise<void> => {
  await follow(page, link(page, plan('begin.title')))
  await choose(page, field(page, plan('begin.programme')), new RegExp(`^${period}`))
  await follow(page, button(page, plan('begin.programme.show')))
  await type(page, field(page, plan('facts.name')), name)
  await date(page, field(page, plan('facts.from')), from)
  await date(page, field(page, plan('facts.until')), until)
  for (const box of await group(page, plan('begin.themes')).getByRole('checkbox').all()) {
    await tick(page, box, (await box.evaluate((one: HTMLInputElement) => one.labels?.[0]?.textContent.trim())) === theme)
  }
  await choose(page, field(page, plan('facts.board')), board)
  await choose(page, field(page, plan('facts.operator')), operator)
  await follow(page, button(page, plan('begin.save')))
}

/** From what the plan's page says that it lacks, to the words that it lacks. */
export const writesVision = async (page: Page, vision: string): Promise<void> => {
  await follow(page, link(page, approval('ready.vision')))
  await type(page, field(page, part('section.vision')), vision)
  await follow(page, button(page, partForm('text.save')))
}

/** The first goal of the first sub-agreement, from the page of that. */
export const setsGoal = async (page: Page, { title, targetOn }: { readonly title: string; readonly targetOn: string }): Promise<void> => {
  await follow(page, link(page, part('act.goal')))
  await type(page, field(page, partForm('goal.title')), title)
  await type(page, field(page, partForm('goal.indicator')), 'Unge i afdelingen, der har haft et fritidsjob i mindst tre måneder')
  await type(page, field(page, partForm('goal.unit')), 'unge')
  await pick(page, group(page, partForm('goal.direction')), radio(page, partForm('goal.direction.up')))
  await pick(page, group(page, partForm('goal.counting')), radio(page, new RegExp(`^${partForm('goal.counting.sum')}`)))
  await type(page, field(page, partForm('goal.target')), '80')
  await date(page, field(page, partForm('goal.targetOn')), targetOn)
  await type(page, field(page, partForm('goal.source')), 'Projektets egen liste')
  await choose(page, field(page, partForm('goal.frequency')), partForm('goal.frequency.quarter'))
  await type(page, field(page, partForm('goal.responsible')), 'Projektlederen')
  await follow(page, button(page, partForm('goal.save')))
}

type Doing = { readonly title: string; readonly goal: string; readonly from: string; readonly until: string }

/** The first activity of the sub-agreement, from the page of that. */
export const describesActivity = async (page: Page, { title, goal, from, until }: Doing): Promise<void> => {
  await follow(page, link(page, part('act.activity')))
  await type(page, field(page, partForm('activity.title')), title)
  await type(page, field(page, partForm('activity.what')), 'Unge fra 13 til 17 år får job hos viceværten, to eftermiddage om ugen.')
  await tick(page, group(page, partForm('activity.goals')).getByRole('checkbox', { name: goal }))
  await date(page, field(page, partForm('activity.from')), from)
  await date(page, field(page, partForm('activity.until')), until)
  await follow(page, button(page, partForm('activity.save')))
}

/** The whole sum, and the rule that it is held against. */
export const framesBudget = async (page: Page, kroner: string, rule: string): Promise<void> => {
  await follow(page, link(page, approval('ready.money')))
  await type(page, field(page, budget('form.frame')), kroner)
  await choose(page, field(page, budget('form.rule')), rule)
  await type(page, field(page, budget('form.price')), '2026')
  await follow(page, button(page, budget('act.frame')))
}

type Line = { readonly part: string; readonly category: string; readonly source: string; readonly years: Readonly<Record<string, string>> }

/** A line of money, from the budget's page. */
export const laysLine = async (page: Page, line: Line): Promise<void> => {
  await follow(page, link(page, budget('act.line')))
  await choose(page, field(page, budget('form.part')), line.part)
  await type(page, field(page, budget('form.category')), line.category)
  await choose(page, field(page, budget('form.source')), line.source)
  for (const [year, kroner] of Object.entries(line.years)) await type(page, field(page, year), kroner)
  await follow(page, button(page, budget('act.line')))
}

/** From what the plan's page says that it lacks, to which body decides in a step. */
export const namesBody = async (page: Page, step: string, body: string): Promise<void> => {
  await follow(page, link(page, approval('ready.deciders', { step })))
  await choose(page, field(page, approval('name.body')), body)
  await follow(page, button(page, approval('name.save')))
}

/** Freezes the plan and sends it, from its page. */
export const sends = async (page: Page, note: string): Promise<void> => {
  await follow(page, link(page, plan('act.submit')))
  await type(page, field(page, approval('submit.note')), note)
  await follow(page, button(page, approval('submit.act')))
}

const rowOf = (page: Page, who: string, act: string): Locator =>
  page.getByRole('row').filter({ hasText: who }).getByRole('link', { name: act, exact: true })

/** Waits for the page that says what was done. */
export const told = (page: Page, done: string): Promise<void> => page.getByRole('status').filter({ hasText: done }).first().waitFor()

/** Presses the act's button, until what was done is told. */
const doing = async (page: Page, act: string, done: string): Promise<void> => {
  await follow(page, button(page, act))
  await told(page, done)
}

const saysYes = (page: Page, question: string): Promise<void> =>
  pick(page, group(page, question), radio(page, approval('outcome.approved')))

/** Says yes in one's own seat, from the plan's page. */
export const decidesHere = async (page: Page, who: string): Promise<void> => {
  await follow(page, rowOf(page, who, approval('act.decide')))
  await saysYes(page, approval('take.outcome'))
  await doing(page, approval('take.save'), acts('decision.taken'))
}

/** Records with its paper what was decided elsewhere, from the plan's page; an amount where the decision gives one. */
export const records = async (page: Page, who: string, decidedOn: string, commitment?: string): Promise<void> => {
  await follow(page, rowOf(page, who, approval('act.record')))
  await saysYes(page, approval('record.outcome'))
  await date(page, field(page, approval('record.day')), decidedOn)
  if (commitment !== undefined) await type(page, field(page, approval('record.commitment')), commitment)
  await attach(page, field(page, approval('record.file')), paper)
  await type(page, field(page, approval('record.item')), '4')
  await type(page, field(page, approval('record.page')), '2')
  await doing(page, approval('record.save'), acts('decision.recorded'))
}

/** Holds what another has recorded against its paper, from the plan's page. */
export const confirms = async (page: Page, who: string): Promise<void> => {
  await follow(page, rowOf(page, who, approval('act.confirm')))
  await doing(page, approval('confirm.act'), acts('decision.confirmed'))
}

/** Fetches the plan as a file, by the act of its page. */
export const fetchesPrint = async (page: Page): Promise<Buffer> => {
  await tabTo(page, link(page, plan('act.read')))
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  return readFile(await download.path())
}
