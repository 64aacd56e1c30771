import type { Day } from '#kernel/day'
import { useFormat, useTexts } from '#text/use.ts'
import { ActBar, AsideBlock, ButtonLink, ButtonRow, LinkList, Section, Status } from '#ui/kit.ts'
import { beadOf, live, wordOf } from '../case.ts'
import type { SeenCases } from '../fragment.ts'
import { caseTexts } from '../texts.ts'

type SectionProps = {
  readonly area: { readonly slug: string }
  readonly seen: SeenCases
  readonly today: Day
}

/** What was decided about the area, for everybody who reads it. */
const Decided = ({ seen }: Pick<SectionProps, 'seen'>) => {
  const say = useTexts(caseTexts)
  const format = useFormat()
  return (
    <>
      {seen.decided.map(({ slug, designatedOn, liftedOn, bodyName: body }) => (
        <p key={slug}>
          {say('area.designated', { day: designatedOn ? format.day(designatedOn) : '', body })}{' '}
          {liftedOn && say('area.lifted', { day: format.day(liftedOn), body })}
        </p>
      ))}
    </>
  )
}

/** An area's signals and cases, as far as the reader may see them; nothing when there is nothing for him. */
export const CaseSection = ({ area, seen, today }: SectionProps) => {
  const say = useTexts(caseTexts)
  const format = useFormat()
  const { decided, cases, signals, preparing } = seen
  if (decided.length === 0 && cases.length === 0 && signals === null) return null
  const hasLive = [...cases].some(({ state }) => live.includes(state))
  return (
    <Section id="udpegning" title={say('area.title')}>
      <Decided seen={seen} />
      {cases.length > 0 && (
        <LinkList
          items={cases.map(({ slug, state, due, signals: count }) => ({
            label: say('title'),
            href: `/udpegning/${slug}`,
            note: (
              <>
                <Status state={beadOf(state, due, today)}>{say(wordOf(state, due, today))}</Status> · {say('side.signals', { count })}
                {due && ` · ${say('list.due').toLowerCase()} ${format.day(due)}`}
              </>
            ),
          }))}
        />
      )}
      {signals !== null && cases.length === 0 && <p class="muted">{say('area.none')}</p>}
      {signals !== null && signals > 0 && (
        <p>
          <a href={`/signaler?omraade=${area.slug}`}>{say('area.open', { count: signals })}</a>
        </p>
      )}
      {preparing && !hasLive && (
        <ButtonRow>
          <ButtonLink kind="secondary" small href={`/udpegning/ny?omraade=${area.slug}`}>
            {say('area.begin')}
          </ButtonLink>
        </ButtonRow>
      )}
    </Section>
  )
}

/** The first act on an area's page of those who work there: telling what they see. It stands early, so that a phone shows it at once. */
export const SendSignal = ({ seen }: Pick<SectionProps, 'seen'>) => {
  const say = useTexts(caseTexts)
  if (!seen.sending) return null
  return (
    <ActBar>
      <ButtonLink href="/signaler/nyt">{say('area.send')}</ButtonLink>
    </ActBar>
  )
}

/** What the area's designation comes from, at the head of the side column. */
export const ComesFrom = ({ seen }: Pick<SectionProps, 'seen'>) => {
  const say = useTexts(caseTexts)
  const found = seen.cases.find(({ signals }) => signals > 0)
  if (!found) return null
  return (
    <AsideBlock title={say('area.comes')}>
      <LinkList items={[{ label: say('side.signals', { count: found.signals }), href: `/udpegning/${found.slug}#signaler` }]} />
    </AsideBlock>
  )
}
