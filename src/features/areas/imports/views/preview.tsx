import { useFormat, usePhrases, useTexts } from '#text/use.ts'
import { Cell, Num, Section, Table } from '#ui/kit.ts'
import { asShown } from '../../figures/figure.ts'
import type { OpenDraft } from '../routes/open.ts'
import { importTexts } from '../texts.ts'

const Bad = ({ open }: { readonly open: OpenDraft }) => {
  const say = useTexts(importTexts)
  const speak = usePhrases()
  const { number } = useFormat()
  const { bad = [], refused = 0 } = open.preview ?? {}
  if (refused === 0) return null
  return (
    <Section
      id="afviste"
      title={say('bad.title')}
      note={bad.length < refused ? say('bad.first', { shown: bad.length, all: number(refused) }) : say('bad.note', { count: refused })}
      end={<a href={`/noegletal/import?fil=${open.draft.id}&hent=afviste`}>{say('bad.file')}</a>}
    >
      <Table caption={say('bad.title')} captionHidden stack>
        <thead>
          <tr>
            <th scope="col" class="num">
              {say('bad.row')}
            </th>
            <th scope="col">{say('bad.column')}</th>
            <th scope="col">{say('bad.reason')}</th>
          </tr>
        </thead>
        <tbody>
          {bad.map(({ row, column, say: why }) => (
            <tr key={`${row} ${column}`}>
              <Num label={say('bad.row')}>{row}</Num>
              <Cell label={say('bad.column')}>{column ?? '–'}</Cell>
              <Cell label={say('bad.reason')}>{speak(why)}</Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  )
}

const Changed = ({ open }: { readonly open: OpenDraft }) => {
  const say = useTexts(importTexts)
  const { number, day } = useFormat()
  const changed = open.preview?.others ?? []
  if (changed.length === 0) return null
  return (
    <Section id="aendrede" title={say('changed.title')}>
      <Table caption={say('changed.title')} captionHidden>
        <thead>
          <tr>
            <th scope="col" class="num">
              {say('bad.row')}
            </th>
            <th scope="col">{say('changed.place')}</th>
            <th scope="col">{say('changed.indicator')}</th>
            <th scope="col">{say('changed.day')}</th>
            <th scope="col" class="num">
              {say('changed.was')}
            </th>
            <th scope="col" class="num">
              {say('changed.becomes')}
            </th>
          </tr>
        </thead>
        <tbody>
          {changed.map((entry) => (
            <tr key={`${entry.row} ${entry.version}`}>
              <Num>{entry.row}</Num>
              <Cell>{entry.placeWords}</Cell>
              <Cell>{entry.indicatorWords}</Cell>
              <Cell>{day(entry.day)}</Cell>
              <Num>{number(asShown('number', entry.was))}</Num>
              <Num>{number(entry.amount)}</Num>
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  )
}

/** What would come of the file: the rows that cannot be taken and why, the places that they may have meant, and the figures that would become others. */
export const Preview = ({ open }: { readonly open: OpenDraft }) => (
  <>
    <Bad open={open} />
    <Changed open={open} />
  </>
)
