import { lastDay } from '#kernel/period'
import { type Column, kronerText, type OutRow, type Sheet } from '#sheets/sheet'
import type { Language } from '#text/language.ts'
import { texts as uiTexts } from '#ui/texts.ts'
import { hrefOf } from '../open.ts'
import type { Listed } from './list.ts'
import { planTexts } from './texts.ts'

const column = (
  key: 'name' | 'kind' | 'municipality' | 'board' | 'from' | 'until' | 'frame' | 'state' | 'due' | 'address',
  kind: Column['kind'] = 'text',
) => ({
  key,
  title: planTexts.phrase(`list.${key}`),
  kind,
})

const columns: readonly Column[] = [
  column('name'),
  column('kind'),
  column('municipality'),
  column('board'),
  column('from', 'day'),
  column('until', 'day'),
  column('frame', 'number'),
  column('state'),
  column('due', 'day'),
  column('address'),
]

/** A list of plans as a file: amounts in kroner, the state in the reader's language, the address of each plan. */
export const sheetOf = (plans: readonly Listed[], language: Language): Sheet<readonly OutRow[]> => ({
  name: planTexts.phrase('title'),
  columns,
  rows: plans.map((plan) => [
    plan.name,
    planTexts.in(language)(`list.kind.${plan.kind}`),
    plan.municipality_name,
    plan.board,
    plan.from,
    lastDay(plan),
    plan.frame === null ? null : kronerText(plan.frame),
    plan.state === null ? null : uiTexts.in(language)(plan.state),
    plan.due,
    hrefOf(plan),
  ]),
})
