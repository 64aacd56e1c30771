import type { ComponentChildren } from 'preact'
import { useTexts } from '#text/use.ts'
import { FormScope } from './forms/scope.ts'
import { texts } from './texts.ts'

type FilterProps = {
  /** The list's own address; the filters live in its query. */
  readonly action: string
  /** Fields of the kit. */
  readonly children: ComponentChildren
  /** Fields that are seldom wanted, folded; open while any of them is in use. */
  readonly more?: { readonly label: string; readonly open: boolean; readonly fields: ComponentChildren }
  /** How many are shown, as a sentence. */
  readonly count?: ComponentChildren
  /** Where no filter is set; left out when none is. */
  readonly clearHref?: string | null
  /** Links at the far end: export, saved views. */
  readonly end?: ComponentChildren
  /** Stands before the ids of its fields; needed when a page has two. */
  readonly scope?: string
  /** Another name than "Filtre", when a page has two. */
  readonly label?: string
  /** What its button says, where it asks for something else than a shorter list. */
  readonly act?: string
}

/** The filters of a list: a GET form, so that every view of the list has an address. */
export const Filter = ({ action, children, more, count, clearHref, end, scope = 'filter', label, act }: FilterProps) => {
  const say = useTexts(texts)
  return (
    <form class="filter" method="get" action={action} role="search" aria-label={label ?? say('filterTitle')}>
      <FormScope.Provider value={scope}>
        <div class="filter-fields">
          {children}
          <button class="button button-secondary" type="submit">
            {act ?? say('filter')}
          </button>
          {clearHref && (
            <a class="button button-tertiary" href={clearHref}>
              {say('filterClear')}
            </a>
          )}
        </div>
        {more !== undefined && (
          <details class="folded" open={more.open}>
            <summary>{more.label}</summary>
            <div class="filter-fields">{more.fields}</div>
          </details>
        )}
      </FormScope.Provider>
      {(count !== undefined || end !== undefined) && (
        <div class="filter-foot">
          {count !== undefined && <span class="muted">{count}</span>}
          {end !== undefined && <span class="end">{end}</span>}
        </div>
      )}
    </form>
  )
}
