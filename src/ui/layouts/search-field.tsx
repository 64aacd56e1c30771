import { useTexts } from '#text/use.ts'
import { Icon } from '../icon.tsx'
import { texts } from '../texts.ts'

export type Search = { readonly action: string; readonly value?: string | undefined }

/** The search of the work layout: in the rail on wide screens, where `/` leads to it, and in the menu on narrow ones. */
export const SearchField = ({ action, value, inMenu = false }: Search & { readonly inMenu?: boolean }) => {
  const say = useTexts(texts)
  const id = inMenu ? 'search-menu' : 'search'
  return (
    <form class={inMenu ? 'rail-search menu-search' : 'rail-search'} role="search" action={action}>
      <label class="visually-hidden" for={id}>
        {say('searchLabel')}
      </label>
      <Icon name="search" />
      <input id={id} name="q" type="search" placeholder={say('search')} value={value} autocomplete="off" />
      {!inMenu && (
        <span class="key" aria-hidden="true">
          /
        </span>
      )}
      <button class="visually-hidden" type="submit">
        {say('search')}
      </button>
    </form>
  )
}
