import { useTexts } from '#text/use.ts'
import { ActBar, ButtonLink, Example, PageHead } from '#ui/kit.ts'
import { hrefOf } from '../../open.ts'
import type { Plan } from '../../read.ts'
import { measuresTexts } from '../texts.ts'
import { MeasuresSheet, type SheetProps } from './sheet.tsx'
import { Years } from './years.tsx'

type MeasuresProps = SheetProps & { readonly plan: Plan; readonly years: readonly number[] }

/** What is done with the measurements of a plan beside writing them; an effort has few, and they are approved by nobody. */
const Rooms = ({ plan, year, writing }: { readonly plan: Plan; readonly year: number; readonly writing: boolean }) => {
  const say = useTexts(measuresTexts)
  const href = `${hrefOf(plan)}/maalinger`
  return (
    <ActBar>
      <ButtonLink kind="secondary" href={`${href}/mangler`}>
        {say('missing.room')}
      </ButtonLink>
      <ButtonLink kind="secondary" href={`${href}/perioder`}>
        {say('lock.room')}
      </ButtonLink>
      <ButtonLink kind="secondary" icon="file-excel" href={`${href}.xlsx?aar=${year}`}>
        {say('file.send', { year })}
      </ButtonLink>
      {writing && (
        <ButtonLink kind="tertiary" href={`${href}/fil`}>
          {say('file.title')}
        </ButtonLink>
      )}
    </ActBar>
  )
}

/** Every goal of a plan or an effort and its periods in a year on one screen. */
export const MeasuresPage = ({ years, ...sheet }: MeasuresProps) => {
  const say = useTexts(measuresTexts)
  const { plan, goals, year, writers } = sheet
  const lede = goals.length === 0 ? say('lede.empty') : say(writers.length > 0 ? 'lede' : 'lede.read', { year })
  return (
    <>
      <PageHead title={say('title.plan', { plan: plan.name })} tags={plan.example && <Example />} lede={lede} />
      {plan.kind === 'plan' && <Rooms plan={plan} year={year} writing={writers.length > 0} />}
      <Years years={years} year={year} href={`${hrefOf(plan)}/maalinger`} />
      {goals.length > 0 && <MeasuresSheet {...sheet} />}
    </>
  )
}
