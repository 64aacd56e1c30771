import { blank, type Page, type Shown } from '#web/page.ts'
import type { SectionKey } from '../../document.ts'
import { sectionsOf } from '../../document.ts'
import { mandatesFor, openPlan } from '../../open.ts'
import { mayWritePlan } from '../../policy.ts'
import { writeSections } from '../commands/write-sections.ts'
import { textConflict } from '../conflict.ts'
import { partOf } from '../find.ts'
import { TextForm } from '../forms.ts'
import { partFormTexts } from '../texts.ts'
import { TextPage } from '../views/text-form.tsx'
import { textWords } from '../words.ts'
import { numberIn, partFrame, staleEdit } from './open.ts'
import { savePart } from './save.ts'

export const askText = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const plan = await openPlan(page)
  const part = partOf(plan, numberIn(page))
  const mandates = mandatesFor(page, mayWritePlan, plan)
  return page.show(
    partFrame(page, plan, part, partFormTexts.in(page.language)('text.title'), shown),
    <TextPage plan={plan} part={part} mandates={mandates} shown={shown ?? blank(textWords(part))} />,
  )
}

export const saveText = (page: Page): Promise<Response> => {
  const number = numberIn(page)
  return savePart(page, {
    schema: TextForm,
    command: writeSections,
    ask: askText,
    run: (plan, { value, version, mandate }) => {
      const own: readonly SectionKey[] = sectionsOf[partOf(plan, number).kind]
      const sections = Object.fromEntries(own.map((section) => [section, value[section] ?? null]))
      return writeSections(page.platform, page.member, { plan: plan.id, part: number, version, sections, ...mandate })
    },
    stale: (plan, mine) => {
      const { id, kind } = partOf(plan, number)
      const about = { acts: [writeSections.act, 'section.written'], kind: 'part', id } as const
      return staleEdit(page, about, (now) => textConflict(page.language, kind, { theirs: textWords(partOf(now, number)), mine }))
    },
    place: () => ({ part: number, anchor: 'tekster' }),
  })
}
