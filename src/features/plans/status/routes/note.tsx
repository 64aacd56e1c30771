import { blank, type Page, type Shown } from '#web/page.ts'
import { mandatesFor, saveForm } from '../../open.ts'
import { mayNoteReports } from '../../policy.ts'
import { noteStatus } from '../commands.ts'
import { NoteForm } from '../forms.ts'
import { statusPageTexts } from '../texts.ts'
import { NotePage } from '../views/note.tsx'
import { listHref, openStatus, statusFrame } from './open.ts'

export const askNote = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { plan, report } = await openStatus(page)
  const mandates = mandatesFor(page, mayNoteReports, plan)
  return page.show(
    statusFrame(page, plan, report, statusPageTexts.in(page.language)('note.title'), shown),
    <NotePage plan={plan} report={report} mandates={mandates} shown={shown ?? blank({ notedOn: page.platform.clock.today() })} />,
  )
}

export const saveNote = (page: Page): Promise<Response> => {
  const report = page.param('report')
  return saveForm(page, {
    schema: NoteForm,
    command: noteStatus,
    ask: askNote,
    run: ({ id: plan }, value, mandate) => noteStatus(page.platform, page.member, { plan, report, ...value, ...mandate }),
    next: (plan) => `${listHref(plan)}/${report}`,
  })
}
