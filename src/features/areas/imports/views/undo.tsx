import { mandateChoices, type Place } from '#features/identity'
import { useFormat, useLanguage, useTexts } from '#text/use.ts'
import { Button, ButtonLink, ButtonRow, Form, HiddenField, Num, PageHead, Section, Table } from '#ui/kit.ts'
import { ActingAs } from '#web/acting-as.tsx'
import { blank } from '#web/page.ts'
import type { ImportRow, UndoRow } from '../queries.ts'
import { importTexts } from '../texts.ts'

type UndoPageProps = { readonly made: ImportRow; readonly outlook: readonly UndoRow[]; readonly places: readonly Place[] }

const fates = ['removed', 'restored', 'kept'] as const

const Outlook = ({ outlook }: Pick<UndoPageProps, 'outlook'>) => {
  const say = useTexts(importTexts)
  const { number } = useFormat()
  const language = useLanguage()
  return (
    <Table caption={say('undo.table')} captionHidden stack>
      <thead>
        <tr>
          <th scope="col">{say('undo.indicator')}</th>
          <th scope="col" class="num">
            {say('undo.year')}
          </th>
          {fates.map((fate) => (
            <th scope="col" class="num" key={fate}>
              {say(`undo.${fate}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {outlook.map((row) => (
          <tr key={`${row.code} ${row.year}`}>
            <th scope="row">{language === 'da' ? row.name_da : row.name_en}</th>
            <Num label={say('undo.year')}>{row.year}</Num>
            {fates.map((fate) => (
              <Num label={say(`undo.${fate}`)} key={fate}>
                {number(row[fate])}
              </Num>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

/** What goes and what comes back when an import is taken back, by indicator and year, before the one press that does it. */
export const UndoPage = ({ made, outlook, places }: UndoPageProps) => {
  const say = useTexts(importTexts)
  const { day, number } = useFormat()
  const sum = (fate: (typeof fates)[number]): number => outlook.reduce((total, row) => total + row[fate], 0)
  const undone = made.undone_at
  const counts = fates.map((fate) => say(`undo.count.${fate}`, { count: sum(fate), number: number(sum(fate)) })).join(' ')
  return (
    <>
      <PageHead
        title={say('undo.title', { file: made.file_name })}
        lede={undone ? `${say('list.undone', { day: day(undone.toISOString().slice(0, 10)) })}.` : counts}
      />
      {!undone && outlook.length > 0 && (
        <Section id="hvad" title={say('undo.what')}>
          <Outlook outlook={outlook} />
        </Section>
      )}
      <Form action="/noegletal/import/fortryd" id="fortryd">
        <HiddenField name="import" value={made.id} />
        <ActingAs mandates={mandateChoices(places.filter(({ code }) => code === made.municipality))} shown={blank()} />
        <ButtonRow>
          {!undone && <Button>{say('undo.save')}</Button>}
          <ButtonLink kind="tertiary" href="/noegletal/import#indlaesninger">
            {say('undo.back')}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  )
}
