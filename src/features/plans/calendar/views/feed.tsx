import { dayOf } from '#kernel/day'
import { useFormat, useTexts } from '#text/use.ts'
import { AsideBlock, Button, ButtonRow, Form, TextField } from '#ui/kit.ts'
import { calendarTexts } from '../texts.ts'

export type FeedProps = {
  /** The reader's secret calendar address, and since when it is; null while there is none. */
  readonly feed: { readonly address: string; readonly since: Date } | null
}

/** The reader's days in the reader's own calendar: a secret address, made, made anew or ended. */
export const Feed = ({ feed }: FeedProps) => {
  const say = useTexts(calendarTexts)
  const { day } = useFormat()
  return (
    <AsideBlock title={<span id="adresse">{say('feed.title')}</span>} screenOnly>
      {feed && <TextField name="address" label={say('feed.address')} hint={say('feed.secret')} value={feed.address} width="full" />}
      <p class="small">{feed === null ? say('feed.text') : say('feed.since', { day: day(dayOf(feed.since)) })}</p>
      <Form action="/aarshjul/adresse" id="adr">
        <ButtonRow>
          <Button kind="secondary" small>
            {say(feed === null ? 'feed.make' : 'feed.again')}
          </Button>
          {feed && (
            <Button kind="tertiary" small action="/aarshjul/adresse/slet">
              {say('feed.drop')}
            </Button>
          )}
        </ButtonRow>
      </Form>
    </AsideBlock>
  )
}
