import { dayOf } from '#kernel/day'
import { useFormat, useLanguage, useTexts } from '#text/use.ts'
import { ActBar, ButtonLink, Empty, LinkList, PageHead, Section, Status } from '#ui/kit.ts'
import { placeName } from '../read.ts'
import type { SignalListRow } from '../rows.ts'
import { beadOf } from '../signal.ts'
import { signalTexts } from '../texts.ts'
import { topicLabel } from '../topics.ts'

/** What somebody has sent and what became of it, the newest first. */
export const MinePage = ({ signals }: { readonly signals: readonly SignalListRow[] }) => {
  const say = useTexts(signalTexts)
  const format = useFormat()
  const language = useLanguage()
  const send = <ButtonLink href="/signaler/nyt">{say('send.title')}</ButtonLink>
  if (signals.length === 0)
    return (
      <>
        <PageHead title={say('mine.title')} />
        <Empty title={say('mine.empty')} act={send} example={say('mine.empty.example')}>
          {say('mine.empty.why')}
        </Empty>
      </>
    )
  return (
    <>
      <PageHead title={say('mine.title')} lede={say('mine.lede', { count: signals[0]?.total ?? 0 })} />
      <ActBar>{send}</ActBar>
      <Section id="sendt" title={say('mine.list')}>
        <LinkList
          items={signals.map((signal) => ({
            label: `${topicLabel(signal.topic, language)}: ${placeName(signal)}`,
            href: `/signaler/${signal.id}`,
            note: (
              <>
                <Status state={beadOf(signal.state)}>{say(`state.${signal.state}`)}</Status> ·{' '}
                {say('mine.sent', { day: format.day(dayOf(signal.recorded_at)) })}
              </>
            ),
          }))}
        />
      </Section>
    </>
  )
}
