import type { ComponentChildren } from 'preact'
import { useTexts } from '#text/use.ts'
import { texts } from './texts.ts'

/** First, last and the neighbours of the present page; null stands for a gap of two pages or more. */
const shown = (page: number, last: number): readonly (number | null)[] => {
  const near = (one: number): boolean => one === 1 || one === last || Math.abs(one - page) <= 1
  const wanted = Array.from({ length: last }, (_, at) => at + 1).filter((one) => near(one) || (near(one - 1) && near(one + 1)))
  return wanted.flatMap((one, at) => (at > 0 && one - (wanted[at - 1] ?? one) > 1 ? [null, one] : [one]))
}

type PaginationProps = {
  readonly page: number
  readonly last: number
  readonly hrefOf: (page: number) => string
  readonly summary?: ComponentChildren
  /** Another name than "Sider", when a page has two lists. */
  readonly label?: string
}

/** The pages of a list whose length is known. Pages count from 1. */
export const Pagination = ({ page, last, hrefOf, summary, label }: PaginationProps) => {
  const say = useTexts(texts)
  return (
    <nav class="pagination" aria-label={label ?? say('pages')}>
      <ol>
        {shown(page, last).map((one) => (
          <li>
            {one === null ? (
              <span class="gap">…</span>
            ) : (
              <a href={hrefOf(one)} aria-label={say('pageNumber', { page: one })} aria-current={one === page ? 'page' : undefined}>
                {one}
              </a>
            )}
          </li>
        ))}
      </ol>
      {summary !== undefined && <span class="muted small">{summary}</span>}
    </nav>
  )
}

type StepsProps = {
  readonly previous?: string | null
  readonly next?: string | null
  readonly summary?: ComponentChildren
  readonly label?: string
}

/** Previous and next of a list that is read from a place onwards, without numbered pages. */
export const PageSteps = ({ previous, next, summary, label }: StepsProps) => {
  const say = useTexts(texts)
  return (
    <nav class="pagination" aria-label={label ?? say('pages')}>
      {previous && <a href={previous}>‹ {say('previous')}</a>}
      {next && <a href={next}>{say('next')} ›</a>}
      {summary !== undefined && <span class="muted small">{summary}</span>}
    </nav>
  )
}
