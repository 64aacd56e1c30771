import { useTexts } from '#text/use.ts'
import { Button, ButtonLink, ButtonRow, ErrorSummary, FileField, Form, PageHead } from '#ui/kit.ts'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { hrefOf } from '../../open.ts'
import type { Plan } from '../../read.ts'
import { measuresTexts } from '../texts.ts'

/** Asks for a workbook of measurements that was fetched here and filled in. */
export const FilePage = ({ plan, shown }: { readonly plan: Plan; readonly shown: Shown }) => {
  const say = useTexts(measuresTexts)
  const { errors, field } = useShown(shown)
  const here = `${hrefOf(plan)}/maalinger`
  return (
    <>
      <PageHead title={say('file.title')} lede={say('file.lede')} />
      <Form action={`${here}/fil`} files>
        <ErrorSummary errors={errors} />
        <FileField
          {...field('file')}
          label={say('file.file')}
          hint={say('file.file.hint')}
          accept=".xlsx,.csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,text/csv"
        />
        <ButtonRow>
          <Button>{say('file.read')}</Button>
          <ButtonLink kind="tertiary" href={here}>
            {say('file.back')}
          </ButtonLink>
        </ButtonRow>
      </Form>
      <p class="source">{say('file.rule')}</p>
    </>
  )
}
