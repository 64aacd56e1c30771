import { useLanguage, useTexts } from '#text/use.ts'
import { DateField, Select } from '#ui/kit.ts'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { parts, readingOf } from '../columns.ts'
import type { OpenDraft } from '../routes/open.ts'
import { importTexts } from '../texts.ts'

/** So much of a cell is shown as an example of its column. */
const longest = 40

const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text)

/** What each column of the file is read as, and the day of the whole file where no column says it. */
export const Columns = ({ open, shown }: { readonly open: OpenDraft; readonly shown: Shown }) => {
  const say = useTexts(importTexts)
  const language = useLanguage()
  const { words, field } = useShown(shown)
  const { read, indicators, mapping } = open
  const reading = readingOf(mapping, read.header)
  const items = [
    ...parts.map((part) => ({ value: part, label: say(`part.${part}`) })),
    ...indicators.map(({ code, names }) => ({ value: `=${code}`, label: names[language === 'da' ? 0 : names.length - 1] ?? code })),
  ]
  const sampleOf = (index: number): string =>
    read.samples
      .map(({ cells }) => shortened(cells[index]?.text ?? ''))
      .filter((text) => text !== '')
      .join(' · ')
  return (
    <>
      {read.header.map((column, index) => (
        <Select
          {...field(`c${index}`)}
          value={words[`c${index}`] ?? reading[column]}
          label={column}
          hint={sampleOf(index)}
          empty={say('part.none')}
          items={items}
          key={column}
        />
      ))}
      <DateField
        {...field('day')}
        value={words.day ?? (mapping.period && 'day' in mapping.period ? mapping.period.day : '')}
        label={say('columns.day')}
        hint={say('columns.day.hint')}
        optional
      />
    </>
  )
}
