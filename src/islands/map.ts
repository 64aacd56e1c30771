/** Offers a map that moves; its program is fetched only when somebody asks for it. Without this script the drawn map stands as it is. */
const place = document.querySelector<HTMLElement>('[data-moving-map]')
const open = place?.querySelector('button')
const program = place?.dataset.script

if (place && open && program) {
  place.hidden = false
  open.addEventListener('click', async () => {
    open.setAttribute('aria-disabled', 'true')
    try {
      const { openMap } = (await import(program)) as typeof import('./moving-map.ts')
      openMap(place)
    } catch {
      place.textContent = place.dataset.failed ?? ''
      place.setAttribute('role', 'status')
    }
  })
}
