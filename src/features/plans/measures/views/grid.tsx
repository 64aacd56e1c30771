import { useTexts } from '#text/use.ts'
import { ActBar, ButtonLink, Example, PageHead } from '#ui/kit.ts'
import { hrefOf } from '../../open.ts'
import type { Plan } from '../../read.ts'
import { measuresTexts } from '../texts.ts'
import { MeasuresSheet, type SheetProps } from './sheet.tsx'
import { Years } from './years.tsx'

type MeasuresProps = SheetProps & { readonly plan: Plan; readonly years: readonly number[] }

/** Every goal of a plan and its periods in a year on one screen. */
export const MeasuresPage = ({ years, ...sheet }: MeasuresProps) => {
  const say = useTexts(measuresTexts)
  const { plan, goals, year, writers } = sheet
  const lede = goals.length === 0 ? say('lede.empty') : say(writers.length > 0 ? 'lede' : 'lede.read', { year })
  return (
    <>
      <PageHead title={say('title.plan', { plan: plan.name })} tags={plan.example && <Example />} lede={lede} />
      <ActBar>
        <ButtonLink kind="secondary" href={`${hrefOf(plan)}/maalinger/mangler`}>
          {say('missing.room')}
        </ButtonLink>
        <ButtonLink kind="secondary" href={`${hrefOf(plan)}/maalinger/perioder`}>
          {say('lock.room')}
        </ButtonLink>
        <ButtonLink kind="secondary" icon="file-excel" href={`${hrefOf(plan)}/maalinger.xlsx?aar=${year}`}>
          {say('file.send', { year })}
        </ButtonLink>
        {writers.length > 0 && (
          <ButtonLink kind="tertiary" href={`${hrefOf(plan)}/maalinger/fil`}>
            {say('file.title')}
          </ButtonLink>
        )}
      </ActBar>
      <Years years={years} year={year} href={`${hrefOf(plan)}/maalinger`} />
      {goals.length > 0 && <MeasuresSheet {...sheet} />}
    </>
  )
}
