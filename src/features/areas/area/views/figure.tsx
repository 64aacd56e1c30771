import { useFormat, useTexts } from '#text/use.ts'
import { Example, Hidden, Missing } from '#ui/kit.ts'
import type { FigureCode, RecordedFigure } from '../area.ts'
import { asPublished } from '../figures.ts'
import { areaTexts } from '../texts.ts'

/** One figure as it was published; `–` with its reason where it is missing, `•` where it is kept back. */
export const Figure = ({ code, figure }: { readonly code: FigureCode; readonly figure: RecordedFigure | undefined }) => {
  const say = useTexts(areaTexts)
  const { number } = useFormat()
  if (figure?.state === 'withheld') return <Hidden />
  if (!figure || figure.amount === null) return <Missing reason={say('criteria.missing')} />
  return (
    <>
      {number(asPublished(code, figure.amount))}
      {figure.example && (
        <>
          {' '}
          <Example />
        </>
      )}
    </>
  )
}
