import { useTexts } from '#text/use.ts'
import { Sub } from '#ui/kit.ts'
import type { Seat } from '../body.ts'
import { bodyTexts } from '../texts.ts'

type Named = Pick<Seat, 'title' | 'office' | 'participation'> & Partial<Pick<Seat, 'level' | 'profile'>>

/** What a seat is called, with office, standing, level and experience in a small line. An office that the title says already is not said twice. */
export const SeatName = ({ seat }: { readonly seat: Named }) => {
  const say = useTexts(bodyTexts)
  const office = seat.office && say(`office.${seat.office}`)
  const notes = [
    office && !seat.title.toLowerCase().startsWith(office) && office,
    seat.participation !== 'member' && say(`participation.${seat.participation}`).toLowerCase(),
    seat.level && say(`level.${seat.level}`),
  ].filter(Boolean)
  return (
    <>
      {seat.title}
      {notes.length > 0 && <Sub>{notes.join(' · ')}</Sub>}
      {seat.profile && <Sub>{seat.profile}</Sub>}
    </>
  )
}
