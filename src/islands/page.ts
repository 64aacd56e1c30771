/** Keys on every page: `/` goes to the search, `?` shows the keys. Esc closes by itself. Everything is also there without this script. */
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
