import { useTexts } from '#text/use.ts'
import { Pagination } from '#ui/kit.ts'
import { statuteTexts } from '../texts.ts'

/** How many areas a page of a list shows. */
export const pageLength = 50

type PagedProps = { readonly page: number; readonly total: number; readonly hrefOf: (page: number) => string }

/** The pages of a list that is longer than one. */
export const Paged = ({ page, total, hrefOf }: PagedProps) => {
  const say = useTexts(statuteTexts)
  if (total <= pageLength) return null
  const from = (page - 1) * pageLength + 1
  const summary = say('pages.summary', { from, to: Math.min(total, from + pageLength - 1), total })
  return <Pagination page={page} last={Math.ceil(total / pageLength)} hrefOf={hrefOf} summary={summary} />
}
