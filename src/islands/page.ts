/**
 * On every page: the keys `/` to the search and `?` to the list of keys (Esc closes by itself), and folds that begin shut where the screen is narrow.
 * Everything is also there without this script.
 */
const writes = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName))

const acts: Readonly<Record<string, () => boolean>> = {
  '/': () => {
    const search = document.querySelector<HTMLInputElement>('#search')
    search?.focus()
    search?.select()
    return search !== null
  },
  '?': () => {
    const help = document.querySelector<HTMLElement>('#taster')
    help?.togglePopover()
    return help !== null
  },
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || writes(event.target)) return
  if (acts[event.key]?.()) event.preventDefault()
})

if (matchMedia('(max-width: 640px)').matches)
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('details[data-narrow-shut]')) fold.open = false
