import { useTexts } from '#text/use.ts'
import { screenOnly } from '#ui/kit.ts'
import { exportTexts } from '../texts.ts'

/** Links to the same as files; `query` carries what the list is narrowed to. */
export const ExportLinks = ({ path, query = '' }: { readonly path: string; readonly query?: string }) => {
  const say = useTexts(exportTexts)
  return (
    <p class={screenOnly}>
      <a href={`${path}.csv${query}`}>{say('link.csv')}</a> · <a href={`${path}.xlsx${query}`}>{say('link.xlsx')}</a>
    </p>
  )
}
