import { dayOf } from '#kernel/day'
import { lastDay } from '#kernel/period'
import { useFormat, useLanguage, useTexts } from '#text/use.ts'
import { Beside, Example, Explain, Figures, Offers, PageHead, Prose, Section, Source } from '#ui/kit.ts'
import { programmePeriod } from '../../../../../rules/lbf-programme-periods/index.ts'
import { listed } from '../lacking.ts'
import type { PublishedPart, PublishedPlan } from '../published.ts'
import type { PublishedPlanRow } from '../published-queries.ts'
import { planTexts } from '../texts.ts'
import { PublicApprovals, PublicEstates, PublicMoney } from './public-tables.tsx'

const dwellingsIn = ({ estates }: PublishedPlan): number => estates.reduce((sum, { dwellings }) => sum + (dwellings ?? 0), 0)

const useLede = (plan: PublishedPlan, municipality: string): string => {
  const say = useTexts(planTexts)
  const language = useLanguage()
  const { day } = useFormat()
  const names = plan.estates.map(({ name }) => name)
  const period = { from: day(plan.from), until: day(lastDay(plan) ?? plan.until) }
  return names.length > 3
    ? say('public.for.many', { count: names.length, municipality, ...period })
    : say('public.for', { names: listed(names, language), municipality, ...period })
}

const useFigures = (plan: PublishedPlan) => {
  const say = useTexts(planTexts)
  const { kroner, number, day } = useFormat()
  const dwellings = dwellingsIn(plan)
  const last = plan.approvals
    .map(({ on }) => on)
    .toSorted()
    .at(-1)
  return [
    ...(plan.frame === null
      ? []
      : [
          {
            label: say('public.frame'),
            value: `${kroner(plan.frame)} kr.`,
            source: say('public.frame.source', { year: plan.priceLevel ?? '–' }),
          },
        ]),
    ...(dwellings > 0
      ? [
          {
            label: say('public.dwellings', { count: plan.estates.length }),
            value: plan.estates.some(({ approximate }) => approximate) ? `ca. ${number(dwellings)}` : number(dwellings),
            source: plan.estates.some(({ example }) => example) ? <Example /> : say('public.dwellings.source'),
          },
        ]
      : []),
    ...(last
      ? [
          {
            label: say('public.approved'),
            value: day(last),
            source: plan.amended
              ? say('public.amended', { day: day(plan.version.frozenOn) })
              : say('frozen.version', { number: plan.version.number }),
          },
        ]
      : []),
  ]
}

const Goals = ({ goals }: Pick<PublishedPart, 'goals'>) => {
  const say = useTexts(planTexts)
  const { number, day } = useFormat()
  return (
    <Offers
      items={goals.map(({ title, indicator, unit, baseline, target, targetOn, example }) => ({
        title: (
          <>
            <span lang="da">{title}</span> {example && <Example />}
          </>
        ),
        note: (
          <>
            <span lang="da">{indicator}</span>:{' '}
            {baseline === null
              ? say('public.goal', { target: number(target), unit, day: day(targetOn) })
              : say('public.goal.from', { baseline: number(baseline), target: number(target), unit, day: day(targetOn) })}
          </>
        ),
      }))}
    />
  )
}

const Part = ({ part }: { readonly part: PublishedPart }) => {
  const say = useTexts(planTexts)
  const { shortDay, kroner } = useFormat()
  return (
    <Section
      id={`del-${part.number}`}
      title={
        <>
          {part.number}. <span lang="da">{part.title}</span>
        </>
      }
      note={part.money > 0 ? `${kroner(part.money)} kr.` : undefined}
    >
      {part.need !== '' && <h3>{say('public.need')}</h3>}
      {part.need !== '' && <Prose text={part.need} />}
      {part.goals.length > 0 && <h3>{say('public.goals')}</h3>}
      {part.goals.length > 0 && <Goals goals={part.goals} />}
      {part.activities.length > 0 && <h3>{say('public.activities')}</h3>}
      {part.activities.length > 0 && (
        <Offers
          items={part.activities.map(({ title, what, targetGroup, place, from, until, example }) => ({
            title: (
              <>
                <span lang="da">{title}</span> {example && <Example />}
              </>
            ),
            note: [
              what,
              targetGroup === null ? null : say('public.whom', { group: targetGroup }),
              [place, say('period', { from: shortDay(from), until: shortDay(lastDay({ from, until }) ?? until) })]
                .filter(Boolean)
                .join(', '),
            ]
              .flatMap((text) => (text === null ? [] : `${text.replace(/\.$/, '')}.`))
              .join(' '),
          }))}
        />
      )}
    </Section>
  )
}

/** A plan as the public sees it: what, for whom, what it costs and who pays, who has approved it, and exactly which version that was. */
export const PublicPlanPage = ({ plan }: { readonly plan: PublishedPlanRow }) => {
  const say = useTexts(planTexts)
  const language = useLanguage()
  const { day } = useFormat()
  const { title, content } = plan
  const programme = programmePeriod(content.programme)?.name[language]
  return (
    <>
      <PageHead
        titleLanguage="da"
        title={title}
        tags={content.example ? <Example /> : undefined}
        lede={useLede(content, plan.municipality_name)}
      />
      <Figures items={useFigures(content)} />
      {content.vision !== '' && (
        <Section id="vision" title={say('public.vision')}>
          <Prose text={content.vision} />
        </Section>
      )}
      {content.parts.map((part) => (
        <Part part={part} key={part.number} />
      ))}
      <PublicMoney plan={content} />
      <PublicEstates plan={content} areas={plan.areas} />
      <Section id="godkendt" title={say('public.approvals')}>
        <Beside
          explain={
            <Explain title={say('public.version', { number: content.version.number })}>
              <p>{say('public.version.why', { day: day(content.version.frozenOn) })}</p>
              {content.amended && <p>{say('public.amended.why')}</p>}
              {content.approvals.some(({ fromPaper }) => fromPaper) && <p>{say('public.paper.why')}</p>}
              <p>
                {say('public.version.hash')} <code>{content.version.hash.match(/.{8}/g)?.join(' ')}</code>
              </p>
            </Explain>
          }
        >
          <PublicApprovals plan={content} />
        </Beside>
      </Section>
      <Source>
        {say('public.source', { municipality: plan.municipality_name, day: day(dayOf(plan.published_at)) })}{' '}
        {programme && say('public.programme', { programme })}
      </Source>
    </>
  )
}
