/** Offers to draw in the drawing of a theory; its program is fetched only when somebody asks for it. Without this script the forms do the same. */
import { offer } from './shared/offer.ts'

offer('[data-theory-desk]', async (place, program) => {
  const { openDesk } = (await import(program)) as typeof import('./theory-desk.ts')
  openDesk(place)
})
