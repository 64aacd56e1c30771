import { mandateChoices, type Place } from '#features/identity'
import { useFormat, useTexts } from '#text/use.ts'
import {
  ActLink,
  Beside,
  Button,
  ButtonRow,
  Cell,
  ErrorSummary,
  Explain,
  FileField,
  Form,
  Num,
  PageHead,
  Section,
  Sub,
  Table,
  TextArea,
  TextField,
} from '#ui/kit.ts'
import { ActingAs } from '#web/acting-as.tsx'
import { MunicipalityField } from '#web/municipality-field.tsx'
import { blank, type Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { AreaViews } from '../../area/views/nav.tsx'
import { hoursKept } from '../commands/drafts.ts'
import type { ImportRow } from '../queries.ts'
import { importTexts } from '../texts.ts'

type FilePageProps = { readonly places: readonly Place[]; readonly imports: readonly ImportRow[]; readonly shown: Shown }

const Undo = ({ row }: { readonly row: ImportRow }) => {
  const say = useTexts(importTexts)
  const { day } = useFormat()
  if (row.undone_at)
    return (
      <>
        {say('list.undone', { day: day(row.undone_at.toISOString().slice(0, 10)) })}
        <Sub>{say('list.undone.counts', { restored: row.restored ?? 0, removed: row.removed ?? 0, kept: row.kept ?? 0 })}</Sub>
      </>
    )
  return (
    <ActLink href={`/noegletal/import?fortryd=${row.id}`} label={`${say('list.undo')}: ${row.file_name}`}>
      {say('list.undo')}
    </ActLink>
  )
}

const Imports = ({ imports }: Pick<FilePageProps, 'imports'>) => {
  const say = useTexts(importTexts)
  const { moment, number } = useFormat()
  return (
    <Table caption={say('list.title')} captionHidden stack>
      <thead>
        <tr>
          <th scope="col">{say('list.file')}</th>
          <th scope="col" class="num">
            {say('list.added')}
          </th>
          <th scope="col" class="num">
            {say('list.changed')}
          </th>
          <th scope="col" class="num">
            {say('list.refused')}
          </th>
          <th scope="col">{say('list.undo')}</th>
        </tr>
      </thead>
      <tbody>
        {imports.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              {row.file_name}
              <Sub>{`${row.source} · ${moment(row.recorded_at)}`}</Sub>
            </th>
            <Num label={say('list.added')}>{number(row.added)}</Num>
            <Num label={say('list.changed')}>{number(row.changed)}</Num>
            <Num label={say('list.refused')}>{number(row.refused)}</Num>
            <Cell label={say('list.undo')}>
              <Undo row={row} />
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

/** Where a file of figures is sent, and what was taken in before. Nothing changes until its preview has been seen. */
export const FilePage = ({ places, imports, shown }: FilePageProps) => {
  const say = useTexts(importTexts)
  const { errors, field } = useShown(shown)
  return (
    <>
      <PageHead title={say('title')} lede={say('lede')} />
      <AreaViews here="import" working />
      <Section id="ny-fil" title={say('file.title')}>
        <Beside
          explain={
            <Explain title={say('explain.title')}>
              <p>{say('explain.shape')}</p>
              <p>{say('explain.rows')}</p>
              <p>{say('explain.kept', { hours: hoursKept })}</p>
            </Explain>
          }
        >
          <Form action="/noegletal/import" files>
            <ErrorSummary errors={errors} />
            <MunicipalityField places={places} shown={shown} />
            <TextField {...field('source')} label={say('file.source')} hint={say('file.source.hint')} width="full" />
            <FileField {...field('file')} label={say('file')} hint={say('file.hint')} accept=".csv,.tsv,.txt,.xlsx,.px,.json" optional />
            <TextArea {...field('rows')} label={say('file.rows')} hint={say('file.rows.hint')} rows={5} optional />
            <ActingAs mandates={mandateChoices(places)} shown={shown ?? blank()} />
            <ButtonRow>
              <Button>{say('file.save')}</Button>
            </ButtonRow>
          </Form>
        </Beside>
      </Section>
      <Section id="indlaesninger" title={say('list.title')}>
        {imports.length === 0 ? <p class="muted">{say('list.none')}</p> : <Imports imports={imports} />}
      </Section>
    </>
  )
}
