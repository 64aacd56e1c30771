/** Offers a map that moves; its program is fetched only when somebody asks for it. Without this script the drawn map stands as it is. */
import { offer } from './shared/offer.ts'

offer('[data-moving-map]', async (place, program) => {
  const { openMap } = (await import(program)) as typeof import('./moving-map.ts')
  openMap(place)
})
