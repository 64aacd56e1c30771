import type { Day } from '#kernel/day'
import { useTexts } from '#text/use.ts'
import { AsideBlock, Columns, Empty, LinkList, PageHead } from '#ui/kit.ts'
import type { Entry } from '../entries.ts'
import { calendarTexts } from '../texts.ts'
import { Days } from './days.tsx'
import { Feed, type FeedProps } from './feed.tsx'
import { Ring } from './ring.tsx'
import { Risk } from './risk.tsx'

export type OwnWheelProps = FeedProps & {
  readonly entries: readonly Entry[]
  /** Whether the reader may begin a plan. */
  readonly beginning: boolean
  readonly today: Day
}

/** Everything that the plans in which the reader writes owe, day by day. */
export const OwnWheel = ({ entries, feed, beginning, today }: OwnWheelProps) => {
  const say = useTexts(calendarTexts)
  return (
    <>
      <PageHead title={say('title.own')} lede={say('lede.own')} />
      <Risk entries={entries} today={today} named />
      <Columns
        label={say('title.own')}
        aside={
          <>
            {entries.length > 0 && <Ring entries={entries} today={today} />}
            {beginning && (
              <AsideBlock title={say('backward.title')}>
                <LinkList items={[{ label: say('section.new'), href: '/tidsplan' }]} />
              </AsideBlock>
            )}
            <Feed feed={feed} />
          </>
        }
      >
        {entries.length === 0 ? (
          <Empty title={say('title.own')}>{say('empty.own')}</Empty>
        ) : (
          <Days entries={entries} today={today} named writing />
        )}
      </Columns>
    </>
  )
}
