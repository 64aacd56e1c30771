import { useTexts } from '#text/use.ts'
import { Sub } from '#ui/kit.ts'
import { bodyTexts } from '../texts.ts'

type SideProps = { readonly represents: string | null; readonly appointedBy: string | null }

/** Whom a seat speaks for and, when it is somebody else, who appoints to it. */
export const Side = ({ represents, appointedBy }: SideProps) => {
  const say = useTexts(bodyTexts)
  return (
    <span>
      {represents ?? '–'}
      {appointedBy && appointedBy !== represents && <Sub>{say('seats.appointed', { name: appointedBy })}</Sub>}
    </span>
  )
}
