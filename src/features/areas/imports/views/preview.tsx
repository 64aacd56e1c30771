import { useFormat, useLanguage, usePhrases, useTexts } from '#text/use.ts'
import { Cell, Hidden, Num, Section, Sub, Table } from '#ui/kit.ts'
import { asShown } from '../../figures/figure.ts'
import { figureTexts } from '../../figures/texts.ts'
import type { Was } from '../changes.ts'
import type { OpenDraft } from '../routes/open.ts'
import { importTexts } from '../texts.ts'
import type { ShownFigure } from '../weighing.ts'

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

/** One figure on its way in, and what it was where it was something. */
const Line = ({ entry, was }: { readonly entry: ShownFigure; readonly was: Was | null }) => {
  const say = useTexts(importTexts)
  const figures = useTexts(figureTexts)
  const language = useLanguage()
  const { number, day } = useFormat()
  const { unit, numerator, denominator } = entry
  const shown = (amount: string): string => number(asShown(unit, amount))
  const counts =
    numerator !== null && denominator !== null && figures('of', { numerator: number(numerator), denominator: number(denominator) })
  return (
    <tr>
      <Num label={say('bad.row')}>{entry.row}</Num>
      <Cell label={say('changed.place')}>{entry.place}</Cell>
      <Cell label={say('changed.indicator')}>
        {entry.name[language]}
        {unit !== 'number' && <Sub>{figures(`unit.${unit}`)}</Sub>}
      </Cell>
      <Cell label={say('changed.day')}>{day(entry.day)}</Cell>
      {was && <Num label={say('changed.was')}>{was.kept ? <Hidden reason={figures('hidden')} /> : shown(was.was)}</Num>}
      <Num label={say(was ? 'changed.becomes' : 'changed.value')}>
        {shown(entry.amount)}
        {counts && <Sub>{counts}</Sub>}
      </Num>
    </tr>
  )
}

type FiguresProps = {
  readonly id: string
  readonly title: string
  readonly entries: readonly (ShownFigure & Partial<Was>)[]
  /** How many there are, of which these are the first. */
  readonly all: number
}

/** Figures on their way in, as they are understood: what the file's words were taken for. */
const Figures = ({ id, title, entries, all }: FiguresProps) => {
  const say = useTexts(importTexts)
  const { number } = useFormat()
  const [first] = entries
  if (!first) return null
  const note = entries.length < all ? say('changed.first', { shown: entries.length, all: number(all) }) : undefined
  return (
    <Section id={id} title={title} {...(note && { note })}>
      <Table caption={title} captionHidden stack>
        <thead>
          <tr>
            <th scope="col" class="num">
              {say('bad.row')}
            </th>
            <th scope="col">{say('changed.place')}</th>
            <th scope="col">{say('changed.indicator')}</th>
            <th scope="col">{say('changed.day')}</th>
            {first.was !== undefined && (
              <th scope="col" class="num">
                {say('changed.was')}
              </th>
            )}
            <th scope="col" class="num">
              {say(first.was === undefined ? 'changed.value' : 'changed.becomes')}
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ was, kept = false, ...entry }) => (
            <Line entry={entry} was={was === undefined ? null : { was, kept }} key={`${entry.row} ${entry.version}`} />
          ))}
        </tbody>
      </Table>
    </Section>
  )
}

/** What would come of the file: the rows that cannot be taken and why, the figures that would become others, and those that are new. */
export const Preview = ({ open }: { readonly open: OpenDraft }) => {
  const say = useTexts(importTexts)
  const { others = [], changed = 0, news = [], added = 0 } = open.preview ?? {}
  return (
    <>
      <Bad open={open} />
      <Figures id="aendrede" title={say('changed.title')} entries={others} all={changed} />
      <Figures id="nye" title={say('added.title')} entries={news} all={added} />
    </>
  )
}
