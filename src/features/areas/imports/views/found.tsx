import { separators } from '#sheets/table'
import { useTexts } from '#text/use.ts'
import { NumberField, Select } from '#ui/kit.ts'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import type { OpenDraft } from '../routes/open.ts'
import { importTexts } from '../texts.ts'

const encodings = ['utf-8', 'windows-1252', 'utf-16le'] as const

/** What was found in the file without asking, each of which can be said otherwise. */
export const Found = ({ open, shown }: { readonly open: OpenDraft; readonly shown: Shown }) => {
  const say = useTexts(importTexts)
  const { words, field } = useShown(shown)
  const { found } = open.read
  const chosen = open.draft.choices
  const nameOf = (separator: string): string => (separator === '\t' ? say('found.tab') : separator)
  const marks = { comma: say('found.comma'), point: say('found.point') }
  return (
    <details class="fold" open={found.doubts.length > 0}>
      <summary>
        {say('found.title', {
          format: found.format.toUpperCase(),
          encoding: found.encoding ?? '–',
          decimal: marks[found.decimal],
          row: found.headerRow,
        })}
      </summary>
      {found.separator !== null && (
        <Select
          {...field('separator')}
          value={words.separator ?? chosen.separator}
          label={say('found.separator')}
          empty={say('found.as', { found: nameOf(found.separator) })}
          items={separators.map((separator) => ({ value: separator, label: nameOf(separator) }))}
          optional
        />
      )}
      <Select
        {...field('decimal')}
        value={words.decimal ?? chosen.decimal}
        label={say('found.decimal')}
        empty={say('found.as', { found: marks[found.decimal] })}
        items={(['comma', 'point'] as const).map((mark) => ({ value: mark, label: marks[mark] }))}
        optional
      />
      {found.encoding !== null && (
        <Select
          {...field('encoding')}
          value={words.encoding ?? chosen.encoding}
          label={say('found.encoding')}
          empty={say('found.as', { found: found.encoding })}
          items={encodings.map((encoding) => ({ value: encoding, label: encoding }))}
          optional
        />
      )}
      {found.sheets.length > 1 && (
        <Select
          {...field('sheet')}
          value={words.sheet ?? chosen.sheet}
          label={say('found.sheet')}
          empty={say('found.as', { found: found.sheet ?? '' })}
          items={found.sheets.map(({ name }) => ({ value: name, label: name }))}
          optional
        />
      )}
      <NumberField
        {...field('headerRow')}
        value={words.headerRow ?? chosen.headerRow}
        label={say('found.header')}
        hint={say('found.header.hint', { row: found.headerRow })}
        whole
        optional
      />
    </details>
  )
}
