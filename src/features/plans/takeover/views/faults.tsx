import type { Language } from '#text/language.ts'
import { usePhrases, useTexts } from '#text/use.ts'
import { Cell, Num, Section, Table } from '#ui/kit.ts'
import type { Fault, Remark } from '../fault.ts'
import { columnTitle, sheetTitle } from '../layout.ts'
import { takeoverTexts } from '../texts.ts'

/** So many mistakes are told on the page; the file tells all of them. */
const most = 50

const Row = ({ fault, language }: { readonly fault: Fault; readonly language: Language }) => {
  const say = useTexts(takeoverTexts)
  const speak = usePhrases()
  const column = columnTitle(fault.sheet, fault.column)
  return (
    <tr>
      <th scope="row">{sheetTitle(fault.sheet)(language)}</th>
      <Num label={say('faults.row')}>{fault.row ?? say('faults.whole')}</Num>
      <Cell label={say('faults.column')}>{column?.(language)}</Cell>
      <Cell label={say('faults.why')}>{speak(fault.say)}</Cell>
    </tr>
  )
}

type FaultsProps = {
  readonly faults: readonly Fault[]
  readonly href: string
  /** The language of the file, whose sheets and columns are named as they stand there. */
  readonly language: Language
}

/** What is wrong with a file, by sheet, row and column, and the way to the file with all of it marked. */
export const Faults = ({ faults, href, language }: FaultsProps) => {
  const say = useTexts(takeoverTexts)
  const title = say('faults.title', { count: faults.length })
  const rest = faults.length - most
  return (
    <Section id="fejl" title={title} end={<a href={href}>{say('faults.fetch')}</a>}>
      <p>{say('faults.lede')}</p>
      <Table caption={title} captionHidden stack>
        <thead>
          <tr>
            <th scope="col">{say('faults.sheet')}</th>
            <th scope="col" class="num">
              {say('faults.row')}
            </th>
            <th scope="col">{say('faults.column')}</th>
            <th scope="col">{say('faults.why')}</th>
          </tr>
        </thead>
        <tbody>
          {faults.slice(0, most).map((fault, index) => (
            <Row fault={fault} language={language} key={`${fault.sheet} ${fault.row} ${fault.column} ${index}`} />
          ))}
        </tbody>
      </Table>
      {rest > 0 && <p class="muted">{say('faults.more', { count: rest })}</p>}
    </Section>
  )
}

/** What is worth knowing about a file and stops nothing. */
export const Remarks = ({ remarks }: { readonly remarks: readonly Remark[] }) => {
  const say = useTexts(takeoverTexts)
  const speak = usePhrases()
  if (remarks.length === 0) return null
  return (
    <Section id="bemaerkninger" title={say('remarks.title')}>
      <p>{say('remarks.lede')}</p>
      <ul>
        {remarks.slice(0, most).map(({ say: what }) => (
          <li key={speak(what)}>{speak(what)}</li>
        ))}
      </ul>
    </Section>
  )
}
