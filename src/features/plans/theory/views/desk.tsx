import { useTexts } from '#text/use.ts'
import { asset, Button } from '#ui/kit.ts'
import { hrefOf } from '../../open.ts'
import { theoryHref } from '../href.ts'
import { theoryTexts } from '../texts.ts'
import type { TheoryPageProps } from './theory.tsx'

/** Offers to draw in the drawing, where there is a script for it: who has none, or no pointer, does the same by the forms. */
export const Desk = ({ plan, part }: Pick<TheoryPageProps, 'plan' | 'part'>) => {
  const say = useTexts(theoryTexts)
  const forms = `${hrefOf(plan)}/forandringsteori`
  return (
    <div
      class="flow-desk button-row"
      data-theory-desk
      data-script={asset('theory-desk.js')}
      data-theory={theoryHref(plan, part.number)}
      data-nodes={`${forms}/led`}
      data-arrows={`${forms}/pile`}
      data-help={say('desk.help')}
      data-saving={say('desk.saving')}
      data-saved={say('desk.saved')}
      data-stale={say('desk.stale')}
      data-worded={say('desk.worded')}
      data-offline={say('desk.offline')}
      data-failed={say('desk.failed')}
      hidden
    >
      <Button kind="secondary" type="button" small name="desk" value="open">
        {say('desk.open')}
      </Button>
      <Button kind="secondary" type="button" small name="desk" value="undo" hidden>
        {say('desk.undo')}
      </Button>
      <Button kind="secondary" type="button" small name="desk" value="redo" hidden>
        {say('desk.redo')}
      </Button>
      <span role="status" />
    </div>
  )
}
